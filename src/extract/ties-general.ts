import { simplified } from '../chinese/script.ts'
import { type ItemContext, mentionsBeside } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** 与友城的交流, 向各友好城市: what stands before and behind in Chinese. */
const chinese = {
  before: /(?:[与和同向对]|来自)(?:各|国际|国外|海外|外国)*$/u,
  behind: /^的?(?:交流|合作|往来|交往|联系|联络|友谊)/u,
} as const
const before =
  /\b(?:with|from|to|other|more|new|many|several|various|foreign|overseas|global|its|our|their)(?: (?:international|foreign|overseas|global|other))? $/u
const behind =
  /^(?:[.;”"]|,? (?:in|around|across|abroad|overseas|worldwide|all over|at home|and \p{Ll}|to \p{Ll}|on \p{Ll}))/u

/**
 * "Hoped to enhance exchanges with sister cities", "with our sister cities around the world": sister cities in general, of
 * which the words name none. Not where cities stand right beside them ("with other sister cities, Linz and Bonn").
 */
export function isGeneral(item: ItemContext, phrase: TiePhrase): boolean {
  const { lang, start, end } = phrase
  if (lang === 'zh') return isGeneralIn(item, phrase)
  const words = item.text.slice(start, end)
  const isListed = mentionsBeside(item, 'place', phrase).some(
    (place) =>
      place.kind !== 'country' &&
      (/^,? (?:and|as well as) (?:other|its|our|their|several|many|more) (?:\p{Ll}+ )?$/u.test(
        item.text.slice(place.end, start),
      ) ||
        /^(?:,? (?:in|of) \p{Lu}\p{L}+)?,? (?:such as |including |like )?(?:the )?$/u.test(
          item.text.slice(end, place.start),
        )),
  )
  return (
    /(?:cities|towns)$/u.test(words) &&
    before.test(item.text.slice(Math.max(0, start - 40), start)) &&
    behind.test(item.text.slice(end, end + 20)) &&
    !isListed
  )
}

function isGeneralIn({ text }: ItemContext, { start, end }: TiePhrase): boolean {
  return (
    chinese.before.test(simplified(text.slice(Math.max(0, start - 6), start))) &&
    chinese.behind.test(simplified(text.slice(end, end + 4)))
  )
}
