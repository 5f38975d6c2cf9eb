// `npm start -- FILE…`: sets up, reads the bulletins given (or the examples) into ./record, serves it.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, setUp } from './setup.js'

setUp()
const given = process.argv.slice(2)
const files = given.length > 0 ? given : examples()
const dragoman = join(root, 'dist/cli/main.js')
const added = await ended(
  spawn(process.execPath, [dragoman, 'add', ...files], { stdio: 'inherit' }),
)
// What could not be read has been named; the record of the rest is worth serving.
const hasRecord = readdirSync('.').includes('record')
if (added !== 0 && !hasRecord) process.exit(added)
const server = spawn(process.execPath, [dragoman, 'serve'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
process.exit(await ended(server))

/** The project's own bulletins, by path from here, so that messages are short. */
function examples() {
  const names = readdirSync(join(root, 'examples')).filter((name) =>
    /\.(txt|html|docx)$/.test(name),
  )
  return names.map((name) => relative('.', join(root, 'examples', name)))
}

function ended(child) {
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)))
}
