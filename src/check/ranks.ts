import { listed, table } from '../data/table.ts'
import type { Title } from '../mention.ts'

const rows = new Map(table('titles').map((row) => [row['id'] ?? '', row]))

/** Kinds of rank that each language has one word for. */
const ofMissions: ReadonlySet<string> = new Set(['ambassador', 'consul-general', 'consul'])
/** At home; the heads of towns and states abroad are rendered more freely (the Mayor of Bremen, 州长). */
const atHome: ReadonlySet<string> = new Set([
  ...ofMissions,
  'mayor',
  'governor',
  'minister',
  'party-secretary',
  'secretary-general',
])

/**
 * Tells whether two titles, one a language, cannot be of one post: a deputy and his chief (Deputy
 * Director, 主任), or two of the ranks that nobody renders by one another (Mayor, 州长).
 */
export function isOtherPost(en: Title, zh: Title): boolean {
  if (isAkin(en.rank, zh.rank)) return isDeputy(en.rank) !== isDeputy(zh.rank)
  // The Business Secretary of a cabinet is its 商务部长.
  if (plain(en.rank) === 'secretary' && kinOf(zh.rank) === 'minister') return false
  const distinct = [en, zh].some(isForeign) ? ofMissions : atHome
  return distinct.has(kinOf(en.rank)) && distinct.has(kinOf(zh.rank))
}

function isForeign({ country }: Title): boolean {
  return country !== undefined && country !== 'CN'
}

/** Tells whether two ranks may render one another, deputy or not. */
export function isAkin(a: string, b: string): boolean {
  if (kinOf(a) === kinOf(b)) return true
  const [left, right] = [rows.get(plain(a)), rows.get(plain(b))]
  return (['en', 'zh'] as const).some((lang) => {
    const [ones, others] = [left, right].map((row) => listed(row?.[lang]).map(chief))
    return ones?.some((one) => others?.some((other) => isSameOffice(one, other))) === true
  })
}

/** 政协主席 is a 主席. */
function isSameOffice(one: string, other: string): boolean {
  return (
    one === other || (/\p{Script=Han}/u.test(one) && (one.endsWith(other) || other.endsWith(one)))
  )
}

/** 校长 of 副校长, "Consul General" of "Deputy Consul General". */
function chief(form: string): string {
  return form.replace(/^(?:常务)?副|^(?:Deputy|Vice)[- ]/, '')
}

function kinOf(rank: string): string {
  return rows.get(plain(rank))?.['kin'] ?? rank
}

function plain(rank: string): string {
  return rank.replace(/^deputy-/, '')
}

function isDeputy(rank: string): boolean {
  return rank.startsWith('deputy-') || rows.get(rank)?.['deputy'] === 'is'
}
