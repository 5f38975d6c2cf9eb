import { type Bitext, type Stretch, termsOf } from '../bitext/bitext.ts'
import { type Answers, answers, toldBy, toldInTurn } from './in-turn.ts'
import { type Lattice, toldOf } from './lattice.ts'
import { model } from './model.ts'
import { commoner, omissionShift } from './omissions.ts'
import { isSingle, type Judged } from './usual.ts'

/**
 * The beads, with texts left alone that were joined to a neighbour for want of their own translation. What two texts
 * truly say together the other side says in turn, first the one's words and then the other's; what shares the words
 * of a story by accident shares them anywhere.
 */
export function withDropped(part: Bitext, found: readonly Judged[], beads: Lattice): Judged[] {
  if (part.linked < model.leastLinked) return [...found]
  const oddsOf = dropping(part, found, beads)
  return found.flatMap((bead) => {
    const halves = halvesOf(bead)
    if (!halves) return [bead]
    const [first, second] = halves
    const odds = [oddsOf(bead, first, second), oddsOf(bead, second, first)] as const
    const most = Math.max(...odds)
    if (!(most > 0)) return [bead]
    const score = 1 / (1 + Math.exp(-most))
    const isFirst = odds[0] === most
    const half = isFirst ? second : first
    const kept = { ...half, told: toldOf(beads, half), score }
    const left = { ...leftOf(bead, isFirst), told: model.omitted, score }
    return isFirst ? [left, kept] : [kept, left]
  })
}

/** The first or the second of the two texts of a bead, alone. */
function leftOf({ source, target, sourceCount }: Stretch, isFirst: boolean): Stretch {
  // Behind the match the other side's text is passed too.
  const place = isFirst ? { source, target } : { source: source + 1, target: target + 1 }
  return sourceCount === 2
    ? { ...place, sourceCount: 1, targetCount: 0 }
    : { ...place, sourceCount: 0, targetCount: 1 }
}

/** Of a text joined with two, the single matches with either; undefined for other beads. */
function halvesOf(bead: Stretch): readonly [Stretch, Stretch] | undefined {
  const { source, target, sourceCount, targetCount } = bead
  if (sourceCount + targetCount !== 3 || sourceCount * targetCount === 0) return undefined
  const first = { source, target, sourceCount: 1, targetCount: 1 }
  return [
    first,
    sourceCount === 2 ? { ...first, source: source + 1 } : { ...first, target: target + 1 },
  ]
}

/** The log odds that of a text joined with two one should stand alone and the other be kept. */
function dropping(
  part: Bitext,
  found: readonly Judged[],
  beads: Lattice,
): (bead: Judged, alone: Stretch, kept: Stretch) => number {
  const { odds, inTurn, words } = model.dropping
  const answered = answers(part)
  const usual = usually(part, found, answered)
  const base = model.dropping.base + habits(found)
  const size = (side: 'source' | 'target', text: number) => termsOf(part[side], text).length
  return (bead, alone, kept) => {
    const isSourceTwo = bead.sourceCount === 2
    const [two, one] = isSourceTwo
      ? (['source', 'target'] as const)
      : (['target', 'source'] as const)
    // A word or two are part of a sentence that was cut.
    if (size(two, alone[two]) < few) return -Infinity
    const sofar =
      base -
      odds * (bead.told - toldOf(beads, kept) - model.omitted) +
      words.alone * Math.log(size(two, alone[two]) + 1) +
      words.kept * Math.log(size(two, kept[two]) + 1) +
      words.other * Math.log(size(one, bead[one]) + 1)
    // Order can only tell against it.
    if (!(sofar > 0)) return sofar
    const tells = ({ source, target }: Stretch) =>
      isSourceTwo ? answered.ofTarget(source, target) : answered.ofSource(source, target)
    const [first, second] = alone[two] < kept[two] ? [alone, kept] : [kept, alone]
    const gain = toldInTurn(tells(first), tells(second)) - toldBy(tells(kept))
    const told = gain / (size(two, alone[two]) + few)
    return sofar - (inTurn * told) / usual(isSourceTwo)
  }
}

// Texts of few words tell little of the usual.
const few = 3
// So many matches tell as well as all what is usual.
const mostSingles = 40

/** For single matches, what the text of the side told whole, or of the other, tells for each word of the other; once asked. */
function usually(part: Bitext, found: readonly Judged[], answered: Answers) {
  const { usual, firmness } = model.dropping
  const known = new Map<boolean, number>()
  const mean = (isSourceTwo: boolean): number => {
    const all = found.filter(isSingle)
    const singles = all.filter((_, at) => at % Math.ceil(all.length / mostSingles) === 0)
    const sum = singles.reduce((before, { source, target }) => {
      const [told, texts] = isSourceTwo
        ? [answered.ofTarget(source, target), termsOf(part.source, source)]
        : [answered.ofSource(source, target), termsOf(part.target, target)]
      return before + toldBy(told) / (texts.length + few)
    }, 0)
    return (sum + usual * firmness) / (singles.length + firmness)
  }
  return (isSourceTwo: boolean): number => {
    const one = known.get(isSourceTwo) ?? mean(isSourceTwo)
    known.set(isSourceTwo, one)
    return one
  }
}

/** What the other beads say (log odds): where few texts are left alone, and many joined by three and more, less is left out. */
function habits(found: readonly Judged[]): number {
  const { larger, largerWeight } = model.dropping
  const isLarger = ({ sourceCount, targetCount }: Stretch) =>
    sourceCount * targetCount > 0 && sourceCount + targetCount > 3
  return omissionShift(found) - largerWeight * Math.max(0, commoner(found, isLarger, larger))
}
