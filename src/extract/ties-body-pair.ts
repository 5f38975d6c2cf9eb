import { type Lang, overlaps } from '../span.ts'
import { namesOf, type Side } from './agreements-bodies.ts'
import { type ItemContext, mentionsBeside } from './item.ts'
import { tieBodies } from './ties-bodies.ts'
import { kinds } from './ties-kinds.ts'
import type { TiePhrase } from './ties-phrases.ts'

type Pair = readonly [Side, Side]

/**
 * Bodies of the phrases' own sentences come first, of the kind the phrase tells (schools for "sister schools"),
 * those nearest before it; the rest of the bead gives their other names. "The two schools" are those named before,
 * and so is the other of which a sentence names one ("the school and the museum became friendly museums").
 */
export function bodyPair(item: ItemContext, phrases: readonly TiePhrase[]): Pair[] {
  const told = phrases.flatMap((phrase) => {
    const pair = pairBeside(item, { phrase, phrases })
    return pair ? [pair] : []
  })
  if (told[0]) return [inBoth(told[0], told)]
  for (const phrase of phrases) {
    const pair = meansOthers(item, phrase) && pairBefore(item, { phrase, phrases })
    if (pair) return [pair]
  }
  return []
}

/** A pair that one version names, and that of the other version, by whatever other bodies stand beside the two there. */
function inBoth(pair: Pair, all: readonly Pair[]): Pair {
  const langs = langsOf(pair)
  const other = all.find((one) => [...langsOf(one)].every((lang) => !langs.has(lang)))
  const sides = other ? namesOf([...pair, ...other].flatMap(({ bodies }) => bodies)) : []
  return firstTwo(sides.length === 2 ? sides : pair) ?? pair
}

function langsOf(pair: Pair): ReadonlySet<Lang> {
  return new Set(pair.flatMap(({ bodies }) => bodies.map(({ lang }) => lang)))
}

interface Told {
  readonly phrase: TiePhrase
  readonly phrases: readonly TiePhrase[]
}

function pairBeside(item: ItemContext, { phrase, phrases }: Told): Pair | undefined {
  const sides = ofKind(bodiesIn(item, { bead: phrase.bead, phrases }), kindIn(item, phrase)).filter(
    ({ bodies }) => bodies.some(({ segment }) => segment === phrase.segment),
  )
  const before = sides.filter(({ bodies }) =>
    bodies.some(({ segment, end }) => segment === phrase.segment && end <= phrase.start),
  )
  return lastTwo(before) ?? firstTwo(sides)
}

/** The bodies of a bead; the phrase's own words (友好博物馆) name none. */
function bodiesIn(
  item: ItemContext,
  { bead, phrases }: { bead: number; phrases: readonly TiePhrase[] },
): Side[] {
  const { en, zh } = item.beads[bead] ?? { en: [], zh: [] }
  return namesOf(
    tieBodies(item, new Set([...en, ...zh])).filter(
      (body) => !phrases.some((phrase) => overlaps(phrase, body)),
    ),
  )
}

/** The kind of body that a phrase tells itself, or "the two schools" beside it. */
function kindIn(item: ItemContext, phrase: TiePhrase): RegExp | undefined {
  const words = item.text.slice(phrase.start, phrase.end)
  const sides = mentionsBeside(item, 'cue', phrase).filter(({ id }) => id === 'sides')
  return kinds.find(
    (kind) =>
      kind.test(words) || sides.some(({ start, end }) => kind.test(item.text.slice(start, end))),
  )
}

/** Those of the kind, where two are of it. */
function ofKind(sides: readonly Side[], kind: RegExp | undefined): Side[] {
  const own = sides.filter((side) => isOf(side, kind))
  return own.length >= 2 ? own : [...sides]
}

function isOf({ names }: Side, kind: RegExp | undefined): boolean {
  return Object.values(names).some((name) => kind?.test(name))
}

/** The two bodies named last up to a phrase's bead, of its kind where it tells one. */
function pairBefore(item: ItemContext, { phrase, phrases }: Told): Pair | undefined {
  const kind = kindIn(item, phrase)
  const own = kind && lastBodies(item, { phrase, phrases, kind })
  // 两馆 may be libraries.
  return own ?? lastBodies(item, { phrase, phrases, kind: undefined })
}

function lastBodies(
  item: ItemContext,
  { phrase, phrases, kind }: Told & { kind: RegExp | undefined },
): Pair | undefined {
  const found: Side[] = []
  for (let bead = phrase.bead; bead >= 0 && found.length < 2; bead--) {
    const here = bodiesIn(item, { bead, phrases })
    const own = kind ? here.filter((side) => isOf(side, kind)) : here
    found.unshift(
      ...own.filter((side) => !found.some((other) => isShort(other, side) || isShort(side, other))),
    )
  }
  return lastTwo(found)
}

/** "Shude School", of which the sentence before gave the full name; Jiaxing Port and Jiaxing Port Group. */
function isShort(side: Side, full: Side): boolean {
  const isIn = (short = '\n', long = ''): boolean => long.startsWith(short) || long.endsWith(short)
  return isIn(side.names.en, full.names.en) || isIn(side.names.zh, full.names.zh)
}

const another =
  /\b(?:their|the (?:museum|school|college|university|library|hospital|port|zoo)|(?:we|they) (?:are|were|became|(?:have|had) (?:been|become)))\b|[该該][馆館校院港]|[我他她它][们們][^，。；]{0,8}(?:是|成为|成為|结|結)/i

/** The sentence points to bodies named before it. */
function meansOthers(item: ItemContext, phrase: TiePhrase): boolean {
  const span = item.segments[phrase.segment]?.span
  return (
    meansSides(item, [phrase]) ||
    (phrase.tie !== null &&
      span !== undefined &&
      another.test(item.text.slice(span.start, span.end)))
  )
}

/** "The two", 两校, and an anniversary mean those named before. */
export function meansSides(item: ItemContext, phrases: readonly TiePhrase[]): boolean {
  return phrases.some(
    (phrase) =>
      mentionsBeside(item, 'anniversary', phrase).length > 0 ||
      mentionsBeside(item, 'cue', phrase).some(({ id }) => id === 'sides'),
  )
}

function firstTwo([first, second]: readonly Side[]): Pair | undefined {
  return first && second ? [first, second] : undefined
}

function lastTwo(sides: readonly Side[]): Pair | undefined {
  return firstTwo(sides.slice(-2))
}
