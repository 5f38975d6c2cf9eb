import type { Mention, OrganisationMention, Placed } from '../mention.ts'
import { alone } from './disagreement.ts'
import type { Checked, Rule } from './rule.ts'

type Body = Placed<OrganisationMention>

/** Words of a name that do not tell which body it is. */
const small = /^(?:the|of|in|for|and|to)$/
const acronym = /(?:^|\s)(?:\p{Lu}{0,4}FAO|FAO|\p{Lu}{3,8})$/u

export const namesVary: Rule = {
  severity: 'note',
  about: 'One body has two English names in one item, and neither is short for the other.',
  ask(item) {
    const bodies = item.mentions.filter(isOffice)
    return bodies.flatMap((body, at) => {
      const earlier = bodies.slice(0, at)
      if (earlier.some(({ text }) => text === body.text)) return []
      const other = earlier.find((one) => isSameBody(one, body) && !isShortFor(item, [one, body]))
      if (!other) return []
      return [alone(item, body, (words) => `"${words}" and "${other.text}" name one body`)]
    })
  },
}

/** Only offices and missions: a city has one of each, so that two names must be of one. */
function isOffice(mention: Placed<Mention>): mention is Body {
  return (
    mention.type === 'organisation' &&
    mention.lang === 'en' &&
    mention.place !== undefined &&
    /^(?:foreign-affairs-office|municipal-government|consulate-general|embassy|friendship-association)$/.test(
      mention.office ?? '',
    )
  )
}

function isSameBody(a: Body, b: Body): boolean {
  return a.office === b.office && a.country === b.country && placeOf(a) === placeOf(b)
}

function placeOf({ place = '' }: Body): string {
  return place.replace(/\s+(?:Municipality|Municipal|City|Province|Provincial)$/, '').toLowerCase()
}

/** "Chongqing Foreign Affairs Office" after the full name, or an acronym that the item explains. */
function isShortFor({ text }: Checked, [a, b]: readonly [Body, Body]): boolean {
  const short = [a, b].find((one) => acronym.test(one.text))
  if (short) return text.includes(`(${acronym.exec(short.text)?.[0]?.trim()})`)
  const [left, right] = [wordsOf(a), wordsOf(b)]
  return [...left].every((word) => right.has(word)) || [...right].every((word) => left.has(word))
}

function wordsOf({ text }: Body): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => !small.test(word)),
  )
}
