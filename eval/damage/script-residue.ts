import { Converter } from 'opencc-js/t2cn'
import { found, type Injector, type Injury } from './injector.ts'

const kind = 'script-residue'
const level = 'style'

/** What converters that go by characters leave Simplified, where Traditional has another character. */
const residue = new Map(
  '係系 繫系 幹干 後后 於于 並并 願愿 餘余 遊游 夥伙 範范 製制 裡里 隻只 雲云 準准 鬆松'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)] as const),
)

/** Words that a page in Simplified keeps from a Traditional template. */
const templates = new Map(
  `重庆市重慶市 中国中國 国际國際 发展發展 友好城市关系友好城市關係 关系關係 合作备忘录合作備忘錄
  代表团代表團 总领事總領事 副市长副市長 外事办公室外事辦公室 举行舉行 签署簽署 访问訪問 交流会交流會`
    .split(/\s+/)
    .map((row) => [row.slice(0, row.length / 2), row.slice(row.length / 2)] as const),
)

const simplified = Converter({ from: 't', to: 'cn' })

function replaced(how: string, pattern: RegExp, form: (words: string) => string): Injector {
  return {
    kind,
    how,
    places: (text) =>
      found(text, pattern).flatMap((claim) => {
        const put = form(claim.words)
        // Each character is a spot of its own, so that a word half mended is half right.
        const injuries = Array.from(claim.words, (one, at) => ({ one, at })).flatMap(
          ({ one, at }): Injury[] => {
            const start = claim.start + at
            const other = put.charAt(at)
            return other === one ? [] : [{ kind, level, start, end: start + 1, put: other }]
          },
        )
        return injuries.length === 0 ? [] : [{ injuries, claim }]
      }),
  }
}

/** Characters of the other script; what is right in both is left. */
export const scriptResidue = {
  'converter-residue': replaced(
    '關系, 干部, 以后',
    new RegExp([...residue.keys()].join('|'), 'g'),
    (one) => residue.get(one) ?? one,
  ),
  'simplified-word': replaced(
    '友好合作关系 among Traditional',
    /\p{Script=Han}{2,4}/gu,
    (words) => {
      const form: string = simplified(words)
      return form.length === words.length ? form : words
    },
  ),
  'traditional-word': replaced(
    '重慶市 among Simplified',
    new RegExp([...templates.keys()].join('|'), 'g'),
    (words) => templates.get(words) ?? words,
  ),
} satisfies Record<string, Injector>
