// `node bench/subject.js read|repair|bulletin|check RUNS FILE...`: times one subject of the built package in a process
// of its own, without a loader that compiles sources on the way, and prints its times and proof as JSON.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { check, read, reader, repair } from '../dist/index.js'

const [subject, runs, ...paths] = process.argv.slice(2)
const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
const toBulletin = subject === 'bulletin' ? await reader() : undefined
const texts = files.map(({ bytes }) => bytes.toString())

const subjects = {
  async read() {
    let letters = 0
    for (const { name, bytes } of files) letters += (await read(bytes, { name })).original.length
    return letters
  },
  repair: () => texts.reduce((sum, text) => sum + repair(text).edits.length, 0),
  async bulletin() {
    let items = 0
    for (const { name, bytes } of files) {
      items += (await toBulletin(await read(bytes, { name }))).items.length
    }
    return items
  },
  /** The first file is English, the second Chinese. */
  check: async () => (await check({ en: texts[0], zh: texts[1] })).length,
}

// The first two runs compile the code: they are no part of a warm figure.
const warmUp = 2
const times = []
let proof = 0
for (let run = 0; run < Number(runs) + warmUp; run++) {
  const start = performance.now()
  proof = await subjects[subject]()
  if (run >= warmUp) times.push(performance.now() - start)
}
const megabytes = Math.round(process.memoryUsage().rss / 1e6)
process.stdout.write(JSON.stringify({ times, proof, megabytes }))
