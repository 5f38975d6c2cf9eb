import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { covers, type Lang } from '../span.ts'
import { goesOut, leadsOut } from './direction-ways.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { isSpoken } from './people-background.ts'

type Spot = Placed<PlaceMention | OrganisationMention>

/** Tells whether somebody of ours goes abroad, though the cities where he goes may only be told by who received him. */
export const isJourney = rememberedOf(
  (item: ItemContext): boolean => goesOut(item) || leadsOut(item),
)

const asked: Readonly<Record<Lang, RegExp>> = {
  en: /\b[Ii]nvit(?:ation of|ed by) [^.;]{0,140}$/u,
  zh: /应[^，,。；;]{0,60}$/u,
}
const asking = /^[^，,。；;]{0,60}邀/u

/** 应[希腊维里亚市]邀请: who goes abroad as asked goes to those who asked him. */
export function isInviter(
  { text, segments }: Pick<ItemContext, 'text' | 'segments'>,
  spot: Spot,
): boolean {
  const span = segments[spot.segment]?.span
  if (!span) return false
  const before = text.slice(span.start, spot.start)
  if (spot.lang === 'zh')
    return (
      asked.zh.test(simplified(before)) && asking.test(simplified(text.slice(spot.end, span.end)))
    )
  // "…, a delegation led by": the invitation ends where those who go are told.
  return asked.en.test(before) && !/\b(?:delegation|team|led|headed|visited|paid)\b/u.test(before)
}

const mayor: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:Mayor|Lord Mayor|Governor|Prefect|Burgomaster|Akim|President of the (?:City|Municipal) Council|Chair\p{L}* of the (?:City|Municipal) Council) of (?:the City of )?$/u,
  zh: /^市?(?:副?市长|第一副市长|常务副市长|市议会|议会)/u,
}
const received: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:held talks with|had talks with|talked with|met(?: with)?|called on|signed|received by|welcomed by|and)\b[^.;]*$/u,
  zh: /(?:与|同|和|拜会|会见|会晤|拜访)/u,
}

/** Our delegation "held talks with …, Mayor of [Veria]": a mayor receives at home. */
export function isReceiver(item: ItemContext, spot: Spot): boolean {
  const span = item.segments[spot.segment]?.span
  const isInTitle = mentionsOf(item, 'person', spot.lang).some((person) => covers(person, spot))
  if (!span || !isInTitle || isSpoken(item, spot)) return false
  const before = item.text.slice(span.start, spot.start)
  if (spot.lang === 'en') return mayor.en.test(before) && received.en.test(before)
  const after = item.text.slice(spot.end, span.end)
  return mayor.zh.test(simplified(after)) && received.zh.test(simplified(before))
}

const countriesTold: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:visit(?:ed|ing)?|toured|travel+ed to|(?:trip|visits?|tour) (?:to|of)) (?:both|(?:the |these )?(?:two|three|four|five)) countries\b/u,
  zh: /(?:访问|出访|访|赴)[^，,。；;]{0,8}[两三四五]国/u,
}

/** 应德国…和波兰…邀请，出访两国: each country that a sentence names is one of the countries it says that somebody visited. */
export function isOneOfAll({ text, segments, home }: ItemContext, spot: Spot): boolean {
  const span = segments[spot.segment]?.span
  if (!span || spot.country === undefined || spot.country === home?.country) return false
  const sentence = text.slice(span.start, span.end)
  const isAsked = isInviter({ text, segments }, spot)
  return (
    isAsked && countriesTold[spot.lang].test(spot.lang === 'zh' ? simplified(sentence) : sentence)
  )
}

const seatedInCity: ReadonlySet<string> = new Set(['municipal-government', 'parliament'])
const bareLevel = /^(?:[市省区區县縣州我]|Municipal|City|Provincial)$/u

/** The cities abroad, each as a place, whose governments or councils asked somebody of ours to come: 应德国罗斯托克市政府邀请. */
export function askingCities(item: ItemContext, lang: Lang): Placed<PlaceMention>[] {
  const { home } = item
  return mentionsOf(item, 'organisation', lang).flatMap((body): Placed<PlaceMention>[] => {
    const { office = '', place, country, start } = body
    const isCity = seatedInCity.has(office) && place !== undefined && !bareLevel.test(place)
    if (!isCity || country === home?.country || !isInviter(item, body)) return []
    const at = start + Math.max(0, body.text.indexOf(place))
    const [known] = (lang === 'zh' ? chineseCities : englishCities)(place)
    const seat = known?.value.country ?? country
    if (seat === undefined || seat === home?.country) return []
    return [
      {
        ...body,
        type: 'place',
        start: at,
        end: at + place.length,
        text: place,
        kind: 'city',
        country: seat,
        ...(known && { id: known.value.id }),
      },
    ]
  })
}
