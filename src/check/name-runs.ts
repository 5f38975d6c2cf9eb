import { isForeignLetter } from '../chinese/people-foreign.ts'
import { isPinyin } from '../chinese/pinyin.ts'
import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { nameAt, nameWords } from '../english/people-names.ts'
import { tokensOf } from '../english/people-tokens.ts'
import { cityNamed } from '../english/places-cities.ts'
import { moved, type Words } from '../mention.ts'
import type { Lang } from '../span.ts'
import { hasSurname } from './people.ts'
import type { Checked } from './rule.ts'

/**
 * What has the shape of a name in the English of a bead, whether anything tells that it is a person's or not: capitals
 * running, without honorifics and titles before them.
 */
export function latinRuns(item: Checked, bead: number): Words[] {
  return sentences(item, { bead, lang: 'en' }).flatMap(({ text, start }) => {
    const tokens = tokensOf(text)
    const found: Words[] = []
    for (let at = 0; at < tokens.length; at++) {
      const name = tokens[at]?.kind === 'capital' ? nameAt(tokens, at) : undefined
      if (!name) continue
      found.push(moved(nameWords(text, tokens, name), start))
      at = name.to - 1
    }
    return found
  })
}

/** Those of the runs that have the shape of a Chinese name in pinyin, the family name first or last. */
export function pinyinRuns(item: Checked, bead: number): Words[] {
  return latinRuns(item, bead)
    .map(withoutPlace)
    .filter(
      ({ text, end }) =>
        // Nanchang Song and Dance Troupe
        !(isCity(text.split(' ')[0]) && /^ and \p{Lu}/u.test(item.text.slice(end, end + 6))) &&
        /^\p{Lu}[\p{L}’]+ \p{Lu}[\p{L}’]+$/u.test(text) &&
        isPinyin(text) &&
        hasSurname(text),
    )
}

/** "In Shanghai FENG Yi …", "the China Hui Culture Park", "Acupuncturist Hu Lijuan": a place or a trade before a name of two words is none of it. */
export function withoutPlace({ text, start, end }: Words): Words {
  const [first = '', ...rest] = text.split(' ')
  const isName = rest.length === 2 && (isCity(first) || isTrade(first, rest))
  return isName || first === 'China'
    ? { text: rest.join(' '), start: start + first.length + 1, end }
    : { text, start, end }
}

/** A word made as trades are (Teacher, Technician), before two that may be a family name and a given one. */
function isTrade(first: string, rest: readonly string[]): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}(?:ist|er|or|ian|man)$/u.test(first) &&
    rest.some(isPinyin) &&
    hasSurname(rest.join(' '))
  )
}

function isCity(word = ''): boolean {
  return cityNamed(word)?.country === 'CN'
}

/** The names in parts (阿尔多·阿尔瓦雷斯) in the Chinese of a bead, as far to both ends as characters spell foreign names. */
export function dottedRuns(item: Checked, bead: number): Words[] {
  return sentences(item, { bead, lang: 'zh' }).flatMap(({ text, start }) =>
    Array.from(text.matchAll(dotted)).flatMap(({ 0: run, index }) => {
      const from = run.search(/[·・•]/) - headOf(run)
      const to = run.search(/[^·・•]*$/) + tailOf(run)
      const [first, last] = [index + from, index + to]
      if (isQuoted(text.slice(0, first)) || isOfPlaces(run)) return []
      return apart(moved({ start: first, end: last, text: text.slice(first, last) }, start))
    }),
  )
}

/** 贵州·遵义国际辣椒博览会, 中国·宁波: a place in this country, and one in it. */
function isOfPlaces(run: string): boolean {
  const head = run.slice(0, run.search(/[·・•]/))
  if (simplified(head).endsWith('中国')) return true
  return chineseCities(head).some(({ end, value }) => end === head.length && value.country === 'CN')
}

/** “高原城市·绿色未来” is a motto. */
function isQuoted(before: string): boolean {
  const last = (marks: string): number =>
    Math.max(...[...marks].map((mark) => before.lastIndexOf(mark)))
  return last('“「『《') > last('”」』》')
}

// 5月22日皮拉尔·阿隆索: the day ends there, though its letter spells names too.
const dotted =
  /(?<!\d)\p{Script=Han}{1,12}(?:-\p{Script=Han}{1,6})?(?:[·・•]\p{Script=Han}{1,12}(?:-\p{Script=Han}{1,6})?)+/gu

/** How many characters before the first point spell a name: two at least, for not all that do are known. */
function headOf(run: string): number {
  const head = simplified(run.slice(0, run.search(/[·・•]/)))
  const size = spelling([...head].reverse())
  // 让-皮埃尔: a hyphen joins what is one part.
  return head.at(-size) === '-' ? Math.min(head.length, size + 1) : size
}

/** How many characters behind the last point spell a name. */
function tailOf(run: string): number {
  return spelling([...simplified(/[^·・•]*$/.exec(run)?.[0] ?? '')])
}

function spelling(chars: readonly string[]): number {
  const size = chars.findIndex((char) => !spells(char) && char !== '-')
  return Math.min(chars.length, 8, size < 0 ? chars.length : Math.max(2, size))
}

/** 和 and 与 spell names in tables only; in print they join them. */
function spells(char: string): boolean {
  return isForeignLetter(char) && char !== '和' && char !== '与'
}

/**
 * Names in parts that were read as one: where a part between two points goes on in characters that spell no foreign
 * name and then in such that do (德怀尔和弗朗西斯, 佩洛西认为布雷特), one name ends and another begins.
 */
function apart(words: Words): Words[] {
  const cuts = Array.from(words.text.matchAll(/(?<=[·・•])[^·・•]+(?=[·・•])/gu)).flatMap(
    ({ 0: part, index }) => {
      const joint = /(?<=^.{2,6})[和与與](?=.{1,6}$)/u.exec(part)
      if (joint) return [{ end: index + joint.index, next: index + joint.index + 1 }]
      // 迪亚洛和来自科特迪瓦的让-巴蒂斯特: the name behind is the last that spells, a hyphen in it or not.
      const letters = Array.from(simplified(part), (char, at) =>
        spells(char) || char === '-' || part[at + 1] === '-' ? 'x' : '-',
      ).join('')
      const [, first = '', between = ''] = /^(x{2,})(-(?:.*-)?)x{2,}$/.exec(letters) ?? []
      const end = index + first.length
      return between === '' ? [] : [{ end, next: end + between.length }]
    },
  )
  const starts = [0, ...cuts.map(({ next }) => next)]
  const ends = [...cuts.map(({ end }) => end), words.text.length]
  return starts.map((from, at) => ({
    text: words.text.slice(from, ends[at]),
    start: words.start + from,
    end: words.start + (ends[at] ?? words.text.length),
  }))
}

/** The sentences of one version of a bead, and where each begins. */
export function sentences(
  { text, segments, beads }: Checked,
  { bead, lang }: { readonly bead: number; readonly lang: Lang },
): { readonly text: string; readonly start: number }[] {
  return (beads[bead]?.[lang] ?? []).flatMap((index) => {
    const span = segments[index]?.span
    return span ? [{ text: text.slice(span.start, span.end), start: span.start }] : []
  })
}
