// `npm start`: sets up, reads bulletins into ./record and serves it.
import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, setUp } from './setup.js'

const help = `Usage: npm start [-- <files...> [--port <number>]]

Sets up what is not set up yet, reads bulletins (files, folders, archives) into the
folder "record" here, and serves it at http://127.0.0.1:4100 until Ctrl-C. Without
files, it reads the bulletins of examples/.

Example:
  $ npm start
  $ npm start -- bulletins/ --home Chongqing --port 8080

What else stands after the files is given to "dragoman add" (npx dragoman add --help).
`

const given = process.argv.slice(2)
if (given.some((word) => word === '--help' || word === '-h')) {
  process.stdout.write(help)
} else {
  setUp()
  process.exitCode = await started(given)
}

/** Gives the exit status: of reading when that leaves nothing to serve, else of serving. */
async function started(words) {
  const { adding, serving } = parted(words)
  const { main } = await import('../dist/cli/program.js')
  const added = await main(['add', ...(adding.length > 0 ? adding : examples())])
  if (added !== 0 && !(await holdsAny('record'))) {
    process.stderr.write('Nothing could be read, so there is nothing to serve.\n')
    return added
  }
  return await main(['serve', ...serving])
}

/** The port is for serving, all else for adding. */
function parted(words) {
  const at = words.findIndex((word) => /^--port(?:=|$)/.test(word))
  if (at < 0) return { adding: words, serving: [] }
  const count = words[at] === '--port' ? 2 : 1
  return { adding: words.toSpliced(at, count), serving: words.slice(at, at + count) }
}

/** What could not be read has been named; the record of the rest is worth serving. */
async function holdsAny(folder) {
  if (!existsSync(join(folder, 'record.db'))) return false
  const { openRecord } = await import('../dist/store/embedded.js')
  const store = await openRecord(folder)
  const bulletins = await store.list('bulletins')
  await store[Symbol.asyncDispose]()
  return bulletins.length > 0
}

/** The project's own bulletins, by path from here, so that messages are short. */
function examples() {
  const names = readdirSync(join(root, 'examples')).filter((name) =>
    /\.(txt|html|docx)$/.test(name),
  )
  return names.map((name) => relative('.', join(root, 'examples', name)))
}
