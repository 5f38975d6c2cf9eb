import { headsIn as chineseHeads } from '../chinese/organisations-heads.ts'
import { companyWords as chineseWords } from '../chinese/organisations-words.ts'
import { simplified } from '../chinese/script.ts'
import { englishCountry } from '../english/countries.ts'
import {
  bodyWords,
  headsIn as englishHeads,
  isField,
  isOutside,
} from '../english/organisations-heads.ts'
import { cityNamed } from '../english/places-cities.ts'
import type { OrganisationMention, PersonMention, Placed, Title } from '../mention.ts'
import { covers, overlaps } from '../span.ts'

/** Ranks that only companies have, whatever they call themselves. */
const chiefs =
  /^(?:deputy-)?(?:ceo|coo|cfo|general-manager|managing-director|board-chairman|senior-vice-president|vice-president-company|president-company)$/

/**
 * An item's mentions with the companies that are told by nothing but their heads: Hanbit Games of "CEO of Hanbit Games",
 * 韩光游戏 of 韩光游戏首席执行官.
 */
export function withCompaniesHeaded(mentions: readonly Placed[]): Placed[] {
  const taken = mentions.filter(({ type }) => type === 'organisation')
  const added = mentions.flatMap((one) => (one.type === 'person' ? headed(one) : []))
  const free = added.filter(
    (company, index) =>
      ![...taken, ...added.slice(0, index)].some((other) => overlaps(other, company)) &&
      !mentions.some((one) => one.type === 'place' && covers(one, company)),
  )
  return free.length === 0
    ? [...mentions]
    : [...mentions, ...free].sort((a, b) => a.start - b.start || b.end - a.end)
}

function headed(person: Placed<PersonMention>): Placed<OrganisationMention>[] {
  const { lang, item, bead, segment, titles } = person
  return titles.flatMap(({ rank, organisation }) => {
    if (!organisation || !chiefs.test(rank)) return []
    const found = (lang === 'en' ? englishName : chineseName)(organisation)
    const office = 'company'
    return found ? [{ type: 'organisation', office, ...found, lang, item, bead, segment }] : []
  })
}

type Words = NonNullable<Title['organisation']>

const ofCompanies = bodyWords('company')

/** Capitals that are not all fields of work, parts of the world and places: not Sales, nor Asia Pacific. */
function englishName({ start, text }: Words): Words | undefined {
  const words = text.replace(/^the /, '').split(' ')
  const isName =
    words.length < 6 &&
    words.every(
      (word) => /^(?:\p{Lu}[\p{L}\p{N}.’'&-]*|&|and|de|du|la)$/u.test(word) && !isOutside(word),
    ) &&
    words.some((word) => !isTrade(word) && !cityNamed(word) && !englishCountry(word)) &&
    !/\b(?:Region|Area|Zone|Market|Markets|Province|Prefecture|City|Team|Project)$/.test(text) &&
    englishHeads(text).length === 0
  const from = start + text.length - words.join(' ').length
  return isName ? { start: from, end: start + text.length, text: words.join(' ') } : undefined
}

/** A field of work, or what goes on the name of a company for a branch of it. */
function isTrade(word: string): boolean {
  return isField(word) || ofCompanies.has(word)
}

/** Two characters and more that are not those of a trade, a part of the world or a part of a company. */
function chineseName({ start, text }: Words): Words | undefined {
  const plain = simplified(text)
  const isName =
    /^[\p{Script=Han}\p{Script=Latin}\d·&-]{2,14}$/u.test(plain) &&
    !/[局处区部方司团业店厂行社队组室会院所心馆校国省市务目]$|^(?:该|其|本|我|各|多|两|[一二三四五六七八九十\d])/u.test(
      plain,
    ) &&
    !chineseWords.has(plain) &&
    chineseHeads(plain).length === 0
  return isName ? { start, end: start + text.length, text } : undefined
}
