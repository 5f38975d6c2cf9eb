import { matches } from '../matches.ts'
import type { AnniversaryMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { chineseNumeral } from './numeral.ts'
import { simplified } from './script.ts'

const numeral = '[\\d０-９]{1,3}|[一二两三四五六七八九十百零]{1,5}'
const founded =
  '(?:建交|结好|缔交|(?:结为|缔结|结成)(?:国际)?(?:友好城市|友城|姐妹城市|姊妹城市|友好关系)|友城关系|友好城市关系)'
const shape = new RegExp(
  // 结好30周年; 结为友城已有27年, 结为友城第27年; 1949年建交，75年来
  `(?:(?<value>\\d{4}|${numeral}) {0,2}周 {0,2}年|(?<=${founded}[已了满有的第]{0,2})(?<years>${numeral})(?:周)?年(?!代|月|\\d)|(?<=\\d{4}年${founded}[，,])(?<since>${numeral})年(?=来|间|过去))`,
  'gu',
)
// What is celebrated starts after the verb that celebrates or arranges it; 结为, 成为 are of it.
const opening =
  /(?:正值|适逢|恰逢|欣逢|值此|值|迎来|迎接|庆祝了|庆祝|纪念|祝贺|恭贺|致贺|贺信|恭祝|标志着|(?:举行|举办|召开|开展|启动|筹备|策划|商讨|围绕|推动|参与|出席|参加)[了的]?|(?<=周年)暨|[明今去]年(?:\d{1,2}月)?|(?<!成)就(?!业)|对(?![外口话])|是|(?<![结缔成])为|(?<!关)系|在|以|之际|，|,|。|、|；|;|：|:|“|"|「|《|（|\(|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)/gu

/** Anniversaries a Chinese sentence names in either script, with what they are of, as printed. */
export const chineseAnniversaries = remembered(foundChineseAnniversaries)

function foundChineseAnniversaries(sentence: string): AnniversaryMention[] {
  const plain = simplified(sentence)
  return matches(plain, shape)
    .map((match) => {
      const { value, years, since } = match.groups ?? {}
      const start = match.index ?? 0
      const end = start + match[0].length
      const told = subject(plain.slice(Math.max(0, start - 40), start))
      const at = start - told.length
      // 结为友城[已有]17年, 友城[第]35年: of the number, not of what is celebrated.
      const of = years === undefined ? told : told.replace(/[已了满有的第]{1,2}$/u, '')
      return {
        type: 'anniversary' as const,
        start: at,
        end,
        years: chineseNumeral(value ?? years ?? since ?? '') ?? 0,
        ...(of !== '' && {
          of: { text: sentence.slice(at, at + of.length), start: at, end: at + of.length },
        }),
      }
    })
    .filter((mention) => mention.years > 0)
}

function subject(before: string): string {
  const last = matches(before, opening).at(-1)
  return last ? before.slice((last.index ?? 0) + last[0].length) : before.trimStart()
}
