import type { Dated, Names, Tie, TieType } from '../exchange.ts'
import type { Lang } from '../span.ts'
import { completed, placesIn, type Side, namesOf as sidesOf } from './agreements-bodies.ts'
import { evidenceOf, type ItemContext, isHeadline } from './item.ts'
import { partnerCountry } from './ties-country.ts'
import type { Found, Pair } from './ties-each.ts'
import { foundingTold } from './ties-first.ts'
import { isGeneral } from './ties-general.ts'
import { school } from './ties-kinds.ts'
import { listedPartners } from './ties-list.ts'
import { isSame, isSamePair, merged, stages, type Told } from './ties-merged.ts'
import { pairsOf } from './ties-pair.ts'
import { isOnlyIntended, onPaper } from './ties-paper.ts'
import { byPart } from './ties-parts.ts'
import { areExchangePapers, type TiePhrase, tiePhrases } from './ties-phrases.ts'
import { isHome, isRegion } from './ties-side.ts'
import { anniversaryOf, bracketed, sinceOf } from './ties-since.ts'
import { type Standing, standing } from './ties-stage.ts'
import { withOtherNames } from './ties-stranger.ts'

/**
 * The standing relations an item tells, one entry for a pair of places or bodies and a type. A phrase
 * without two sides ("54 sister cities") tells a count, not a tie.
 */
export function ties(item: ItemContext): Tie[] {
  const phrases = tiePhrases(item)
  const beads = [...new Set(phrases.map(({ bead }) => bead))]
  const found = beads.flatMap((bead) =>
    tiesOf(
      item,
      phrases.filter((one) => one.bead === bead),
    ),
  )
  const all = merged(found)
  const kept = all.filter((one) => !isOnlyHeaded(item, one, all) && !isOnlyOfPaper(one, all))
  return kept.map(({ level, standings, phrases: own, ...tie }) => {
    const isAlone = kept.filter((other) => other.level === level).length === 1
    const echoes = isAlone ? echoesOf(item, { phrases, level }) : []
    const anniversary = anniversaryOf(item, { phrases: own, isAlone })
    const now = tie.since ?? sinceOf(item, { standings: [...standings, ...echoes], anniversary })
    const isOnly = kept.length === 1 && tie.stage !== 'signed' && tie.stage !== 'intent'
    const first = isOnly && !isPrinted(now) ? foundingTold(item, { ...tie, level }) : null
    return { ...tie, since: first ?? now }
  })
}

/** A date printed as the founding's: no year counted back from an anniversary. */
function isPrinted(since: Dated | null): boolean {
  return since?.basis === 'printed'
}

/** "The friendly relations were forged in June 2007": a later sentence tells more of the only tie. */
function echoesOf(
  item: ItemContext,
  { phrases, level }: { phrases: readonly TiePhrase[]; level: TiePhrase['level'] },
): Standing[] {
  return phrases
    .filter((phrase) => phrase.tie === null && phrase.level === level)
    .map((phrase) => standing(item, phrase))
    .filter(({ stage, isOwnDate }) => stage === 'established' && isOwnDate)
}

function tiesOf(item: ItemContext, all: readonly TiePhrase[]): Told[] {
  const phrases = uncounted(item, all)
  if (phrases.every((phrase) => isGeneral(item, phrase))) return []
  return byPart(item, phrases).flatMap((part) => tiesOfPart(item, part))
}

function tiesOfPart(item: ItemContext, phrases: readonly TiePhrase[]): Told[] {
  const types = settled(phrases)
  const typed = [...types].flatMap((type) => {
    // A phrase of the other language that leaves the type open tells the same tie.
    const own = phrases.filter(
      ({ tie, level }) =>
        tie === type ||
        (level === 'place' && types.size === 1 && (tie === null || !types.has(tie))),
    )
    const level = own.find(({ tie }) => tie === type)?.level ?? 'place'
    const isOpen = own.every((phrase) => phrase.isOpen)
    if (type === 'diplomatic-relations' || type === 'consular-presence') return []
    return pairsOf(item, { phrases: own, level }).map((found) =>
      told(item, {
        type: isOpen || found.since ? sorted(item, { type, ...found }) : type,
        level,
        ...found,
      }),
    )
  })
  const hasPlaceTie = typed.some(({ level }) => level === 'place')
  return [
    ...typed,
    ...openTies(item, { phrases, level: 'body' }),
    ...(hasPlaceTie ? [] : openTies(item, { phrases, level: 'place' })),
  ]
}

/** "Our third friendly exchange city; the list now has 15 sister cities": beside a tie, a number tells how many there are of a kind. */
function uncounted(item: ItemContext, phrases: readonly TiePhrase[]): readonly TiePhrase[] {
  const own = phrases.filter((phrase) => !isCounted(item, phrase))
  return own.length > 0 ? own : phrases.filter((phrase) => isListing(item, phrase))
}

/** "37 sister cities, among them Linz", "one of its 37 sister cities", 第37个友城: a number beside a name. */
function isListing({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  const after = text.slice(end, end + 60)
  return lang === 'zh'
    ? /第\d+[个個对對座]$/u.test(text.slice(Math.max(0, start - 6), start)) ||
        /^\d+[个個对對座](?![，,。；;]|$)|^(?:之一|中的|：|，?(?:其中|包括|分别|分別|即))/u.test(
          after,
        )
    : !/^[^\p{L}]*$|^[,.;]? ?(?:and|which|while)\b/u.test(after) ||
        /\b(?:one|some|two|three) of\b[^,.;]{0,30}$/iu.test(
          text.slice(Math.max(0, start - 40), start),
        )
}

function isCounted({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  return lang === 'zh'
    ? /^\d+[个個对對座]/u.test(text.slice(end, end + 6)) ||
        /(?<![第\d])\d+[个個对對座](?:境外|国际|國際|海外|外国|外國)?$/u.test(
          text.slice(Math.max(0, start - 8), start),
        )
    : /\b\d+\s(?:\p{Ll}+\s)?$/u.test(text.slice(Math.max(0, start - 24), start))
}

/**
 * The types a bead tells; where each language tells one of places, the Chinese: it is most often the original. 结好 tells
 * none where "sister province" does.
 */
function settled(all: readonly TiePhrase[]): ReadonlySet<TieType> {
  const arePlaces = all.every(({ level }) => level === 'place')
  const closed = all.filter(({ isOpen, tie }) => !isOpen && tie !== null)
  const phrases = arePlaces && closed.length > 0 ? closed : all
  const typesIn = (lang?: Lang): Set<TieType> =>
    new Set(
      phrases.flatMap((one) => (lang === undefined || one.lang === lang ? (one.tie ?? []) : [])),
    )
  const [en, zh] = [typesIn('en'), typesIn('zh')]
  // "A partner city, by a memorandum on friendly exchange cities": of two English types the Chinese one is meant.
  const isMeant = en.size === 1 || (en.size > 1 && [...zh].every((type) => en.has(type)))
  return arePlaces && isMeant && zh.size === 1 ? zh : typesIn()
}

/**
 * "Established a partnership" tells a tie when two bodies of the sentence found it; "the 35th
 * anniversary of the two cities' friendship" tells one of the two cities.
 */
function openTies(
  item: ItemContext,
  { phrases, level }: { phrases: readonly TiePhrase[]; level: 'body' | 'place' },
): Told[] {
  const founded = phrases.filter(
    (phrase) =>
      phrase.tie === null &&
      phrase.level === level &&
      (level === 'body'
        ? isFounded(item, phrase)
        : phrase.isCelebrated || isFoundedHere(item, phrase)),
  )
  if (founded.length === 0) return []
  const isFriendly = level === 'place' && founded.every(({ isCelebrated }) => !isCelebrated)
  return pairsOf(item, { phrases: founded, level }).map((found) =>
    told(item, {
      type: isFriendly ? 'friendly-exchange-city' : typeOf(found.pair, level),
      level,
      ...found,
    }),
  )
}

/** 江都区与奥芬巴赫市1997年建立友好关系: two places in the phrase's own sentence, or a list of partners, and a verb of founding. */
function isFoundedHere(item: ItemContext, phrase: TiePhrase): boolean {
  if (!isFounded(item, phrase)) return false
  const sides = sidesOf(placesIn(item, new Set([phrase.segment])))
  const partners = sides.filter((side) => !isHome(item, side))
  return sides.length === 2 || listedPartners(item, { partners, phrases: [phrase] }).length > 1
}

/** A verb of founding goes with the phrase, and nobody only hopes for it: a letter of intent, or a paper planned, is more than a hope. */
function isFounded(item: ItemContext, phrase: TiePhrase): boolean {
  const { stage, isAct } = standing(item, phrase)
  return isAct && (stage !== 'intent' || isOnlyIntended(item, phrase) || onPaper(item, phrase))
}

const twoCities = /\b(?:two|both) cities\b|[两兩]市/iu

function typeOf(pair: Pair, level: 'body' | 'place'): TieType {
  const names = pair.map(({ names }) => Object.values(names))
  if (level === 'place') {
    return names.some((all) => all.some(isRegion)) ? 'sister-region' : 'sister-city'
  }
  return names.every((all) => all.some((name) => school.test(name)))
    ? 'school-partnership'
    : 'institutional-partnership'
}

/** Where the words leave it open, or tell ties of regions and of cities together, each is of what it joins. */
function sorted(
  { text, segments, beads }: ItemContext,
  { type, pair, phrases }: { type: TieType } & Pick<Found, 'pair' | 'phrases'>,
): TieType {
  if (type !== 'sister-city' && type !== 'sister-region') return type
  const told = new Set(
    phrases.flatMap(({ bead }) => [...(beads[bead]?.en ?? []), ...(beads[bead]?.zh ?? [])]),
  )
  // Kent is a county, and a city elsewhere.
  const areCities = [...told].some((segment) => {
    const span = segments[segment]?.span
    return span !== undefined && twoCities.test(text.slice(span.start, span.end))
  })
  if (areCities) return 'sister-city'
  const isOfRegions = pair.some(({ bodies }) =>
    bodies.some(
      (body) => body.type === 'place' && /^(?:region|province|state|pref)/.test(body.kind),
    ),
  )
  return isOfRegions ? 'sister-region' : 'sister-city'
}

function told(
  item: ItemContext,
  { type, level, phrases, pair, since }: { type: TieType; level: Told['level'] } & Found,
): Told {
  const standings = phrases.map((phrase) => standing(item, phrase))
  const country = partnerCountry(item, pair)
  return {
    type,
    level,
    standings,
    phrases,
    stage: standings.toSorted(later)[0]?.stage ?? 'established',
    between: namesOf(withOtherNames(item, { sides: completed(item, pair), phrases })),
    ...(country === undefined ? {} : { country }),
    since: since ?? bracketed(item, pair) ?? null,
    evidence: phrases.map((phrase) => evidenceOf(phrase, phrase)),
  }
}

function namesOf([one, other]: readonly Side[]): [Names, Names] {
  return [one?.names ?? {}, other?.names ?? {}]
}

function later(a: Standing, b: Standing): number {
  return Number(b.isAct) - Number(a.isAct) || stages.indexOf(b.stage) - stages.indexOf(a.stage)
}

/** "No. 6 Middle School and a Prato school pair up": a headline names more loosely what the text tells of the same side. */
function isOnlyHeaded(item: ItemContext, one: Told, all: readonly Told[]): boolean {
  // "High school twins with Fuzhou": the text tells whose tie it is.
  const isOpenHead = one.phrases.every(({ isOpen }) => isOpen)
  const shares = (other: Told): boolean =>
    (other.level === 'body' && (other.type === one.type || isOpenHead)) ||
    (other.level === one.level &&
      one.between.some((side) => other.between.some((its) => isSame(side, its))))
  const isInText = ({ phrases }: Told): boolean =>
    phrases.some(({ segment }) => !isHeadline(item, segment))
  return !isInText(one) && all.some((other) => isInText(other) && shares(other))
}

/** An agreement on friendly exchange of two that are sister cities founds nothing. */
function isOnlyOfPaper(one: Told, all: readonly Told[]): boolean {
  return (
    areExchangePapers(one.phrases) &&
    all.some(
      (other) =>
        other.level === 'place' && !areExchangePapers(other.phrases) && isSamePair(other, one),
    )
  )
}
