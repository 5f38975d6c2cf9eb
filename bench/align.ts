import { spawnSync } from 'node:child_process'
import { alignRow, withFiles } from './align-row.ts'
import { type Row, row } from './measure.ts'
import { mixed, unrelated } from './mixed.ts'

/** Sentences of each side on the growth curve. */
const sizes = [1_000, 10_000, 100_000, 1_000_000]
const many = 1_000_000
const wideLine = 5e6

/** Start-up, speed with what the aligner knows and with what it learns, growth, and what nobody should give it. */
export function alignRows(): Row[] {
  const book = [mixed(2_000, 1)]
  const items = Array.from({ length: 100 }, (_, seed) => mixed(20, seed))
  return [
    ...startUps(),
    alignRow('100 texts of 20 sentences: dictionary', items),
    alignRow('a text of 2,000: and what it learns', book),
    alignRow('the same without a dictionary', book, { langs: 'zh,xx' }),
    ...sizes.map((size) =>
      alignRow(`${size.toLocaleString('en')} sentences`, [mixed(size, size)], {
        runs: size > 10_000 ? 1 : 3,
      }),
    ),
    ...badRows(),
  ]
}

function badRows(): Row[] {
  const { zh, en } = mixed(5_000, 2)
  const wide = (lines: readonly string[]) => [lines.join(' ').repeat(20).slice(0, wideLine)]
  const one = { runs: 1 }
  return [
    alignRow('a million sentences with none', [{ zh: mixed(many, 3).zh, en: [] }], one),
    alignRow('a line of 5 MB with another', [{ zh: wide(zh), en: wide(en) }], one),
    alignRow('5,000 sentences with 5,000 unrelated', [{ zh, en: unrelated(5_000) }], one),
    alignRow('sentences with themselves', [{ zh: en, en }], { ...one, langs: 'en,en' }),
    alignRow('5,000 sentences, one side backwards', [{ zh, en: en.toReversed() }], one),
  ]
}

/** A process that aligns two sentences with two, from its start to its end: the package's, and the command. */
function startUps(): Row[] {
  const text = {
    zh: ['今天天气很好。', '我们去公园。'],
    en: ['The day is fine.', 'We go to the park.'],
  }
  return withFiles([text], (paths) =>
    [
      ['the package', 'bench/aligning.js', '1', 'zh,en', ...paths],
      ['dragoman align --lines', 'dist/cli/main.js', 'align', '--lines', ...paths],
    ].map(([subject = '', ...args]) => {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now()
        const { status } = spawnSync(process.execPath, args)
        if (status !== 0) throw new RangeError(`Cannot time "${subject}": it ended with ${status}`)
        return performance.now() - start
      })
      return row(`cold: two sentences, ${subject}`, times, '2 beads')
    }),
  )
}
