import { listed, table } from '../data/table.ts'
import type { OrganisationMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { covers, type Span } from '../span.ts'
import { englishCompanies } from './companies.ts'
import { englishCountry } from './countries.ts'
import { branchStart, isOfOneNamed } from './organisations-branches.ts'
import { nameEnd, nameStart } from './organisations-extent.ts'
import { type Head, headsIn, isField, isOutside } from './organisations-heads.ts'
import { seat } from './organisations-seat.ts'
import { endsName } from './people-names.ts'
import { cityNamed } from './places-cities.ts'
import { teamsAbroad } from './teams-abroad.ts'

const standAlone = new Set([
  'foreign-affairs-office',
  'hong-kong-macao-affairs-office',
  'taiwan-affairs-office',
  'overseas-chinese-affairs-office',
  'municipal-government',
  'provincial-government',
  'district-government',
  'cppcc',
  'peoples-congress',
  'state-council',
  'international',
  'civic-centre',
])
const types = new Map(table('offices').map((row) => [row['id'], row['type'] ?? 'body']))

/** Words that make no name of a head: the Standing Committee, Local Government. */
const vague =
  /^(?:Standing|Local|Joint|National|Central|State|Public|Private|Foreign|Chinese|Municipal|Partner|Sister|Friendly|Relevant|Famous|International|Member|Host|Business|Municipality|City|Provincial|District)(?: \p{Lu}\p{Ll}+)?$/u

/** "Memorandum on Becoming [Sister Hospitals]": what two bodies are to each other. */
const kin =
  /^(?:(?:Becoming|Forming|Establishing|Developing|Building) )?(?:(?:Sister|Friendly|Twin|Inter)(?:[ -]\p{Lu}?\p{Ll}+){1,2}|(?:Friendship|Partner)(?: \p{Lu}\p{Ll}+)? ?\p{Lu}?\p{Ll}*(?:ies|[^s]s))$/u

/** Heads that are names by themselves, because there is one in a city or a state. */
const telling =
  /^(?:Development and Reform Commission|(?:Returned )?Overseas Chinese Federation|Federation of Returned Overseas Chinese|Women[’']s Federation|Youth Federation|Federation of Industry and Commerce|Red Cross(?: Society)?|Federal Foreign Office|Foreign Ministry|State Department|Board of Education|Mayor[’']s Office|Charity Federation)$/u

/** A named body or site: its extent, and the head it turns on. */
export interface Body extends Span {
  readonly head: Head
}

/** Bodies and sites whose names turn on a head of data/offices.tsv, none inside another. */
export const englishBodies = remembered((sentence): Body[] => {
  const heads = headsIn(sentence)
  const bodies = heads.flatMap((head): Body[] => {
    const first = nameStart(sentence, head)
    const end = closed(sentence, first, nameEnd(sentence, head))
    // The Standing Committee of a party committee is part of its members' title.
    const standing = /^Standing Committee of (?:the )?(?!.*Congress)(?=.*Committee)/.exec(
      sentence.slice(first, end),
    )
    const start = first + (standing?.[0].length ?? 0)
    const text = sentence.slice(start, end)
    const isBare = start === head.start && end === head.end
    const isVague = vague.test(text) || isBare
    const isNone =
      kin.test(text) || isProvince(text, head) || isNobodysTeam(text, head) || isOfOneNamed(text)
    if (isNone || isCutShort(text, head, sentence.slice(end))) return []
    return isVague && !standAlone.has(head.office) && !telling.test(text)
      ? []
      : [{ start, end, head }]
  })
  const whole = bodies
    .map((body) => withParent(body, heads))
    .map((body) => ({ ...body, start: branchStart(sentence, body) }))
  return whole.filter(
    (body, index) =>
      !whole.some(
        (other, at) => at !== index && covers(other, body) && (!covers(body, other) || at < index),
      ),
  )
})

/** "Friendship Society (Auckland Branch[)]": a bracket that a name opens is closed in it. */
function closed(sentence: string, start: number, end: number): number {
  const isOpen = /\([^)]*$/.test(sentence.slice(start, end)) && sentence.charAt(end) === ')'
  return isOpen ? end + 1 : end
}

/** "Xi'an Aerospace Base" is no company, "Łódź Railway Container Yard" no railway: the name goes on. */
function isCutShort(text: string, { office: kind }: Head, rest: string): boolean {
  const next = /^ (\p{Lu}\p{Ll}[\p{L}-]+)/u.exec(rest)?.[1]
  const mayGoOn = kind === 'company' ? !form.test(text) : /(?<!China) Railways?$/.test(text)
  if (next === undefined || !mayGoOn) return false
  return !isOutside(next) && cityNamed(next) === undefined && englishCountry(next) === undefined
}

/** "The Project Team" is none of a city, as the Szolnok Team is; that of a sport needs no city. */
function isNobodysTeam(text: string, { office: kind }: Head): boolean {
  if (kind !== 'team' || sport.test(text)) return false
  const own = /^(.+?)(?: (?:City|Municipal))? Team$/u.exec(text)?.[1]
  return own === undefined || cityNamed(own) === undefined
}

const sport = new RegExp(
  `(?:${table('offices')
    .flatMap((row) => (row['id'] === 'team' ? listed(row['en']) : []))
    .filter((name) => name !== 'Team')
    .join('|')})`,
  'u',
)

/** What ends the name of a company, whatever comes next. */
const form =
  /(?:Group|Company|Corporation|Holdings?|Enterprises?|Limited|Ltd|Inc|Corp|Airlines|Airways|GmbH|AG|[.\p{Lu}])$/u

/** "The Department of Cochabamba", "Paysandú Department of Uruguay": a part of a country, as provinces are elsewhere. */
function isProvince(text: string, { office: kind }: Head): boolean {
  if (kind !== 'department') return false
  const name =
    /^(?:Department of )?(\p{Lu}[\p{L} -]*?)(?: Department)?(?: of \p{Lu}\p{L}+)?$/u.exec(text)
  const city = name?.[1] ? cityNamed(name[1]) : undefined
  return city !== undefined && city.country !== 'CN'
}

/** "[China Council for the Promotion of] International Trade Nanjing Branch": a name that begins inside another goes on from there. */
function withParent(body: Body, heads: readonly Head[]): Body {
  const parent = heads.find(
    ({ start, end }) => start < body.start && body.start < end && end < body.end,
  )
  return parent
    ? { ...body, start: parent.start, head: { ...body.head, office: parent.office } }
    : body
}

/** The bodies a sentence names: offices, missions, companies, schools, each with its whole printed name. */
export function englishOrganisations(sentence: string): OrganisationMention[] {
  const bodies = englishBodies(sentence)
  return bodies
    .filter(({ head }) => types.get(head.office) !== 'site')
    .map(({ start, end, head }): OrganisationMention => {
      const whole = sentence.slice(start, end)
      const own = seat(whole, start, head)
      const named = withoutCountry(whole, head)
      const text = withoutOwner(named, head)
      const from = start + named.length - text.length
      return {
        type: 'organisation',
        start: from,
        end: from + text.length,
        text,
        office: isPosted(text, head, sentence.slice(end)) ? 'trade-office' : office(text, head),
        ...own,
      }
    })
    .concat(englishCompanies(sentence, bodies), teamsAbroad(sentence, bodies))
}

/** Kinds of bodies that have names of their own, by which they are known without their country. */
const ofOwnName = new Set(['school', 'college', 'hospital', 'museum', 'company', 'centre'])
/** Kinds that are named without the city or country that has them. */
const owned = new Set([
  ...ofOwnName,
  'university',
  'theatre',
  'troupe',
  'library',
  'gallery',
  'garden',
  'think-tank',
  'foundation',
  'agency',
])

/** "Edmonton's Winspear Centre" is the Winspear Centre, but Qingdao's Museum only Qingdao's. */
function withoutOwner(text: string, { office }: Head): string {
  const owner = /^((?:\p{Lu}[\p{L}-]* ){0,2}\p{Lu}[\p{L}-]*)['’]s (?=.* )/u.exec(text)
  if (!owner?.[1] || !owned.has(office)) return text
  const isPlace = cityNamed(owner[1]) !== undefined || englishCountry(owner[1]) !== undefined
  const rest = text.slice(owner[0].length)
  return isPlace && !vague.test(rest) ? rest : text
}

/** The only one of its kind in the country, which tells whose it is: National Museum of Kenya. */
const onlyOne = /^(?:National|Royal|State|Central|Federal)\b/

/**
 * "Samara City Duma of Russia", "Akureyri Ocean College of Iceland": a city's council or government, and what has a name
 * of its own, is named without the country behind it.
 */
function withoutCountry(text: string, { office }: Head): string {
  const tail = / of (?:the )?(?=\p{Lu}[\p{L} ]+$)/u.exec(text)
  if (!tail) return text
  const before = text.slice(0, tail.index)
  const country = englishCountry(text.slice(tail.index + tail[0].length))
  const isCitys = /\b(?:City|Municipal)\b.*(?:Council|Government|Assembly|Duma|Parliament)$/.test(
    before,
  )
  const isNamed =
    ofOwnName.has(office) && country !== 'CN' && !onlyOne.test(before) && hasName(before)
  const isBare = isCitys ? hasName(before) : isNamed
  return country !== undefined && isBare ? before : text
}

/** A word with a capital that is none of bodies or of fields of work: Akureyri, Patan. */
function hasName(words: string): boolean {
  return words.split(/[\s,]+/).some((word) => isOwnWord(word) && !endsName(word) && !isField(word))
}

/** A word with a capital, other than whose it is: the Portuguese School has no name of its own. */
function isOwnWord(word: string): boolean {
  return /^\p{Lu}.*(?<![’']s)$/u.test(word) && englishCountry(word) === undefined
}

/** "The Daejeon City Office in Nanjing" is no city's government. */
function isPosted(text: string, { office: kind }: Head, rest: string): boolean {
  return kind.endsWith('-government') && text.endsWith(' Office') && /^ in \p{Lu}/u.test(rest)
}

/** The Municipal Chamber of Évora: a Câmara Municipal, and no merchants' chamber. */
const municipalChamber = /\bMunicipal Chamber(?! of (?:Commerce|Trade|Industry|Crafts|Agriculture))/

/** What a head's usual kind is not: the branch of an association is no bank's. */
function likened(text: string, { office: kind }: Head): string | undefined {
  if (kind === 'chamber' && municipalChamber.test(text)) return 'municipal-government'
  if (/-gun? Office\b/.test(text)) return 'district-government'
  if (kind === 'association' && isCouncil(text)) return 'parliament'
  if (kind !== 'bank' || !/(?<!Bank )(?:Branch|Sub-[Bb]ranch) of /.test(text)) return undefined
  return headsIn(text).find(({ office: other }) => other !== 'bank')?.office
}

/** Auckland Council governs a city, Bupyeong-gu Council a district, as the Council of Farmers and Wuhan Council do not. */
function isCouncil(text: string): boolean {
  if (/-gun? Council\b/.test(text)) return true
  const city = / Council$/.test(text) ? cityNamed(text.slice(0, -' Council'.length)) : undefined
  return city !== undefined && city.country !== 'CN'
}

/** Kinds that only the whole name tells: a party committee, the CPPCC, a zone's administration. */
function office(text: string, head: Head): string {
  const own = likened(text, head)
  if (own !== undefined) return own
  if (/^(?:Standing )?Committee/.test(text) && /People['’]s Congress/.test(text))
    return 'peoples-congress'
  if (['commission', 'committee', 'municipal-committee'].includes(head.office)) {
    if (/\bYouth League\b/.test(text)) return 'association'
    if (/\bCPPCC\b/.test(text)) return 'cppcc'
    if (/\bCPC\b|Communist Party/.test(text)) return 'municipal-committee'
  }
  const isAdministrative = ['commission', 'committee', 'agency', 'department'].includes(head.office)
  if (isAdministrative && /Development Zone|New Area|High-[Tt]ech|Bonded|Free Trade/.test(text)) {
    return 'zone-administration'
  }
  return head.office
}
