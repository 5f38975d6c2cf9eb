import type { Home } from '../bulletin.ts'
import { simplified } from '../chinese/script.ts'
import { expression } from '../expression.ts'
import { literal } from '../literal.ts'
import { matches } from '../matches.ts'
import type { CueMention, Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import { citiesOf } from './home-province.ts'
import { type ItemContext, mentionsOf } from './item.ts'

/**
 * An item with those whom its Chinese has come to the home city, by its one character or its name: 来潍考察, 率团访港,
 * 抵无锡访问. It is a way in, as 来渝 is, and a visit, unless they come to teach, to learn or to play.
 */
export function withComings(item: ItemContext): ItemContext {
  const { home, segments, mentions } = item
  if (!home) return item
  const told = pattern(home)
  if (!told) return item
  const known = mentionsOf(item, 'cue', 'zh').filter(({ id }) => id === 'go:in')
  const standing = { lang: 'zh', item: mentions[0]?.item ?? 0 } as const
  const found = item.beads.flatMap(({ zh }, bead) =>
    zh.flatMap((segment) => {
      const span = segments[segment]?.span
      const words = span ? simplified(item.text.slice(span.start, span.end)) : ''
      return matches(words, told).flatMap((match) => {
        const start = (span?.start ?? 0) + match.index
        const at = { start, end: start + match[0].length }
        if (known.some((cue) => overlaps(cue, at))) return []
        const ids = visiting.test(words.slice(at.end - (span?.start ?? 0)))
          ? ['kind:visit', 'go:in']
          : ['go:in']
        return ids.map(
          (id): Placed<CueMention> => ({ ...standing, type: 'cue', id, bead, segment, ...at }),
        )
      })
    }),
  )
  if (found.length === 0) return item
  return {
    ...item,
    mentions: [...mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

// 近年来通过, 采访通州: what stands before may make another word of the verb, what stands behind of the city's character.
const come = '(?<![年月日以未从原本将带后外往起上下出进回过寄送传发运迎引历向])(?:来|抵)'
const visit = '(?<![走采拜专来到出回家上信寻随受互])访'
/** What a visitor does. */
const visiting =
  /^市?(?:[，。、；]|$|考察|访问|参观|参访|参会|参加|出席|调研|洽谈|商谈|座谈|交流|开展|进行|观光|旅游|慰问|寻根|寻亲|并)/u
/** What others come for: to teach, to learn, to play, to write. */
const others =
  '市?(?:任教|执教|授课|讲学|工作|指导|学习|留学|培训|研修|研学|实习|演出|巡演|比赛|参赛|集训|采访|拍摄|报道|创作|治疗|就医|展出|参展|投资)'

/** 来 or 访 and the city, where a verb of what is done there or a stop follows; undefined for a home without a Chinese name. */
function pattern(home: Home): RegExp | undefined {
  const names = citiesOf(home)
    .flatMap(({ zh, abbr }) => [zh, abbr ?? ''])
    .filter((name) => name !== '')
  if (names.length === 0) return undefined
  return expression(
    `(?:${come}|${visit})(?:${names.map(literal).join('|')})(?=${visiting.source.slice(1)}|${others})`,
    'gu',
  )
}
