import type { Bead } from '../bead.ts'
import { type Bitext, bitext, partOf } from '../lexicon/bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Band, band, bandOf } from './band.ts'
import { beadScore, type Stands, type Stretch } from './cost.ts'
import { grid } from './grid.ts'
import { given, type Joined, learned, type Translations } from './learned.ts'
import { chances, type Lattice, lattice, path } from './path.ts'

/** The sentences of two versions of one text, in order. Either may be missing. */
export interface Versions {
  readonly en: readonly string[]
  readonly zh: readonly string[]
  /** Where each sentence stands, if known. */
  readonly stands?: Stands
}

// Fewer beads than this teach more error than vocabulary.
const enough = 25
const unknown: Stands = { en: [], zh: [] }

/**
 * Which sentences of two versions say the same: beads of indexes into `en` and `zh`, in order, that
 * cover every sentence exactly once. Scores are the beads' chances against all other ways to align.
 */
export function alignedBeads(
  en: readonly string[],
  zh: readonly string[],
  lexicon: Lexicon,
): Bead[] {
  return alignedGroups([{ en, zh }], lexicon)[0] ?? []
}

/**
 * The same for several texts of one source, each apart; their vocabulary is learned together. Gives a
 * list of beads for each, in order.
 */
export function alignedGroups(groups: readonly Versions[], lexicon: Lexicon): Bead[][] {
  const all = bitext(
    groups.flatMap(({ en }) => en),
    groups.flatMap(({ zh }) => zh),
    lexicon,
  )
  const places = stretchesOf(groups)
  const pieces = places.flatMap((place, group) =>
    firstPaths(all, place, { group, stands: groups[group]?.stands ?? unknown }),
  )
  const teaching = pieces.flatMap(taught)
  const second = teaching.length < enough ? undefined : learned(all, teaching)
  const found: Bead[][] = groups.map(() => [])
  for (const piece of pieces) {
    found[piece.group]?.push(...beadsOf(second ? retraced(all, piece, second) : piece))
  }
  return found
}

function stretchesOf(groups: readonly Versions[]): Stretch[] {
  let enCount = 0
  let zhCount = 0
  return groups.map((group) => {
    const place = { en: enCount, zh: zhCount, enCount: group.en.length, zhCount: group.zh.length }
    enCount += group.en.length
    zhCount += group.zh.length
    return place
  })
}

// A path is found over so many sentences at a time, and begun anew from well before the end: the work
// stays linear in the length of a book.
const most = 1000
const kept = 0.7

/** Part of a group, the path found through it with the dictionary alone, and where the group begins. */
interface Piece {
  readonly group: number
  readonly stands: Stands
  readonly origin: Stretch
  readonly place: Stretch
  readonly path: readonly Stretch[]
  /** All the beads that the path was chosen from. */
  readonly beads: Lattice
}

function firstPaths(
  all: Bitext,
  origin: Stretch,
  { group, stands: whole }: Pick<Piece, 'group' | 'stands'>,
): Piece[] {
  const pieces: Piece[] = []
  let { en, zh } = origin
  const enEnd = origin.en + origin.enCount
  const zhEnd = origin.zh + origin.zhCount
  while (en < enEnd || zh < zhEnd) {
    const scale = Math.max(1, (enEnd - en) / most, (zhEnd - zh) / most)
    const enCount = Math.ceil((enEnd - en) / scale)
    const zhCount = Math.ceil((zhEnd - zh) / scale)
    const texts = partOf(all, { en, zh, enCount, zhCount })
    const stands = { en: whole.en.slice(en - origin.en), zh: whole.zh.slice(zh - origin.zh) }
    const options = { texts, stands, translations: given(all) }
    const beads = latticeOf(band(texts, given(all)), options)
    const found = path(beads)
    const used = scale === 1 ? found : found.slice(0, Math.ceil(found.length * kept))
    const place = { en, zh, enCount: sum(used, 'enCount'), zhCount: sum(used, 'zhCount') }
    pieces.push({ group, stands, origin, place, path: used, beads })
    en += place.enCount
    zh += place.zhCount
  }
  return pieces
}

function sum(path: readonly Stretch[], count: 'enCount' | 'zhCount'): number {
  return path.reduce((total, step) => total + step[count], 0)
}

interface Material {
  readonly texts: Bitext
  readonly stands: Stands
  readonly translations: Translations
}

function latticeOf(within: Band, { texts, stands, translations }: Material): Lattice {
  return lattice(within, beadScore(texts, grid(texts, translations), stands))
}

/** The piece with a second path, round the first, by all that is known by now. */
function retraced(all: Bitext, piece: Piece, translations: Translations): Piece {
  const { place, stands } = piece
  const options = { texts: partOf(all, place), stands, translations }
  const beads = latticeOf(bandOf(piece.path), options)
  return { ...piece, beads, path: path(beads) }
}

/** The beads of a piece's path, with their chances. */
function beadsOf({ origin, place, path: found, beads }: Piece): Bead[] {
  const scores = chances(beads, found)
  return found.map(({ zh, en, zhCount, enCount }, index) => ({
    en: range(place.en - origin.en + en, enCount),
    zh: range(place.zh - origin.zh + zh, zhCount),
    score: scores[index] ?? 0,
  }))
}

function taught({ place, path: found }: Piece): Joined[] {
  return found
    .filter(({ zhCount, enCount }) => zhCount > 0 && enCount > 0)
    .map(({ zh, en, zhCount, enCount }) => ({
      zh: range(place.zh + zh, zhCount),
      en: range(place.en + en, enCount),
    }))
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at)
}
