import { simplified } from '../chinese/script.ts'
import type { Body, Side } from './agreements-bodies.ts'
import type { ItemContext } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** A partner of the home city, and the phrases that tell of this one. */
export interface Partner {
  readonly side: Side
  readonly phrases: readonly TiePhrase[]
}

/** "Sister-city relations with Linz", "twinned with Linz"; then ", and [those] with Bonn". */
const withFirst = /^(?:\s\p{Ll}+){0,2}(?:\swith)?\s(?:the\s)?(?:\p{Ll}+\sof\s)?$/u
const withNext =
  /^(?:,\s\p{Lu}[\p{L} ]{2,30})?,?\s(?:(?:(?:since|in|from)\s\d{4}|(?:was|were)\s\p{Ll}+(?:\sin\s\p{Lu}\p{Ll}+)?),?\s)?and\s(?:those\s)?with\s(?:the\s)?$/u
/** [与塞内加尔]达喀尔市[1981年]结好. */
const yuBefore = /(?:与|和|同|跟)\p{Script=Han}{0,6}$/u
const briefly = /^[市州省县郡]?[\d年月日于在自起正式已续签署订建立缔结关为]{0,14}$/u

/**
 * The partners that phrases name one by one: "twinned with Montpellier and with Sheffield",
 * 与达喀尔市结好获批；与格丁尼亚市结好18周年.
 */
export function partnersWith(
  item: ItemContext,
  { partners, phrases }: { partners: readonly Side[]; phrases: readonly TiePhrase[] },
): Partner[] {
  const found = partners.flatMap((side) => {
    const own = phrases.filter((phrase) =>
      phrase.lang === 'zh'
        ? side.bodies.some((body) => isBefore(item, { body, phrase }))
        : isWith(item, { side, partners, phrase }),
    )
    return own.length > 0 ? [{ side, phrases: own }] : []
  })
  return found.map(({ side, phrases: own }) => {
    const isShared = (phrase: TiePhrase): boolean =>
      found.some((other) => other.side !== side && other.phrases.includes(phrase))
    const alone = own.filter((phrase) => !isShared(phrase))
    return { side, phrases: alone.length > 0 ? alone : own }
  })
}

function isBefore(
  { text }: ItemContext,
  { body, phrase }: { body: Body; phrase: TiePhrase },
): boolean {
  if (body.segment !== phrase.segment || body.end > phrase.start) return false
  const gap = simplified(text.slice(body.end, phrase.start))
  return (
    briefly.test(gap) &&
    yuBefore.test(simplified(text.slice(Math.max(0, body.start - 8), body.start)))
  )
}

function isWith(
  item: ItemContext,
  { side, partners, phrase }: { side: Side; partners: readonly Side[]; phrase: TiePhrase },
): boolean {
  const here = partners
    .flatMap((one) => one.bodies.map((body) => ({ one, body })))
    .filter(({ body }) => body.segment === phrase.segment && body.start >= phrase.end)
    .sort((a, b) => a.body.start - b.body.start)
  let end = phrase.end
  for (const { one, body } of here) {
    const gap = item.text.slice(end, body.start)
    const isFirst = end === phrase.end
    const tells = isFirst
      ? withFirst.test(gap) && /\bwith\b/u.test(item.text.slice(phrase.start, body.start))
      : withNext.test(gap)
    if (!tells) return false
    if (one === side) return true
    end = body.end
  }
  return false
}
