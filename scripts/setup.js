import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a command to its end with its output shown; a failure ends this program with its status. */
export function run(command, args, { quiet = false } = {}) {
  const stdio = quiet ? ['inherit', 'ignore', 'inherit'] : 'inherit'
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, shell })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs what the lockfile names and builds what the sources say, each only when that has changed. */
export function setUp() {
  once('installed', ['package.json', 'package-lock.json'], 'node_modules', () => {
    console.error('Installing from the lockfile …')
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true })
  })
  const sources = ['src', 'scripts', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']
  once('built', sources, 'dist', () => {
    console.error('Building …')
    run(process.execPath, ['scripts/build.js'])
  })
}

function once(step, inputs, output, work) {
  const stamp = join(root, 'node_modules', `.dragoman-${step}`)
  const state = createHash('sha256')
  for (const input of inputs) for (const line of contents(join(root, input))) state.update(line)
  const now = state.digest('hex')
  const isDone = existsSync(join(root, output)) && existsSync(stamp)
  if (isDone && readFileSync(stamp, 'utf8') === now) return
  work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

function* contents(path) {
  if (!statSync(path).isDirectory()) yield `${path}\n${readFileSync(path)}`
  else for (const name of readdirSync(path).sort()) yield* contents(join(path, name))
}
