import { matches } from '../matches.ts'
import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { isForeignLetter } from './people-foreign.ts'

const member = '\\p{Script=Han}{2,7}?'
/** 到访[福州、闽清、古田]。, 在[塔那那利佛、马义奇]两地: a list behind a verb of going or 在. */
const list = new RegExp(
  `(?<=[访赴到抵往在]|访问|前往|来到|走进)(?!上)${member}(?:[、和与及]${member})+(?=[，,。；;]|等?[两二三四五六七八九十]?[地市城]|等地|举行|举办|共度|考察|参观|调研|访问|开展|工作)`,
  'gu',
)
const joints = /[、和与及]/gu

/** A city as a list of cities has it. */
type Listed = Span & { readonly country?: string | undefined }

/**
 * The cities no table knows that stand in a list with one that a table knows: `known` are the sentence's cities, `taken` whatever
 * else is known there. Beside a Chinese city they are of two characters, and beside another spelt with foreign letters.
 */
export function listedCities(
  sentence: string,
  {
    plain,
    known,
    taken,
  }: {
    readonly plain: string
    readonly known: readonly Listed[]
    readonly taken: readonly Span[]
  },
): PlaceMention[] {
  if (known.length === 0) return []
  return matches(plain, list).flatMap(({ index, 0: text }) => {
    const members = membersOf(text).map(({ start, end }) => ({
      start: index + start,
      end: index + end,
    }))
    const city = known.find((one) =>
      members.some(({ start, end }) => end === one.end && start <= one.start),
    )
    if (!city || members.some((one) => taken.some((other) => overlaps(other, one)))) return []
    return members.flatMap((one): PlaceMention[] => {
      const name = plain.slice(one.start, one.end)
      if (known.some((other) => overlaps(other, one)) || !isCity(name, city.country)) return []
      const own = sentence.slice(one.start, one.end)
      return [
        {
          type: 'place',
          ...one,
          text: own,
          kind: 'city',
          ...(city.country && { country: city.country }),
        },
      ]
    })
  })
}

function membersOf(text: string): Span[] {
  const ends = [...matches(text, joints).map(({ index }) => index), text.length]
  return ends.map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }))
}

function isCity(name: string, country: string | undefined): boolean {
  return country === 'CN' ? name.length === 2 : [...name].every(isForeignLetter)
}
