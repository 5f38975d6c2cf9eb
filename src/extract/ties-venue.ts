import type { Side } from './agreements-bodies.ts'
import type { ItemContext } from './item.ts'
import { seatOf } from './sides-meant.ts'

/** What stands before and behind a place where people met: "In Kumasi, …", 在库马西与…. */
const venue = {
  en: [/(?:^|[.;,] |\n)In (?:the )?(?:city of )?$/u, /^(?:, [\p{Lu}][\p{L} ]{2,20})?, /u],
  zh: [/在$/u, /^市?(?:，|举行|会见|与|同)/u],
} as const

/**
 * "In Kumasi, she met the Ashanti Regional Minister": where they met is no side, but the other place that some segments
 * name is, or the region that a head there answers for; undefined where they met nowhere that is named.
 */
export function partnerMetElsewhere(
  item: ItemContext,
  { partners, segments }: { partners: readonly Side[]; segments: ReadonlySet<number> },
): Side | undefined {
  const others = partners.filter((side) => !isVenue(item, side))
  if (others.length === partners.length || others.length > 1) return undefined
  return others[0] ?? seatOf(item, segments)
}

/** A side that is named nowhere but as where people met. */
export function isVenue(item: ItemContext, { bodies }: Side): boolean {
  return bodies.length > 0 && bodies.every((body) => isVenueAt(item, body))
}

function isVenueAt({ text }: ItemContext, { lang, start, end }: Side['bodies'][number]): boolean {
  const [before, behind] = venue[lang]
  return (
    before.test(text.slice(Math.max(0, start - 20), start)) &&
    behind.test(text.slice(end, end + 30))
  )
}

/** "… celebrated in Nanjing", 在南京举行: where something was held. */
export function isMetAt(
  { text }: ItemContext,
  { lang, start, end }: Side['bodies'][number],
): boolean {
  return lang === 'en'
    ? /\b[Ii]n $/u.test(text.slice(Math.max(0, start - 3), start))
    : text.charAt(start - 1) === '在' &&
        /^市?(?:举行|舉行|举办|舉辦|召开|召開)/u.test(text.slice(end))
}
