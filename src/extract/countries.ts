import { abbreviatedCountries } from '../chinese/countries.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { OrganisationParty, PersonParty } from '../exchange.ts'
import type { Placed, PlaceMention } from '../mention.ts'
import { overlaps } from '../span.ts'
import { isAmongOurs } from './direction-sides.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { isSpoken } from './people-background.ts'

/** A country, or a place in one, with the code of the country it stands for. */
type Nation = Placed<PlaceMention> & { readonly code: string | undefined }

/**
 * The sides that take part: the countries of the people and bodies, of partner cities, of those the item
 * opens with and of anniversaries. A country named once in passing is left out. Hong Kong, Macao and
 * groups of states are regions. The home country comes last.
 */
export function countries(
  item: ItemContext,
  parties: readonly (PersonParty | OrganisationParty)[],
): { countries: string[]; regions: string[] } {
  const named = mentionsOf(item, 'place').filter((mention) => !isLanguage(item, mention))
  const own = item.home?.country
  const nations = named.map(
    (mention): Nation => ({
      ...mention,
      code: namesake(mention, { named, own }) ?? code(mention, named),
    }),
  )
  const sides = new Set([
    ...mentionsOf(item, 'person').flatMap(({ titles }) =>
      titles.flatMap(({ country }) => country ?? []),
    ),
    ...parties.flatMap(({ side }) => side ?? []),
    ...nations.flatMap((mention) =>
      isCentral(item, mention, nations) ? (mention.code ?? []) : [],
    ),
  ])
  const state = own !== undefined && ofChina.has(own) ? 'CN' : own
  const regional = new Set([
    ...nations.flatMap(({ kind, id }) => (kind === 'region' && id !== undefined ? [id] : [])),
    ...(own === state || own === undefined ? [] : [own]),
  ])
  const mistaken = nations.flatMap(({ country, code }) =>
    country && country !== code ? country : [],
  )
  const isMeant = (id: string): boolean =>
    !mistaken.includes(id) || nations.some(({ code }) => code === id)
  const isAbroad = (id: string): boolean =>
    /^[A-Z]{2}$/.test(id) && !regional.has(id) && id !== state && isMeant(id)
  const told = isAmongOurs(item, parties) ? [] : [...sides].filter(isAbroad)
  const all = told.length > 0 ? told : onlyNation(item, nations).filter(isAbroad)
  return {
    countries: [...inOrder(all, nations), ...(state === undefined ? [] : [state])],
    regions: [...regional].filter((id) => sides.has(id) || id === own),
  }
}

/** Regions of China: where one is the home, the state that takes part is China. */
const ofChina: ReadonlySet<string> = new Set(['HK', 'MO'])

const namesakes = new Map(
  table('namesakes').map(({ id = '', countries }) => [id, listed(countries)] as const),
)

/** Canterbury beside Christchurch is the one of New Zealand: the country of the item that has a place of this name. */
function namesake(
  { id = '', country, text }: PlaceMention,
  { named, own }: { named: readonly PlaceMention[]; own: string | undefined },
): string | undefined {
  const candidates = namesakes.get(id)
  if (!candidates) return undefined
  const others = named.filter((other) => other.text !== text && other.id !== id)
  if (others.some((other) => other.country === country)) return undefined
  const told = [own, ...others.map((other) => other.country)]
  const [first, ...more] = candidates.filter((code) => told.includes(code))
  return more.length === 0 ? first : undefined
}

/** "The Portuguese engineer": the one nation that an item without other foreigners names, outside what is said. */
function onlyNation(item: ItemContext, nations: readonly Nation[]): string[] {
  const abroad = nations.filter(({ code }) => code !== undefined && code !== item.home?.country)
  const codes = new Set(abroad.map(({ code }) => code ?? ''))
  const isTold = abroad.some((mention) => mention.kind === 'country' && !isSpoken(item, mention))
  return codes.size === 1 && isTold ? [...codes] : []
}

/** The code a mention stands for; a short form that countries share means the one the item names in full. */
function code(mention: PlaceMention, nations: readonly PlaceMention[]): string | undefined {
  if (mention.kind === 'region' && mention.country === undefined) return mention.id
  if (mention.country !== undefined) {
    // Durham, North Carolina: the country printed beside a city once holds for all its mentions.
    const isPrinted = (one: PlaceMention): boolean =>
      one.id === undefined && one.text === mention.text
    return (nations.find(isPrinted) ?? mention).country
  }
  const candidates = abbreviatedCountries(mention.text)
  const named = candidates.filter((id) => nations.some(({ country }) => country === id))
  return named.length === 1 ? named[0] : undefined
}

/** Named where the item opens, in more than one bead, in a pair with another, or with an anniversary. */
function isCentral(item: ItemContext, mention: Nation, nations: readonly Nation[]): boolean {
  const isPartner = isPartnerCity(item, mention) && !isOfPartners(item, mention, nations)
  if (mention.bead === 0 || isPartner) return true
  if (mention.code === undefined) return false
  const isAgain = nations.some(({ code, bead }) => code === mention.code && bead !== mention.bead)
  if (isAgain || isListed(item, mention, nations) || isOrigin(item, mention)) return true
  return mentionsOf(item, 'anniversary').some((one) => overlaps(one, mention))
}

const tie =
  /sister|twin(?:ned| city)|friend(?:ly|ship) (?:city|cities)|友好城市|友城|友好[省州郡县區区市]|[结締缔]好|友好交流城市/i

/** Toulouse, of which the sentence says that it is a sister city. */
function isPartnerCity(item: ItemContext, mention: Placed<PlaceMention>): boolean {
  const span = item.segments[mention.segment]?.span
  if (!span || !/^(?:city|region)$/.test(mention.kind)) return false
  const isTie = tie.test(simplified(item.text.slice(span.start, span.end)))
  return isTie && !isSpoken(item, mention)
}

/** Other partners that a sentence lists with their years, "Boston (since 1982), Paramaribo (1998)": they take no part. */
function isOfPartners(
  { text }: ItemContext,
  mention: Placed<PlaceMention>,
  nations: readonly Nation[],
): boolean {
  const isDated = ({ end }: Nation): boolean => partnered.test(text.slice(end, end + 24))
  const dated = nations.filter(isDated)
  const isInList = ({ segment }: Nation): boolean =>
    dated.filter((other) => other.segment === segment).length > 1
  return dated.some((one) => one.id === mention.id && isInList(one))
}

const partnered =
  /^市?(?: ?[(（](?:since |in )?(?:19|20)\d\d|,? (?:followed |since )?in (?:19|20)\d\d)/u

const people = {
  en: /\b(?:students|pupils|teachers|experts|guests|artists|players|teams?|visitors|friends|representatives|delegates|delegations?|participants|trainees|officials|doctors|nurses|athletes|children|youths?|young people|singers|dancers|musicians|chefs|exhibitors|buyers|companies|entrepreneurs|diplomats|envoys|consuls|scholars|runners|volunteers|residents|engineers|painters|photographers|crew|members)(?: \p{Ll}+){0,3} from (?:the )?(?:\p{Lu}[\p{L} ]*(?:, |,? and ))*(?:the )?$/u,
  zh: /来自(?:\p{Script=Han}{2,6}(?:、|和|及))*$/u,
} as const

/** Students from Cuba, 来自古巴的学员: where those who take part come from. */
function isOrigin(item: ItemContext, mention: Placed<PlaceMention>): boolean {
  const from = item.segments[mention.segment]?.span.start ?? mention.start
  const before = simplified(item.text.slice(Math.max(from, mention.start - 120), mention.start))
  return people[mention.lang].test(before) && !isSpoken(item, mention)
}

const joint = /^(?:[\s、，,和及与與]|以及|\band\b|\bthe\b){1,12}$/

/** One of three states or more in a row, outside what somebody says. */
function isListed(item: ItemContext, mention: Nation, nations: readonly Nation[]): boolean {
  if (mention.kind !== 'country') return false
  const here = nations.filter(
    ({ kind, segment }) => kind === 'country' && segment === mention.segment,
  )
  const at = here.indexOf(mention)
  const joins = (left: number): boolean =>
    joint.test(item.text.slice(here[left]?.end, here[left + 1]?.start))
  const before = joins(at - 1) ? (joins(at - 2) ? 2 : 1) : 0
  const after = joins(at) ? (joins(at + 1) ? 2 : 1) : 0
  return before + after >= 2 && !isSpoken(item, mention) && !isTraded(item, mention)
}

/** "Exports to Mongolia, Russia and Kazakhstan", 对蒙古、俄罗斯出口: figures of trade, not guests. */
function isTraded({ text, segments }: ItemContext, { segment, start, end }: Nation): boolean {
  const { span } = segments[segment] ?? {}
  if (!span) return false
  const before = text.slice(Math.max(span.start, start - 60), start)
  return (
    /\b(?:(?:im|ex)ports? (?:to|from)|trade with)[^.;]*$|(?:出口|进口|進口|[对對])[^，,。；;]*$/iu.test(
      before,
    ) &&
    /export|import|trade|出口|进口|進口/iu.test(
      text.slice(span.start, Math.min(span.end, end + 40)),
    )
  )
}

/** The Spanish course, "in four languages, English and German", 西班牙语, 英、德两个语种: a language, not a side. */
function isLanguage(item: ItemContext, { lang, start, end }: Placed<PlaceMention>): boolean {
  const after = item.text.slice(end, end + 16)
  const before = item.text.slice(Math.max(0, start - 60), start)
  return lang === 'zh'
    ? /^[语語文]|^[、\p{Script=Han}]{0,8}[语語][种種言版]/u.test(after)
    : /\blanguages?[,:] [^.;]*$/i.test(before) ||
        /^[ -](?:language|learning|course|lesson|class|speaking|version|for|subtitles|proficiency)/i.test(
          after,
        )
}

function inOrder(ids: readonly string[], nations: readonly PlaceMention[]): string[] {
  const at = (id: string): number => {
    const first = nations.findIndex(({ country }) => country === id)
    return first < 0 ? Number.POSITIVE_INFINITY : first
  }
  return [...ids].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)))
}
