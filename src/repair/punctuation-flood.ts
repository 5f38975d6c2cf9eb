import type { Span } from '../span.ts'
import { bitsOf } from './codes.ts'
import { han } from './han.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'

const flood = new RegExp(
  `([，、；：])\\1+|(。)\\2{3,}|(?<=[${han}])([,;:])\\3{2,}|(?<=[a-z])([,;])\\4{2,}(?=\\s)`,
  'y',
)
const marks = bitsOf('，、；：,;:。')

/** Three full stops, points and dashes are printed in rows on purpose (。。。, ……, ——). */
export const punctuationFlood: RepairKind = {
  levels: ['likely'],
  about: 'The same comma, colon or semicolon again and again.',
  examples: [['會議討論了貿易，，，，，，旅遊', '會議討論了貿易，旅遊']],
  find({ text, codes }) {
    const changes: Change[] = []
    // Of two that stand side by side, every second look meets one.
    for (let at = 1; at < codes.length; at += 2) {
      if (marks[codes[at] ?? 0] === 0 || !isRepeated(codes, at)) continue
      const { start, end } = rowAround(codes, at)
      flood.lastIndex = start
      const before = flood.exec(text)?.[0]
      if (before) changes.push(change('likely', start, { before, after: before.charAt(0) }))
      at = end - 1
    }
    return changes
  },
}

function isRepeated(codes: Uint16Array, at: number): boolean {
  return codes[at] === codes[at - 1] || codes[at] === codes[at + 1]
}

/** The same code unit again and again. */
function rowAround(codes: Uint16Array, at: number): Span {
  let [start, end] = [at, at + 1]
  while (codes[start - 1] === codes[at]) start--
  while (codes[end] === codes[at]) end++
  return { start, end }
}
