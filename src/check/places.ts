import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { transliterates } from '../chinese/transliteration.ts'
import { table } from '../data/table.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import type { Placed, PlaceMention } from '../mention.ts'
import { covers, type Lang, langs, overlaps } from '../span.ts'
import { type Compared, compared } from './disagreement.ts'
import { isNamedIn, isNameOf } from './place-names.ts'
import type { Checked } from './rule.ts'
import { sideOf, versionOf } from './words.ts'

export type Place = Placed<PlaceMention>

/** The countries of both versions compared, by name, demonym or one character (中薩). China goes without saying. */
export function countries(item: Checked): Compared<Place> {
  return known(item, ({ kind, id }) => kind === 'country' && id !== 'CN')
}

/** The known cities and regions of both versions compared; ids of groups of states are in capitals. */
export function cities(item: Checked): Compared<Place> {
  const mentions = [...item.mentions, ...insideNames(item)]
  return known(
    { ...item, mentions: mentions.sort((a, b) => a.start - b.start) },
    ({ kind, id = '' }) => /^(?:city|region|province)$/.test(kind) && /^[a-z]/.test(id),
  )
}

const citiesOf = { en: englishCities, zh: chineseCities }

/** Cities in the names of bodies and fairs, which are no places by themselves: Kunming No. 1 Hospital. */
function insideNames({ text, segments, beads, mentions }: Checked): Place[] {
  return beads.flatMap((sides, bead) =>
    langs.flatMap((lang) =>
      sides[lang].flatMap((segment) => {
        const { start = 0, end = 0 } = segments[segment]?.span ?? {}
        return citiesOf[lang](text.slice(start, end))
          .map(({ value, ...span }): Place => {
            const words = text.slice(start + span.start, start + span.end)
            const at = { start: start + span.start, end: start + span.end }
            return { type: 'place', text: words, ...value, ...at, lang, item: 0, bead, segment }
          })
          .filter((city) => !mentions.some((one) => one.type === 'place' && overlaps(one, city)))
      }),
    ),
  )
}

function known(item: Checked, isAsked: (place: Place) => boolean): Compared<Place> {
  const all = item.mentions.filter((one) => one.type === 'place')
  // 罗马 in 罗马尼亚 is no place.
  const mentions = all.filter(
    (one) =>
      isAsked(one) &&
      !all.some((other) => other !== one && isLonger(other, one)) &&
      !isInPerson(item, one) &&
      !isInTransliteration(item, one, all) &&
      !/^(?:合作组织|合作組織| Cooperation)/.test(item.text.slice(one.end, one.end + 12)),
  )
  const { agreed, rivals, alone } = compared({ ...item, mentions }, 'place', {
    same: isSame,
    rivals: (en, zh) =>
      !isPrinted(en, beadOf(item, en)) &&
      !isPrinted(zh, beadOf(item, zh)) &&
      !(isPrinted(en, wholeOf(item, en)) && isPrinted(zh, wholeOf(item, zh))),
  })
  return { agreed, rivals, alone: alone.filter((one) => !isPrinted(one, wholeOf(item, one))) }
}

const sounds = new Set(
  table('foreign-name-characters').flatMap((row) => [...(row['characters'] ?? '')]),
)

/** 约克 in 霍约克: characters that render sounds stand on beside it, and belong to no place of their own. */
function isInTransliteration({ text }: Checked, place: Place, all: readonly Place[]): boolean {
  if (place.lang !== 'zh') return false
  const before = simplified(text.charAt(place.start - 1))
  return sounds.has(before) && !all.some(({ end }) => end === place.start)
}

/** 馬里 in 格布雷馬里亞姆, 法鲁 in 法鲁赫·尤尔达舍夫. */
function isInPerson({ text, mentions }: Checked, place: Place): boolean {
  return (
    mentions.some((one) => one.type === 'person' && one.name && overlaps(one.name, place)) ||
    (place.lang === 'zh' &&
      (/^\p{Script=Han}{0,5}[·・•]/u.test(text.slice(place.end, place.end + 6)) ||
        /[·・•]\p{Script=Han}{0,5}$/u.test(text.slice(Math.max(0, place.start - 6), place.start))))
  )
}

function isLonger(other: Place, one: Place): boolean {
  return other.kind === 'country' && covers(other, one) && other.end > one.end
}

/** A character that several countries share (阿) may be any of them. */
function isSame(en: Place, zh: Place): boolean {
  if (zh.id === undefined || en.id === zh.id) return true
  // Victoria, the city or the state.
  return transliterates(simplified(zh.text).replace(/[市省州郡县]$/u, ''), en.text) >= sameSound
}

const sameSound = 0.65

/** The other version may print the name where no place is meant: in the name of a body or a fair. */
function isPrinted({ id, lang }: Place, text: string): boolean {
  return id !== undefined && isNamedIn(text, other(lang), id)
}

function beadOf(item: Checked, { bead, lang }: Place): string {
  return sideOf(item, { bead, lang: other(lang) })
}

function wholeOf(item: Checked, { lang }: Place): string {
  return versionOf(item, other(lang))
}

const other = (lang: Lang) => (lang === 'en' ? 'zh' : 'en')

/**
 * The English names the city and the province where the Chinese has 市 and 省, and has "the city" for its name.
 * An adjective (Peruvian) comes and goes.
 */
export function isTelling(
  { kind, lang, bead, text: words, id = '', country }: Place,
  item: Checked,
): boolean {
  if (country === 'CN' && lang === 'en') return false
  if (
    country !== undefined &&
    country !== 'CN' &&
    kind !== 'country' &&
    isCountry(item, { bead, lang, id: country })
  )
    return false
  if (kind === 'country' && hasCityOf(item, { bead, id })) return false
  if (country === 'CN' && generic.test(sideOf(item, { bead, lang: 'en' }))) return false
  return isNameOf(words, lang, id)
}

/** Pyongyang for 朝鲜: the one version has the city, the other the country in its place. */
function isCountry(
  item: Checked,
  { bead, lang, id }: { readonly bead: number; readonly lang: Lang; readonly id: string },
): boolean {
  const isIn = (side: Lang) => isNamedIn(sideOf(item, { bead, lang: side }), side, id)
  return isIn(other(lang)) && !isIn(lang)
}

/** 日本神户 and Kobe: the city tells the country. */
function hasCityOf(
  { mentions }: Checked,
  { bead, id }: { readonly bead: number; readonly id: string },
): boolean {
  return mentions.some(
    (one) =>
      one.type === 'place' && one.bead === bead && one.kind !== 'country' && one.country === id,
  )
}

const generic = /\b(?:city|cities|municipal\w*|provinc\w+|local|here|home)\b/i
