import { type Bitext, type Stretch, termsOf } from '../bitext/bitext.ts'
import { type Answers, answers, answersTo, toldBy, toldInTurn } from './in-turn.ts'
import { type Lattice, toldOf } from './lattice.ts'
import { model } from './model.ts'
import { largeness, omissionShift } from './omissions.ts'
import { isSingle, type Judged } from './usual.ts'

/**
 * The beads, with texts left alone that were joined to a neighbour for want of their own translation. What texts
 * truly say together the other side says in turn, first the one's words and then the other's; what shares the words
 * of a story by accident shares them anywhere.
 */
export function withDropped(part: Bitext, found: readonly Judged[], beads: Lattice): Judged[] {
  if (part.linked < model.leastLinked) return [...found]
  const oddsOf = dropping(part, found, beads)
  const settled = (bead: Judged): Judged[] => {
    const judged = partings(bead).map((parting) => ({ ...parting, odds: oddsOf(bead, parting) }))
    const likeliest = Math.max(...judged.map(({ odds }) => odds))
    const parting = judged.find(({ odds }) => odds === likeliest)
    if (!parting || !(likeliest > 0)) return [bead]
    const score = 1 / (1 + Math.exp(-likeliest))
    const left = { ...leftBy(parting), told: model.omitted, score }
    // Of two with two both sides may have left out one.
    const kept = settled({ ...parting.kept, told: toldOf(beads, parting.kept), score })
    return parting.isFirst ? [left, ...kept] : [...kept, left]
  }
  return found.flatMap(settled)
}

type SideName = 'source' | 'target'

/** A bead without the first or the last of several texts of a side: what would stand alone, and what is kept. */
interface Parting {
  readonly side: SideName
  readonly isFirst: boolean
  readonly alone: Stretch
  readonly kept: Stretch
}

// In beads that join more than two texts of a side hardly any more that were left out were found.
const most = 2

/** The ways to leave one text of a bead alone. */
function partings(bead: Stretch): Parting[] {
  const { source, target, sourceCount, targetCount } = bead
  if (sourceCount * targetCount === 0 || Math.max(sourceCount, targetCount) > most) return []
  const bySource = [true, false].map((isFirst) => ({
    side: 'source' as const,
    isFirst,
    alone: { ...bead, source: isFirst ? source : source + sourceCount - 1, sourceCount: 1 },
    kept: { ...bead, source: isFirst ? source + 1 : source, sourceCount: sourceCount - 1 },
  }))
  const byTarget = [true, false].map((isFirst) => ({
    side: 'target' as const,
    isFirst,
    alone: { ...bead, target: isFirst ? target : target + targetCount - 1, targetCount: 1 },
    kept: { ...bead, target: isFirst ? target + 1 : target, targetCount: targetCount - 1 },
  }))
  return [...(sourceCount > 1 ? bySource : []), ...(targetCount > 1 ? byTarget : [])]
}

/** The text that a parting leaves alone, as a bead: behind what is kept, the other side's texts are passed too. */
function leftBy({ side, isFirst, alone }: Parting): Stretch {
  const { source, target, sourceCount, targetCount } = alone
  return side === 'source'
    ? { source, target: isFirst ? target : target + targetCount, sourceCount: 1, targetCount: 0 }
    : { source: isFirst ? source : source + sourceCount, target, sourceCount: 0, targetCount: 1 }
}

/** The log odds that a text of a bead should stand alone and the others be kept. */
function dropping(
  part: Bitext,
  found: readonly Judged[],
  beads: Lattice,
): (bead: Judged, parting: Parting) => number {
  const { odds, bothTwo, inTurn, words } = model.dropping
  const answered = answers(part)
  const usual = usually(part, found, answered)
  const base = model.dropping.base + habits(found)
  return (bead, { side, isFirst, alone, kept }) => {
    const size = wordsIn(part, alone, side)
    // A word or two are part of a sentence that was cut.
    if (size < few) return -Infinity
    const other = side === 'source' ? 'target' : 'source'
    const areBothTwo = bead.sourceCount > 1 && bead.targetCount > 1
    const sofar =
      base +
      (areBothTwo ? bothTwo : 0) -
      odds * (bead.told - toldOf(beads, kept) - model.omitted) +
      words.alone * Math.log(size + 1) +
      words.kept * Math.log(wordsIn(part, kept, side) + 1) +
      words.other * Math.log(wordsIn(part, bead, other) + 1)
    // Order can only tell against it.
    if (!(sofar > 0)) return sofar
    const [first, second] = isFirst ? [alone, kept] : [kept, alone]
    const tells = (texts: Stretch) => answersTo(answered, texts, side)
    const gain = toldInTurn(tells(first), tells(second)) - toldBy(tells(kept))
    const told = gain / (size + few)
    return sofar - (inTurn * told) / usual(side === 'source')
  }
}

/** How many words the texts of a stretch have on one side. */
function wordsIn(part: Bitext, stretch: Stretch, side: SideName): number {
  const { starts } = part[side]
  const first = stretch[side]
  const count = side === 'source' ? stretch.sourceCount : stretch.targetCount
  return (starts[first + count] ?? 0) - (starts[first] ?? 0)
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

/** What the other beads say (log odds): less is left out where few texts are, and where many are joined by three and more. */
function habits(found: readonly Judged[]): number {
  return omissionShift(found) - model.dropping.largerWeight * largeness(found)
}
