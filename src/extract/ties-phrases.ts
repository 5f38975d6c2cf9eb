import { chinesePattern } from '../chinese/cues-pattern.ts'
import { simplified } from '../chinese/script.ts'
import { type CueIndex, cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { englishPattern } from '../english/cues-pattern.ts'
import { TieType } from '../exchange.ts'
import type { CueMention } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { covers, type Lang, langs, type Span } from '../span.ts'
import { type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import { isDenied, isLeft, isRaised } from './ties-denied.ts'
import { kinds, paper } from './ties-kinds.ts'

/** Words that tell a standing relation: "sister city", 友好市郡. */
export interface TiePhrase extends Span {
  readonly lang: Lang
  readonly bead: number
  readonly segment: number
  /** null: the words leave the type open, as "partnership" does */
  readonly tie: TieType | null
  /** What such ties join. */
  readonly level: 'place' | 'body' | 'state'
  /** The words say nothing of what they join: "twinned with", 结好. */
  readonly isOpen: boolean
  /** It stands in what an anniversary is of. */
  readonly isCelebrated: boolean
  /** A paper on friendly exchange, which need not tell a tie: data/ties.tsv. */
  readonly isExchangePaper: boolean
}

const rows = table('ties').map(({ id = '', level = '', en, zh }) => ({ id, level, en, zh }))

/** 友城集市 is no tie, and 国际友城集市, "International Sister City Fair", is none either. */
const internationally = {
  en: (form: string) =>
    /^(?:sister|friendship)\b/i.test(form) ? [`International/international ${form}`] : [],
  zh: (form: string) => (form.startsWith('友') ? [`国际${form}`] : []),
} as const

function trapsOf(lang: Lang, form: string): string[] {
  return [form, ...internationally[lang](form)]
}

const patterns: Readonly<Record<Lang, CueIndex>> = {
  en: cueIndex(
    'en',
    rows.flatMap(({ id, en }, row) =>
      id === 'none'
        ? listed(en)
            .flatMap((form) => trapsOf('en', form))
            .map((form) => englishPattern('tie:none', form))
        : listed(en).map((form) => englishPattern(`tie:${row}`, form)),
    ),
  ),
  zh: cueIndex(
    'zh',
    rows.flatMap(({ id, zh }, row) =>
      id === 'none'
        ? listed(zh)
            .flatMap((form) => trapsOf('zh', form))
            .map((form) => chinesePattern('tie:none', form))
        : listed(zh).map((form) => chinesePattern(`tie:${row}`, form)),
    ),
  ),
}

/** The tie phrases of an item, bead by bead: data/ties.tsv. */
export const tiePhrases = rememberedOf((item: ItemContext): readonly TiePhrase[] => {
  const all = phrasesOf(item)
  return all.filter((phrase) => !phrase.isExchangePaper || !isToldElse(item, { phrase, all }))
})

/** Beside a paper on friendly exchange, what tells a tie of places, or of bodies that sign it: the paper is theirs. */
function isToldElse(
  item: ItemContext,
  { phrase, all }: { phrase: TiePhrase; all: readonly TiePhrase[] },
): boolean {
  return all.some(
    ({ isExchangePaper, bead, level, tie }) =>
      !isExchangePaper &&
      bead === phrase.bead &&
      tie !== null &&
      (level === 'place' || !joinsHeads(item, phrase)),
  )
}

/** Two people who sign for their cities: "the two mayors", "Mayor Li and Mayor Mayr". */
function joinsHeads(item: ItemContext, phrase: TiePhrase): boolean {
  const heads = mentionsBeside(item, 'person', phrase).filter(({ titles }) =>
    titles.some(({ rank }) => /mayor|governor/.test(rank)),
  )
  return heads.length > 1
}

/** Nothing else tells the tie than papers on friendly exchange. */
export function areExchangePapers(phrases: readonly TiePhrase[]): boolean {
  return phrases.every(({ isExchangePaper }) => isExchangePaper)
}

function phrasesOf(item: ItemContext): TiePhrase[] {
  return item.beads.flatMap((sides, bead) => {
    const phrases = langs.flatMap((lang) =>
      sides[lang].flatMap((segment) => {
        const span = item.segments[segment]?.span
        if (!span) return []
        const sentence = item.text.slice(span.start, span.end)
        return cuesIn(lang === 'zh' ? simplified(sentence) : sentence, patterns[lang]).flatMap(
          (cue) => phraseAt(item, cue, { lang, bead, segment, from: span.start }) ?? [],
        )
      }),
    )
    return phrases.map((phrase) => ofBodies(item, { phrase, phrases }))
  })
}

const twinning = {
  en: /^(?:twinning|(?:(?:were|was|been) )?twinned|twins? with|sisters? since)/i,
  zh: /^结好(?:协议书?|协定|关系)?$/u,
} as const

/** 两校2006年结好, "a twinning agreement" of two hospitals, friendly relations: the words say nothing of what they join. */
function ofBodies(
  item: ItemContext,
  { phrase, phrases }: { phrase: TiePhrase; phrases: readonly TiePhrase[] },
): TiePhrase {
  // "The 35th anniversary of the partnership between the two cities", 两市结好35周年.
  if (phrase.tie === null && phrase.isCelebrated && meansCities(item, phrase))
    return { ...phrase, level: 'place' }
  const isFriendly = phrase.tie === null && phrase.level === 'place' && !phrase.isCelebrated
  if (isFriendly) return joinsAlike(item, phrase) ? { ...phrase, level: 'body' } : phrase
  if (!phrase.isOpen) return phrase
  const others = phrases.filter(({ lang, isOpen }) => lang !== phrase.lang && !isOpen)
  const isToldSo = others.length > 0 && others.every(({ level }) => level === 'body')
  const areBodies = isToldSo
    ? namesKindOf(item, { phrase, others }) || !joinsPlaces(item, phrase)
    : namesBodies(item, phrase)
  return areBodies ? { ...phrase, tie: null, level: 'body' } : phrase
}

/** "[The partnership] between the two cities", 两市[结好]: who the words join, and not whose mayors looked on. */
function meansCities({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  return lang === 'zh'
    ? /[两兩]市[^，,。；;]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))
    : /^(?: \p{Ll}+){0,2} (?:between|of|linking|with) (?:the two|both) (?:cities|towns)\b/u.test(
        text.slice(end, end + 60),
      ) ||
        /\b(?:the two|both) (?:cities|towns)(?: \p{Ll}+){0,4} $/u.test(
          text.slice(Math.max(0, start - 60), start),
        )
}

/** "The airport of Linz and that of Chengdu were twinned", where the other version tells 友好机场. */
function namesKindOf(
  { text, segments }: ItemContext,
  { phrase, others }: { phrase: TiePhrase; others: readonly TiePhrase[] },
): boolean {
  const span = segments[phrase.segment]?.span
  const kind = kinds.find((one) =>
    others.some(({ start, end }) => one.test(text.slice(start, end))),
  )
  return span !== undefined && kind?.test(text.slice(span.start, span.end)) === true
}

/** A place of this country and one of another, and no body: "Shandong and Bavaria celebrated 30 years of partnership". */
function joinsPlaces(item: ItemContext, phrase: TiePhrase): boolean {
  const countries = mentionsBeside(item, 'place', phrase).flatMap(({ kind, country }) =>
    kind === 'country' ? [] : (country ?? []),
  )
  return new Set(countries).size > 1 && mentionsBeside(item, 'organisation', phrase).length === 0
}

/** Two universities, two museums, and no city: "Jinan University and the University of Linz established friendly relations". */
function joinsAlike(item: ItemContext, phrase: TiePhrase): boolean {
  const bodies = mentionsBeside(item, 'organisation', phrase)
  const areAlike = kinds.some((kind) => bodies.filter(({ text }) => kind.test(text)).length > 1)
  return areAlike && namesBodies(item, phrase)
}

/** "The two schools", 两校, or two bodies and no place: who the words join. */
function namesBodies(item: ItemContext, phrase: TiePhrase): boolean {
  const { lang, start } = phrase
  const areMeant = mentionsBeside(item, 'cue', phrase).some(
    (cue) =>
      lang === 'zh' &&
      cue.id === 'sides' &&
      cue.end <= start &&
      /[校院馆館港]$/u.test(item.text.slice(cue.start, cue.end)),
  )
  const cities = mentionsBeside(item, 'place', phrase).filter(({ kind }) => kind !== 'country')
  return (
    areMeant || (cities.length === 0 && mentionsBeside(item, 'organisation', phrase).length > 1)
  )
}

interface Spot {
  readonly lang: Lang
  readonly bead: number
  readonly segment: number
  /** Where the segment starts. */
  readonly from: number
}

/** The phrase that a cue is, or null where the words tell no tie there. */
function phraseAt(
  item: ItemContext,
  cue: CueMention,
  { lang, bead, segment, from }: Spot,
): TiePhrase | null {
  const row = rows[Number(cue.id.slice('tie:'.length))]
  const place = { start: from + cue.start, end: from + cue.end }
  if (row?.level !== 'state') place.end += relationAt(item, { ...place, lang })
  const isCelebrated = mentionsOf(item, 'anniversary', lang).some((one) => covers(one, place))
  if (row?.id === 'celebrated' && !isCelebrated) return null
  if (row?.id === 'exchange-paper' && isOfBodies(item, { lang, segment })) return null
  if (row?.id === 'between' && !isBetween(item, { ...place, lang, segment })) return null
  if (isInName(item, { ...place, level: row?.level }) || isLeft(item, { ...place, lang }))
    return null
  if (isDenied(item, { ...place, lang })) return null
  if (row?.id === 'friendly-exchange-city' && isRaised(item, { ...place, lang })) return null
  const isOpen = twinning[lang].test(simplified(item.text.slice(place.start, place.end)))
  const isExchangePaper = row?.id === 'exchange-paper'
  return { ...typeOf(row), lang, bead, segment, isOpen, isCelebrated, isExchangePaper, ...place }
}

const relation = {
  en: /^[\s-](?:relations?(?:hips?)?|ties|links|bonds?|agreements?|partnerships?|status|pact)\b/i,
  zh: /^(?:合作|交流|交流合作)?(?:关系|關係|协议书?|協議書?|协定|協定)/u,
} as const

/** The length of what says that the words tell a relation: "sister city [relations]", 友好城市[关系]. */
function relationAt({ text }: ItemContext, { end, lang }: Span & { lang: Lang }): number {
  return relation[lang].exec(text.slice(end, end + 16))?.[0].length ?? 0
}

/** "The President of the Football Association signed", of academies: a paper of other bodies than governments. */
function isOfBodies(item: ItemContext, sentence: Pick<TiePhrase, 'lang' | 'segment'>): boolean {
  return mentionsBeside(item, 'organisation', sentence).some(
    ({ office }) =>
      office === undefined || !/government|parliament|foreign|mayor|committee/.test(office),
  )
}

/**
 * 苏州与威尼斯的友城交往, "Framework Agreement on Sister City Cooperation": words that name an event elsewhere tell a tie
 * between two places named before them, or as the matter of a paper.
 */
function isBetween(
  item: ItemContext,
  { lang, start, end, segment }: Pick<TiePhrase, 'lang' | 'start' | 'end' | 'segment'>,
): boolean {
  if (mentionsOf(item, 'agreement', lang).some((one) => covers(one, { start, end }))) return true
  const places = mentionsOf(item, 'place', 'zh').filter((place) => place.segment === segment)
  // 两市友城情谊: of the two that are meant.
  if (
    /[两兩](?:市|地|城)(?:之间|之間|间|間)?的?$/u.test(
      item.text.slice(Math.max(0, start - 6), start),
    )
  )
    return true
  return places.some(
    (place) =>
      /^市?(?:之间的|间的|的)?$/u.test(simplified(item.text.slice(place.end, start))) &&
      place.end <= start &&
      /(?:与|和|同|跟)\p{Script=Han}{0,6}$/u.test(
        simplified(item.text.slice(Math.max(0, place.start - 8), place.start)),
      ),
  )
}

/** 友好协会 in the name of a friendship association tells no tie. */
function isInName(item: ItemContext, phrase: Span & { level: string | undefined }): boolean {
  return (
    phrase.level === 'body' &&
    mentionsOf(item, 'organisation').some(
      (body) =>
        covers(body, phrase) &&
        !paper.test(body.text) &&
        body.end - body.start > phrase.end - phrase.start,
    )
  )
}

/** The types that rows with ids of their own tell. */
const typesOfRows: Readonly<Record<string, TieType>> = {
  between: 'sister-city',
  'exchange-paper': 'friendly-exchange-city',
}

function typeOf(row: (typeof rows)[number] | undefined): Pick<TiePhrase, 'tie' | 'level'> {
  const level = row?.level === 'body' || row?.level === 'state' ? row.level : 'place'
  const isOpen = row?.id === 'any' || row?.id === 'celebrated'
  const type = typesOfRows[row?.id ?? ''] ?? row?.id
  return { tie: isOpen ? null : TieType.parse(type), level }
}
