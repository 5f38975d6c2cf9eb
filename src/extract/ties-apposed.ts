import type { Placed, PlaceMention } from '../mention.ts'
import { homeSide, namesOf, type Side } from './agreements-bodies.ts'
import { type ItemContext, isInTitle, mentionsOf } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

type Place = Placed<PlaceMention>

const behind =
  /^(?:, (?:the )?\p{Lu}(?:(?! and (?!Herzegovina|Tobago))[\p{L}. ]){1,30})?, (?:(?:an?|the|our|its|one of (?:the|our|its)|also an?|\p{Lu}[\p{L} ]{1,30}['’]s?) )?(?:\p{Ll}+ ){0,2}$/u

/**
 * The sides of a tie told of the city that a title names: "Vice Mayor of Balashikha, Russia, a sister city of Yangzhou",
 * 扬州友城俄罗斯巴拉希哈市副市长. The home city where the phrase names no owner; undefined when no city stands so.
 */
export function apposedPair(
  item: ItemContext,
  phrases: readonly TiePhrase[],
): readonly [Side, Side] | undefined {
  const partners = phrases.flatMap((phrase) => partnerOf(item, phrase) ?? [])
  const [partner] = namesOf(partners)
  const [owner] = namesOf(phrases.flatMap((phrase) => ownerOf(item, phrase) ?? []))
  const own = owner ?? (item.home && homeSide(item.home))
  return partner && own ? [own, partner] : undefined
}

function partnerOf(item: ItemContext, phrase: TiePhrase): Place | undefined {
  const cities = beside(item, phrase).filter(({ kind }) => kind !== 'country')
  const inTitle = cities.filter((city) => isInTitle(item, city))
  if (phrase.lang === 'en') {
    return inTitle.find(
      ({ end }) => end <= phrase.start && behind.test(item.text.slice(end, phrase.start)),
    )
  }
  // 与江苏结好的韩国全罗北道知事
  const from = phrase.end + (item.text.charAt(phrase.end) === '的' ? 1 : 0)
  const country = beside(item, phrase).find(
    ({ kind, start }) => kind === 'country' && start === from,
  )
  return inTitle.find(({ start }) => start === (country?.end ?? from))
}

/** The city that the partner is one of: "a sister city of [Yangzhou]", "[Hunan]’s sister prefecture", [扬州]友城. */
export function ownerOf(item: ItemContext, phrase: TiePhrase): Place | undefined {
  const towns = beside(item, phrase).filter(({ kind }) => kind !== 'country')
  return towns.find(({ start, end }) =>
    phrase.lang === 'en'
      ? /^ (?:of )?$/.test(item.text.slice(phrase.end, start)) ||
        /^['’]s? $/.test(item.text.slice(end, phrase.start))
      : /^市?的?$/u.test(item.text.slice(end, phrase.start)) && end <= phrase.start,
  )
}

function beside(item: ItemContext, { lang, segment }: TiePhrase): Place[] {
  return mentionsOf(item, 'place', lang).filter((place) => place.segment === segment)
}
