// `node bench/aligning.js RUNS FROM,TO SOURCE TARGET`: times the built package's `align` on two files of
// sentences, a line each, with an empty line between texts, in a process of its own, and prints what it took as JSON.
import { readFileSync } from 'node:fs'
import '../dist/cli/regexp-tier.js'
import { align } from '../dist/aligner.js'

const [runs, langs, ...paths] = process.argv.slice(2)
const [sources, targets] = paths.map((path) =>
  readFileSync(path, 'utf8')
    .split('\n\n')
    .map((text) => (text === '' ? [] : text.split('\n'))),
)
const options = { langs: langs.split(',') }

async function aligned() {
  let [beads, sum] = [0, 0]
  for (const [at, source] of sources.entries()) {
    for (const { score } of await align({ source, target: targets[at] }, options)) {
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
