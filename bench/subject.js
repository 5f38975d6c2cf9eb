// `node bench/subject.js read|repair|extract|bulletin|check RUNS FILE...`: times one subject of the built package in a process
// of its own, without a loader that compiles sources on the way, and prints its times and proof as JSON. Expressions are
// compiled as the command has them compiled.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import '../dist/cli/regexp-tier.js'
import { align } from '../dist/align/align.js'
import { extract } from '../dist/extract/extract.js'
import { check, pipeline, read, reader, repair } from '../dist/index.js'
import { loadedLexicon } from '../dist/lexicon/loaded.js'
import { link } from '../dist/link/link.js'
import { pair } from '../dist/pair/pair.js'
import { repairStage } from '../dist/repair/repair.js'
import { segment } from '../dist/segment/segment.js'

const [subject, runs, ...paths] = process.argv.slice(2)
const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
const toBulletin = subject === 'bulletin' ? await reader() : undefined
const aligned = subject === 'extract' ? await alignedReadings() : []
const texts = files.map(({ bytes }) => bytes.toString())

const subjects = {
  async read() {
    let letters = 0
    for (const { name, bytes } of files) letters += (await read(bytes, { name })).original.length
    return letters
  },
  repair: () => texts.reduce((sum, text) => sum + repair(text).edits.length, 0),
  /** Extraction and linking alone. */
  async extract() {
    let items = 0
    for (const reading of aligned) {
      const extracted = await extract().run(reading)
      items += (await link().run({ ...reading, extracted })).length
    }
    return items
  },
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

// The first two runs compile the code: they are no part of a warm figure. Extraction has many small functions, and
// its code is compiled when thousands of items are done.
const enough = subject === 'extract' ? 3000 : 0
for (let run = 0, done = 0; run < 2 || done < enough; run++) done += await subjects[subject]()
const times = []
let proof = 0
for (let run = 0; run < Number(runs); run++) {
  const start = performance.now()
  proof = await subjects[subject]()
  times.push(performance.now() - start)
}
const megabytes = Math.round(process.memoryUsage().rss / 1e6)
process.stdout.write(JSON.stringify({ times, proof, megabytes }))

/** What extraction is given: the files repaired, segmented, paired and aligned. */
async function alignedReadings() {
  const lexicon = await loadedLexicon()
  const way = pipeline().use(repairStage).use(segment()).use(pair(lexicon)).use(align(lexicon))
  return Promise.all(files.map(async ({ name, bytes }) => way.run(await read(bytes, { name }))))
}
