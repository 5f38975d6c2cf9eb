// `node bench/linking.js SIZE...`: fills one record with invented people and at each size times the keeping of
// bulletins of twenty, in a process of its own; prints a line of JSON a size.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import Sqlite from 'libsql'
import { openRecord } from '../dist/store/embedded.js'
import { inventedBulletin, perBulletin } from './invented.js'

const sizes = process.argv.slice(2).map(Number)
const timed = 50
const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
try {
  await measure(await openRecord(folder))
} finally {
  rmSync(folder, { recursive: true })
}

async function measure(store) {
  let made = 0
  for (const size of sizes) {
    for (; made < size / perBulletin; made++) await put(store, inventedBulletin(made))
    const times = []
    for (let run = 0; run < timed; run++, made++) {
      const bulletin = inventedBulletin(made)
      const start = performance.now()
      await put(store, bulletin)
      times.push((performance.now() - start) / perBulletin)
    }
    process.stdout.write(`${JSON.stringify({ ...counts(), times, ...memory() })}\n`)
  }
  await store[Symbol.asyncDispose]()
}

/** SQLite's results are freed between turns of the event loop, which `dragoman add` has from reading files. */
async function put(store, bulletin) {
  await store.put(bulletin)
  await setImmediate()
}

function counts() {
  const database = new Sqlite(join(folder, 'record.db'))
  const one = (sql) => database.prepare(sql).all()[0].n
  const found = {
    nodes: one("SELECT count(*) AS n FROM node"),
    entities: one('SELECT count(*) AS n FROM entity WHERE leads_to IS NULL'),
  }
  database.close()
  return found
}

function memory() {
  const mega = (bytes) => Math.round(bytes / 1e6)
  return {
    megabytes: mega(process.memoryUsage().rss),
    disk: mega(statSync(join(folder, 'record.db')).size),
  }
}
