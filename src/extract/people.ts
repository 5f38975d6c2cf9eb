import type { ExchangeKind, Names, PersonParty } from '../exchange.ts'
import type { PersonMention, Placed, Words } from '../mention.ts'
import { type Evidence, langs } from '../span.ts'
import { isDiplomat } from './diplomats.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { course } from './kind.ts'
import { type Act, actsOf } from './people-acts.ts'
import { isBackground, isPassing, isSpokenOf } from './people-background.ts'
import { type Known, knownPeople } from './people-known.ts'
import { isHeadOfParty } from './people-leaders.ts'
import { isNamesake } from './people-namesakes.ts'
import { pairedPeople } from './people-pairs.ts'
import { rolesOf, type Standing } from './people-roles.ts'
import { isHomeOffice, sideOf } from './people-side.ts'
import { type Spoken, spokenIn } from './people-spoken.ts'
import { statusTold } from './people-status.ts'

type PartyEvidence = Evidence & { readonly of: 'name' | 'title' | 'organisation' }

const bodyWord =
  /Government|Committee|Office|Bureau|Commission|Embassy|Consulate|Association|University|College|School|Company|Group|Department|Ministry|Council|Bank|Institute|Center|Centre|Division|Federation|Chamber|Corporation|Congress|CPPCC|Administration|Agency|Foundation|Museum|Hospital|Zone|FAO|[室委办辦局厅廳部馆館院校会會处處社司团團协協政]$|政府|大学|大學|公司|集团|集團|中心|机构|機構|银行|銀行/

/**
 * The people who take part in an item, each once, with names and titles in both languages. English
 * and Chinese people are matched in one assignment over the whole item; each language mends what the
 * other leaves out. In order of the text.
 */
export function people(item: ItemContext): PersonParty[] {
  const take = (lang: 'en' | 'zh'): Known[] =>
    knownPeople(item, lang).filter((known) => !isBackground(item, known) && !isPassing(item, known))
  const all = pairedPeople(take('en'), take('zh'))
  const acts = actsOf(
    item,
    all.flatMap((known) => known.flatMap(({ mentions }) => mentions)),
  )
  const persons = all.filter(
    (known) =>
      isSure(item, known, acts) && !isSpokenOf(item, known, acts) && !isNamesake(item, known),
  )
  const spoken = spokenIn(item)
  const sides = persons.map((known) => sideOf(item, known))
  const standings = persons.map((known, at) =>
    standingOf(item, known, { acts, side: sides[at], spoken }),
  )
  const main = course(item)?.main ?? 'meeting'
  const roles = rolesOf(standings, {
    confers: conferring.has(main),
    comes: coming.has(main),
    isVisit: main === 'visit',
    receives: receiving.has(main),
    isSigning: main === 'signing',
    competes: main === 'sports-event',
    shows: main === 'exhibition',
    honours: main === 'ceremony' && mentionsOf(item, 'cue').some(({ id }) => id === 'honour'),
  })
  return persons.map((known, at) => {
    const standing = standings[at]
    const side = sides[at]
    return {
      ...namesAndTitles(known),
      role: roles[at] ?? 'attendee',
      ...(side === undefined ? {} : { side }),
      ...(standing?.heads || (standing?.leads && roles[at] === 'guest') ? { leads: true } : {}),
      ...(standing?.group ? { group: true } : {}),
      ...statusOf(known, item.text),
      evidence: evidence(known),
    }
  })
}

/**
 * A name that only one language prints, without a title, must do something or be printed twice. Han letters without a
 * dot that an English version does not give as a name are no person: 东山愿…, 海尔签署.
 */
function isSure(
  item: ItemContext,
  known: readonly Known[],
  acts: ReadonlyMap<PersonMention, ReadonlySet<Act>>,
): boolean {
  const [one] = known
  if (known.length > 1 || !one || one.titled || !one.name) return true
  const { mentions, name } = one
  const isParted = /[·・•‧]/.test(name.text)
  if (isParted || mentions.some(({ gender }) => gender !== undefined)) return true
  if (one.lang === 'zh' && item.beads.some(({ en }) => en.length > 0)) return false
  return mentions.length > 1 || mentions.some((mention) => acts.has(mention))
}

const conferring: ReadonlySet<ExchangeKind> = new Set([
  'forum',
  'conference',
  'symposium',
  'course',
  'video-conference',
  'reception',
])
const receiving: ReadonlySet<ExchangeKind> = new Set(['visit', 'meeting', 'tour', 'study-visit'])
const coming: ReadonlySet<ExchangeKind> = new Set([
  'tour',
  'study-visit',
  'youth-exchange',
  'ceremony',
  'exhibition',
  'reception',
  'consultation',
])

const governing =
  /^(?:acting-)?(?:deputy-|assistant-)?(?:mayor|governor|district-head|county-head|council-president)$/

function standingOf(
  item: ItemContext,
  known: readonly Known[],
  {
    acts,
    side,
    spoken,
  }: {
    acts: ReadonlyMap<PersonMention, Set<Act>>
    side: string | undefined
    spoken: Spoken
  },
): Standing {
  const mentions = known.flatMap((one) => one.mentions)
  const done = mentions.flatMap((mention) => [...(acts.get(mention) ?? [])])
  const hasFloor = mentions.some((mention) => spoken.floor.has(mention))
  const heads = mentions.some((mention) => isHeadOfParty(item, mention))
  const speaks = hasFloor || done.includes('speaks')
  return {
    acts: new Set(hasFloor ? [...done, 'speaks'] : done),
    heads,
    governs: mentions.some(({ titles }) => titles.some(({ rank }) => governing.test(rank))),
    comesToSign: comesToSign(mentions, acts),
    isOwn: side === undefined ? undefined : side === (item.home?.country ?? 'CN'),
    isHome: isHomeOffice(item, known),
    leads: mentions.some(({ leads }) => leads === true) || (heads && !speaks),
    group: mentions.some(({ group }) => group === true),
    says: mentions.some((mention) => spoken.all.has(mention)),
    isNamed: mentions.some(({ name }) => name !== undefined),
    isPosted: mentions.some(({ titles, lang }) =>
      titles.some(({ text }) => isDiplomat({ [lang]: text })),
    ),
  }
}

/** Who is told to come before, or as, he is told to sign: a visit after the signing is a tour. */
function comesToSign(
  mentions: readonly Placed<PersonMention>[],
  acts: ReadonlyMap<PersonMention, ReadonlySet<Act>>,
): boolean {
  return langs.some((lang) => {
    const own = mentions
      .filter((mention) => mention.lang === lang)
      .toSorted((a, b) => a.start - b.start)
    const first = own.find((mention) => acts.get(mention)?.has('signs') || isComing(mention, acts))
    return first !== undefined && isComing(first, acts)
  })
}

function isComing(
  mention: Placed<PersonMention>,
  acts: ReadonlyMap<PersonMention, ReadonlySet<Act>>,
): boolean {
  return mention.leads === true || acts.get(mention)?.has('visits') === true
}

function namesAndTitles(
  known: readonly Known[],
): Pick<PersonParty, 'name' | 'title' | 'organisation'> {
  const latin = known.find((one) => one.latin !== undefined)?.latin?.text
  const name = {
    ...(latin === undefined ? {} : { en: latin }),
    ...names(known, ({ name }) => name),
  }
  const title = names(known, ({ titled }) => titled?.title)
  const organisation = names(known, (one) => bodyOf(one))
  return {
    name: isEmpty(name) ? null : name,
    ...(isEmpty(title) ? {} : { title }),
    ...(isEmpty(organisation) ? {} : { organisation }),
  }
}

function names(known: readonly Known[], words: (one: Known) => Words | undefined): Names {
  return Object.fromEntries(
    known.flatMap((one) => {
      const text = words(one)?.text
      return text === undefined ? [] : [[one.lang, text]]
    }),
  )
}

function isEmpty(value: Names): boolean {
  return value.en === undefined && value.zh === undefined
}

/** The body of the first post that names one; a country or a city is no body. */
function bodyOf({ titled }: Known): Words | undefined {
  const posts = (titled?.titles ?? []).filter(
    ({ organisation }) => organisation && bodyWord.test(organisation.text),
  )
  // 市政府党组成员、管委会主任: a seat in a party group says less than the post.
  return (posts.find(({ rank }) => rank !== 'party-member-group') ?? posts[0])?.organisation
}

function statusOf(known: readonly Known[], text: string): Pick<PersonParty, 'status'> {
  const status = known.flatMap(({ lang, mentions }) =>
    mentions.flatMap(
      (mention) =>
        mention.status ??
        (mention.titles.some(isActing) ? 'acting' : (statusTold(text, lang, mention) ?? [])),
    ),
  )[0]
  return status ? { status } : {}
}

/** 临时代办, "Chargé d’Affaires a.i.": whoever stands in for an ambassador. */
function isActing({ rank, text }: PersonMention['titles'][number]): boolean {
  return (
    /^acting/.test(rank) || (rank === 'charge-daffaires' && /临时|臨時|a\.i|interim/.test(text))
  )
}

function evidence(known: readonly Known[]): PartyEvidence[] {
  return known.flatMap((one) => {
    const mentions: readonly Placed<PersonMention>[] = one.mentions
    const name = mentions.flatMap((mention) =>
      mention.name ? [{ ...evidenceOf(mention, mention.name), of: 'name' as const }] : [],
    )
    const latin = one.latin ? [{ ...evidenceOf(one, one.latin), of: 'name' as const }] : []
    const title = one.titled?.title
      ? [{ ...evidenceOf(one, one.titled.title), of: 'title' as const }]
      : []
    const body = bodyOf(one)
    const organisation = body ? [{ ...evidenceOf(one, body), of: 'organisation' as const }] : []
    return [...name, ...latin, ...title, ...organisation]
  })
}
