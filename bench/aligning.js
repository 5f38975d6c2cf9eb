// `node bench/aligning.js RUNS FROM,TO PART SOURCE TARGET`: times the built package's `align` on two files of
// sentences, PART at a time (0: all at once), in a process of its own, and prints what it took as JSON.
import { readFileSync } from 'node:fs'
import { align } from '../dist/index.js'

const [runs, langs, part, ...paths] = process.argv.slice(2)
const [source, target] = paths.map((path) => {
  const text = readFileSync(path, 'utf8')
  return text === '' ? [] : text.split('\n')
})
const options = { langs: langs.split(',') }

async function aligned() {
  const size = Number(part) || Math.max(source.length, target.length)
  let [beads, sum] = [0, 0]
  for (let at = 0; at < Math.max(source.length, target.length); at += size) {
    const versions = { source: source.slice(at, at + size), target: target.slice(at, at + size) }
    for (const { score } of await align(versions, options)) {
      beads++
      sum += score
    }
  }
  return { beads, score: sum / beads }
}

// The first run compiles the code: it is no part of a warm figure, unless there is only one.
const warmUp = Number(runs) > 1 ? 1 : 0
const times = []
let proof
for (let run = 0; run < Number(runs) + warmUp; run++) {
  const start = performance.now()
  proof = await aligned()
  if (run >= warmUp) times.push(performance.now() - start)
}
const megabytes = Math.round(process.resourceUsage().maxRSS / 1000)
process.stdout.write(JSON.stringify({ times, ...proof, megabytes }))
