// `node bench/linking.js SIZE...`: fills one record with invented people, and at each size times the keeping of
// bulletins of twenty, in a process of its own; prints a line of JSON a size.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import Sqlite from 'libsql'
import { openRecord } from '../dist/store/embedded.js'
import { filler } from './filling.js'
import { inventedBulletin, perBulletin } from './invented.js'

const sizes = process.argv.slice(2).map(Number)
const timed = 25
const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
const path = join(folder, 'record.db')
try {
  await measureAll()
} finally {
  rmSync(folder, { recursive: true })
}

async function measureAll() {
  let made = 0
  for (const size of sizes) {
    // Opened once to make the tables, and closed, so that filling has the file for itself.
    await (await openRecord(folder))[Symbol.asyncDispose]()
    made = fill(made, size)
    const store = await openRecord(folder)
    const times = []
    for (let run = 0; run < timed; run++, made++) times.push(await timeOf(store, inventedBulletin(made)))
    await store[Symbol.asyncDispose]()
    process.stdout.write(`${JSON.stringify({ ...counts(), times, ...memory() })}\n`)
  }
}

/** Writes people in bulk until the record has so many; gives the number of the next bulletin. */
function fill(from, size) {
  const database = new Sqlite(path)
  const put = filler(database)
  let made = from
  let nodes = counts().nodes
  while (nodes < size) {
    database.exec('BEGIN')
    for (let more = Math.min(50, Math.ceil((size - nodes) / perBulletin / 10)); more > 0; more--, made++) {
      put(inventedBulletin(made))
    }
    database.exec('COMMIT')
    nodes = database.prepare('SELECT count(*) AS n FROM node').all()[0].n
  }
  database.close()
  return made
}

/** Milliseconds of processor time that one person of the bulletin takes. */
async function timeOf(store, bulletin) {
  const before = process.cpuUsage()
  await store.put(bulletin)
  const { user, system } = process.cpuUsage(before)
  // SQLite's results are freed between turns of the event loop, which `dragoman add` has from reading files.
  await setImmediate()
  return (user + system) / 1000 / perBulletin
}

function counts() {
  const database = new Sqlite(path)
  const one = (sql) => database.prepare(sql).all()[0].n
  const found = {
    nodes: one('SELECT count(*) AS n FROM node'),
    entities: one('SELECT count(*) AS n FROM entity WHERE leads_to IS NULL'),
  }
  database.close()
  return found
}

function memory() {
  const mega = (bytes) => Math.round(bytes / 1e6)
  return { megabytes: mega(process.memoryUsage().rss), disk: mega(statSync(path).size) }
}
