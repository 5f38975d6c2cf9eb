import { overlaps } from '../span.ts'
import { homeSide } from './agreements-bodies.ts'
import { type ItemContext, mentionsBeside } from './item.ts'
import { seatsOf, strangeSeat } from './sides-meant.ts'
import { meansSides } from './ties-body-pair.ts'
import type { Pair } from './ties-each.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { isHome, isNeighbour } from './ties-side.ts'

/**
 * The cities of those who sign a paper "between the two cities", as their titles have them, wherever they sign: "the Vice
 * Mayor of Jiuquan and the Mayor of Talas signed in Lanzhou"; this city's for whoever has a title of the home city alone.
 */
export function signersPair(item: ItemContext, phrases: readonly TiePhrase[]): Pair | undefined {
  const signed = phrases.filter(
    (phrase) =>
      isOnSignedPaper(item, phrase) && (meansSides(item, [phrase]) || isOfTheTwo(item, phrase)),
  )
  if (signed.length === 0) return undefined
  const segments = new Set(signed.map(({ segment }) => segment))
  const seats = seatsOf(item, segments)
  const ours = seats.filter((side) => isHome(item, side) || isNeighbour(item, side))
  const others = seats.filter((side) => !ours.includes(side))
  const theirs = others[0] ?? strangeSeat(item, segments)
  const own = ours[0] ?? (item.home && homeSide(item.home))
  return theirs && own && others.length < 2 && ours.length < 2 ? [own, theirs] : undefined
}

/** Two people who sign a paper on a tie sign for those named before. */
export function isOnSignedPaper(item: ItemContext, phrase: TiePhrase): boolean {
  return (
    mentionsBeside(item, 'agreement', phrase).some((paper) => overlaps(paper, phrase)) &&
    mentionsBeside(item, 'cue', phrase).some(({ id }) => id === 'sign:done')
  )
}

/** "Between the sister cities", "the twin towns", 两市友城情谊; "the two car cities become sisters", 两座汽车城结为友好城市. */
export function isOfTheTwo({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return lang === 'zh'
    ? /[两兩][市地城](?:之间|之間|间|間)?的?$|(?:^|[。，；\n])这?[两兩]个?$|[两兩][座个個]\p{Script=Han}{0,4}[城市](?:[缔締結结][为為结結成]?|建立|成为|成為)$/u.test(
        before,
      )
    : isOfTwoTowns(before) ||
        (/(?:cities|towns)$/.test(text.slice(start, end)) &&
          (/\b(?:between|linking|of) the $|\b(?:the two|both) $/.test(before) ||
            (/\bthe $/.test(before) && /^twin/.test(text.slice(start, end)))) &&
          !/^ (?:of|in|with|from) /.test(text.slice(end)))
}

/** "The two car cities [become sisters]". */
function isOfTwoTowns(before: string): boolean {
  return /\b(?:the|these) two (?:\p{Ll}+ ){1,2}(?:cities|towns)(?: \p{Ll}+){0,2} $/u.test(before)
}
