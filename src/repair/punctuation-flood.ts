import { han } from './han.ts'
import { change, type RepairKind } from './repair-kind.ts'

const flood = new RegExp(
  `([，、；：])\\1+|(。)\\2{3,}|(?<=[${han}])([,;:])\\3{2,}|(?<=[a-z])([,;])\\4{2,}(?=\\s)`,
  'g',
)

/** Three full stops, points and dashes are printed in rows on purpose (。。。, ……, ——). */
export const punctuationFlood: RepairKind = {
  levels: ['likely'],
  about: 'The same comma, colon or semicolon again and again.',
  examples: [['會議討論了貿易，，，，，，旅遊', '會議討論了貿易，旅遊']],
  find({ text }) {
    if (!/[，、；：,;:。]{2}/.test(text)) return []
    return Array.from(text.matchAll(flood), ({ index, 0: before }) =>
      change('likely', index, { before, after: before.charAt(0) }),
    )
  },
}
