import type { OrganisationRole } from '../exchange.ts'
import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import { type Lang, overlaps } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { siteBodies } from './ties-bodies.ts'

type Body = Placed<OrganisationMention>
type RoleOf = (body: Body) => OrganisationRole | undefined

/** The kind of a place that acts as a body. */
export const site = 'site'

const binds = /^(?:sign:done|stage:(?:established|renewed|intent))$/

/** The places that do what only their administrations do: sign, come as a guest, hold a tie. `roleOf` gives the part of each. */
export function sitesOf(item: ItemContext, lang: Lang, roleOf: RoleOf): Body[] {
  const cues = mentionsOf(item, 'cue', lang).filter(({ id }) => binds.test(id))
  const ports = siteBodies(item, new Set(cues.map(({ segment }) => segment)))
  // Busan Port is Busan Port Authority in a headline, 宋卡港 is 宋卡港管理局.
  const bodies = mentionsOf(item, 'organisation', lang)
  const isShort = ({ text }: Body): boolean =>
    bodies.some((one) => one.text.length > text.length && one.text.startsWith(text))
  const own = ports.filter((port) => !isShort(port))
  const taken = [...bodies, ...own]
  const acting = mentionsOf(item, 'place', lang).flatMap((place) => {
    const acts = parts.get(place.kind)
    const body = administration(place)
    const isThere = where[lang].test(item.text.slice(Math.max(0, place.start - 12), place.start))
    const isElse = isThere || isShort(body) || taken.some((one) => overlaps(one, body))
    const role = acts === undefined || isElse ? undefined : roleOf(body)
    return role && acts?.has(role) ? [body] : []
  })
  return [...own, ...acting]
}

const signs: ReadonlySet<OrganisationRole> = new Set(['signatory'])
const takesPart: ReadonlySet<OrganisationRole> = new Set([
  ...signs,
  'guest',
  'attendee',
  'supporter',
  'organiser',
  'initiator',
])

/** What places of a kind may do in the name of those who run them: a zone attends and comes, a square may sign at the most. */
const parts: ReadonlyMap<string, ReadonlySet<OrganisationRole>> = new Map([
  ['zone', takesPart],
  ['airport', takesPart],
  ['port', takesPart],
  ['site', signs],
  ['exhibition-hall', signs],
])

/** Signed there, and by somebody else. */
const where = {
  en: /\b(?:in|at|near|on|along|into|inside|within|to|from) (?:the )?$/iu,
  zh: /(?:[在于於到抵至从從]|位于|位於|前往)$/u,
} as const

function administration(place: Placed<PlaceMention>): Body {
  const { start, end, text, lang, item, bead, segment, country } = place
  const told = country === undefined ? {} : { country }
  return {
    type: 'organisation',
    office: site,
    start,
    end,
    text,
    lang,
    item,
    bead,
    segment,
    ...told,
  }
}
