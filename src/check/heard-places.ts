import { romanises } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import { beginsAlike, transliterates } from '../chinese/transliteration.ts'
import { listed, table } from '../data/table.ts'
import type { PlaceMention } from '../mention.ts'
import type { Lang } from '../span.ts'

/** The characters that render sounds of foreign names. */
export const sounds: ReadonlySet<string> = new Set(
  table('foreign-name-characters').flatMap((row) => [...(row['characters'] ?? '')]),
)

/** From here on two names of places may be one. */
export const sameSound = 0.65
/** Any characters of a sentence may sound like a name by chance: they must do so clearly. */
const clearSound = 0.8

/** 圣地亚哥 is Santiago de Cuba where the country is plain. */
export function headOf(name: string): string {
  return name.replace(/ (?:de|del|do|da|am|upon|on|sur)\b.*$/u, '')
}

/**
 * Tells whether the other version, `there`, has a name of the sound of a foreign place: 奥克兰 is Oakland as well as
 * Auckland, and 巴鲁 a way to write Palu.
 */
export function isHeard(place: PlaceMention & { readonly lang: Lang }, there: string): boolean {
  // All countries are known, whatever they sound like.
  if (place.kind === 'country') return false
  if (isSpelt(place, there)) return true
  if (place.country === 'CN') return false
  return place.lang === 'zh' ? isHeardInEnglish(place, there) : isHeardInChinese(place, there)
}

/** Yunyang, Wuxi and Fengjie are 云阳、巫溪、奉节, and 卧龙岗中学 is Wolonggang Middle School: the pinyin of other characters. */
function isSpelt({ lang, text: name }: PlaceMention & { readonly lang: Lang }, there: string) {
  const [han, latin] = lang === 'zh' ? [name, there] : [there, name]
  const words = latin.match(/\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*/gu) ?? []
  const names = words.flatMap(alsoJoined)
  const stretches =
    lang === 'zh'
      ? [han.replace(/[市省县区郡道]$/u, '')]
      : (han.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => running(run, [2, 3]))
  const isWhole = (stretch: string) => names.some((one) => romanises(stretch, one) === 1)
  return stretches.filter(({ length }) => length > 1).some(isWhole)
}

/** The words of a name one by one, and each with the next: Hai An is 海安 in Vietnam. */
function alsoJoined(name: string): string[] {
  const words = name.split(' ')
  return [...words, ...words.slice(1).map((word, at) => (words[at] ?? '') + word.toLowerCase())]
}

/** All stretches of a run that have these lengths. */
function running(run: string, sizes: readonly number[]): string[] {
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size)),
  )
}

function isHeardInEnglish({ text: name }: PlaceMention, english: string): boolean {
  const words = english.match(/\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?/gu) ?? []
  const plain = simplified(name)
  const forms = [plain, plain.replace(/(?<=^.{2,})(?:自治区|[市省州郡县])$/u, '')]
  return words.some((word) => forms.some((form) => transliterates(form, word) >= sameSound))
}

function isHeardInChinese({ text: name, kind, country }: PlaceMention, chinese: string): boolean {
  if (stretchesBehind(country, chinese).some((han) => transliterates(han, name) >= sameSound))
    return true
  const head = headOf(name.replace(/^(?:North|South|East|West|Central|Upper|Lower) /, ''))
  const plain = simplified(chinese)
  return (kind !== 'city' && isShortened(head, plain)) || stretches(plain).some(isOfSound(head))
}

/** 荷兰[瓦赫宁根]市: what stands between a country and the word for a town is a name, and need not be heard so clearly. */
function stretchesBehind(country: string | undefined, chinese: string): string[] {
  const plain = simplified(chinese)
  return (countryNames.get(country ?? '') ?? []).flatMap((name) =>
    Array.from(
      plain.matchAll(new RegExp(`${name}(\\p{Script=Han}{2,7}?)[市省州郡县镇]`, 'gu')),
      ([, han = '']) => han,
    ),
  )
}

const countryNames = new Map(
  table('countries').map((row) => [
    row['id'] ?? '',
    [row['zh'] ?? '', ...listed(row['zhAliases'])].filter(({ length }) => length > 1),
  ]),
)

/** 緬省 is Manitoba, 麻省 Massachusetts. */
function isShortened(name: string, plain: string): boolean {
  const heads = Array.from(plain.matchAll(/\p{Script=Han}(?=[省州])/gu), ([char]) => char)
  return heads.some((char) => beginsAlike(char, name))
}

function isOfSound(name: string): (han: string) => boolean {
  return (han) => beginsAlike(han, name) && transliterates(han, name) >= clearSound
}

/** What may be a foreign name: of two characters both render sounds, of more all but one. */
function stretches(plain: string): string[] {
  const runs = plain.match(/\p{Script=Han}{2,}/gu) ?? []
  return runs.flatMap((run) =>
    running(run, [2, 3, 4, 5, 6]).filter((part) => {
      const others = [...part].filter((char) => !sounds.has(char)).length
      return others <= (part.length > 2 ? 1 : 0)
    }),
  )
}
