import { han } from './han.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'

const flood = new RegExp(
  `([，、；：])\\1+|(。)\\2{3,}|(?<=[${han}])([,;:])\\3{2,}|(?<=[a-z])([,;])\\4{2,}(?=\\s)`,
  'y',
)

/** Three full stops, points and dashes are printed in rows on purpose (。。。, ……, ——). */
export const punctuationFlood: RepairKind = {
  levels: ['likely'],
  about: 'The same comma, colon or semicolon again and again.',
  examples: [['會議討論了貿易，，，，，，旅遊', '會議討論了貿易，旅遊']],
  find({ text, codes, landmarks }) {
    const changes: Change[] = []
    for (const at of landmarks.repeats) {
      const start = at - 1
      const isRow = codes[start] === codes[at] && codes[start - 1] !== codes[at]
      flood.lastIndex = start
      const before = isRow ? flood.exec(text)?.[0] : undefined
      if (before) changes.push(change('likely', start, { before, after: before.charAt(0) }))
    }
    return changes
  },
}
