import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goodItems } from '../eval/disagreements/good-items.ts'
import { type Row, row, timing } from './measure.ts'

/** English words of the draft that an editor checks. */
const draftWords = 600
/** Sentence pairs on the growth curve, in drafts of so many pairs each. */
const sizes = [100, 1_000, 10_000]
const pairsOfDraft = 25

type Pair = ReturnType<typeof goodItems>[number]['beads'][number]

/** A draft of 600 words checked in a warm process and from the shell, and folders of drafts that grow. */
export function checkRows(): Row[] {
  // Good pairs that may be developed on; what stands in `test` is timed no more than it is read.
  const pairs = [...goodItems('dev'), ...goodItems('fresh')].flatMap(({ beads }) => beads)
  const draft = cut(pairs, draftWords)
  return [
    inFolder((folder) => warm(written(folder, draft), draft)),
    inFolder((folder) => cold(written(folder, draft), draft)),
    ...sizes.map((size) => inFolder((folder) => grown(folder, { pairs, size }))),
  ]
}

function warm(paths: readonly string[], draft: readonly Pair[]): Row {
  const { times, proof, megabytes } = timing('check', paths, 20)
  const work = `${draft.length} pairs, ${proof} findings, ${megabytes} MB resident`
  return row(`check: a draft of ${words(draft)} words, warm`, times, work)
}

function cold(paths: readonly string[], draft: readonly Pair[]): Row {
  const runs = Array.from({ length: 11 }, () => command(paths))
  const work = `${draft.length} pairs, ${runs[0]?.summary}`
  const times = runs.map(({ time }) => time)
  return row(`check: the same, cold, dragoman check en.txt zh.txt`, times, work)
}

/** Bilingual drafts in one folder: the command checks them on as many threads as there are cores. */
function grown(folder: string, { pairs, size }: { pairs: readonly Pair[]; size: number }): Row {
  const drafts = size / pairsOfDraft
  for (let draft = 0; draft < drafts; draft++) {
    const lines = Array.from({ length: pairsOfDraft }, (_, at) => {
      const { en, zh } = pairs[(draft * pairsOfDraft + at) % pairs.length] as Pair
      return `${zh}\n${en}`
    })
    writeFileSync(join(folder, `draft-${draft}.txt`), lines.join('\n\n'))
  }
  const { time, summary } = command([folder])
  const work = `${summary}, ${Math.round(size / (time / 1000))} pairs/s`
  return row(`check: a folder of ${size.toLocaleString('en')} pairs`, [time], work)
}

/** How long the command takes, and its last line: what it found, in how many drafts. */
function command(args: readonly string[]): { time: number; summary: string } {
  const start = performance.now()
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'check', ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const time = performance.now() - start
  if (status !== 0)
    throw new RangeError(`Cannot time "check": it ended with ${status}\n${stderr.slice(0, 500)}`)
  return { time, summary: stdout.trimEnd().split('\n').at(-1) ?? '' }
}

/** Pairs from the first on, until their English has this many words. */
function cut(pairs: readonly Pair[], least: number): Pair[] {
  const taken: Pair[] = []
  for (const pair of pairs) {
    if (words(taken) >= least) break
    taken.push(pair)
  }
  return taken
}

function words(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { en }) => sum + en.split(' ').length, 0)
}

function written(folder: string, draft: readonly Pair[]): string[] {
  return (['en', 'zh'] as const).map((lang) => {
    const path = join(folder, `${lang}.txt`)
    writeFileSync(path, draft.map((pair) => pair[lang]).join('\n'))
    return path
  })
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
