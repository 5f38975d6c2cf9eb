import type { Edit } from '../../src/edit.ts'
import { covers, overlaps, type Span } from '../../src/span.ts'
import { minimal } from '../repair.ts'
import type { Outcome } from '../tally.ts'
import type { Gold } from './damaged.ts'

type Change = Pick<Edit, 'start' | 'end' | 'before' | 'after'>

/** The edits of a repair and the gold, each with whether the other has it. */
export interface Comparison {
  readonly text: string
  readonly edits: readonly (Edit & { readonly verdict: 'right' | 'wrong' | 'open' })[]
  readonly gold: readonly (Gold & { readonly isFound: boolean })[]
}

/**
 * Sets the edits of a repair beside the gold of the damaged text. Two are the same when they change the
 * same characters in the same way, whatever they leave around them; either apostrophe will do. An edit
 * that does what several spots of gold ask, or several edits that do what one asks, are right as well.
 * A spot of level `lossy` is found by a mark on it or by what stood there. A mark on any lost character
 * is right, a restored one only as it was.
 *
 * Open, held neither for nor against: edits on spots that are only `possible`, an edit of style that
 * mends what is no style, or the reverse, and a piece of a garbled line read as it was.
 */
export function comparison(
  text: string,
  gold: readonly Gold[],
  edits: readonly Edit[],
): Comparison {
  const right = new Map<Edit, readonly Gold[]>()
  const meet = ([edit, spots]: Meeting) => right.set(edit, [...(right.get(edit) ?? []), ...spots])
  const changes = edits.filter(({ level }) => level !== 'lossy')
  const spots = gold.map((spot) => ({ ...spot, after: spot.lost ?? spot.after, spot }))
  for (const one of sameChanges(text, spots, changes)) meet(one)
  for (const one of mergedChanges(
    spots,
    changes.filter((edit) => !right.has(edit)),
  ))
    meet(one)
  const met = new Set([...right.values()].flat())
  for (const one of splitChanges(
    spots.filter(({ spot }) => !met.has(spot)),
    changes,
  ))
    meet(one)
  for (const one of marks(
    gold,
    edits.filter(({ level }) => level === 'lossy'),
  ))
    meet(one)
  const all = new Set([...right.values()].flat())
  const isOpen = (edit: Edit) => gold.some((spot) => isDoubtful(spot, edit) || isPiece(spot, edit))
  return {
    text,
    edits: edits.map((edit) => ({ ...edit, verdict: verdict(edit, right.get(edit), isOpen) })),
    gold: gold.map((spot) => ({ ...spot, isFound: all.has(spot) })),
  }
}

/** An edit that is right, and the spots that it mends. */
type Meeting = readonly [Edit, readonly Gold[]]
/** A spot with what stood there as `after`, lossy or not. */
type Wanted = Gold & { readonly spot: Gold }

function sameChanges(text: string, spots: readonly Wanted[], edits: readonly Edit[]): Meeting[] {
  const byChange = new Map(spots.map((one) => [key(one, text), one.spot]))
  return edits.flatMap((edit): Meeting[] => {
    const spot = byChange.get(key(edit, text))
    return spot ? [[edit, [spot]]] : []
  })
}

function mergedChanges(spots: readonly Wanted[], edits: readonly Edit[]): Meeting[] {
  return edits.flatMap((edit): Meeting[] => {
    const parts = sumOf(edit, spots)
    return parts ? [[edit, parts.map(({ spot }) => spot)]] : []
  })
}

function splitChanges(spots: readonly Wanted[], edits: readonly Edit[]): Meeting[] {
  return spots.flatMap(({ spot, ...one }) =>
    (sumOf(one, edits) ?? []).map((edit): Meeting => [edit, [spot]]),
  )
}

function marks(gold: readonly Gold[], edits: readonly Edit[]): Meeting[] {
  const lost = gold.filter(isLoss)
  return edits.flatMap((mark): Meeting[] => {
    const touched = lost.filter((spot) => touches(spot, mark))
    return touched.length > 0 ? [[mark, touched.filter(({ level }) => level === 'lossy')]] : []
  })
}

function verdict(edit: Edit, spots: readonly Gold[] | undefined, isOpen: (edit: Edit) => boolean) {
  if (!spots) return isOpen(edit) ? 'open' : 'wrong'
  if (spots.length === 0) return 'right'
  const isOther = ({ level }: Gold) => (level === 'style') !== (edit.level === 'style')
  return spots.every((spot) => isOther(spot) || spot.level === 'possible') ? 'open' : 'right'
}

const isDoubtful = (spot: Gold, edit: Edit) => spot.level === 'possible' && touches(spot, edit)

/** Shorter pieces could stand in a line by chance. */
const leastPiece = 3

function isPiece({ kind, lost, after, ...spot }: Gold, edit: Edit): boolean {
  const isInside = kind === 'mojibake' && covers(spot, edit)
  return isInside && edit.after.length >= leastPiece && (lost ?? after).includes(edit.after)
}

/** Where a character is gone for good, or might be. */
function isLoss({ kind, level }: Gold): boolean {
  return level === 'lossy' || kind === 'lost-character' || kind === 'mojibake'
}

function key(change: Change, text: string): string {
  const { start, taken, put } = minimal(change, text)
  return JSON.stringify([start, taken, straight(put)])
}

const straight = (words: string) => words.replace(/’/g, "'")

/**
 * The parts that together make a whole change: those inside it, of every level or of some. What is put
 * in at its very edges may belong to it or not.
 */
function sumOf<Part extends Change & { level: string }>(
  whole: Change,
  parts: readonly Part[],
): readonly Part[] | undefined {
  const inside = parts.filter((part) => covers(whole, part))
  const isAt = (edge: number) => (part: Part) => part.start === edge && part.end === edge
  const [isAtStart, isAtEnd] = [isAt(whole.start), isAt(whole.end)]
  const choices = [
    inside,
    inside.filter((part) => !isAtStart(part)),
    inside.filter((part) => !isAtEnd(part)),
    inside.filter((part) => !isAtStart(part) && !isAtEnd(part)),
  ].flatMap((chosen) => [
    chosen,
    chosen.filter(({ level }) => level !== 'style'),
    chosen.filter(({ level }) => level !== 'style' && level !== 'possible'),
  ])
  return choices.find((chosen) => chosen.length > 0 && isSum(whole, chosen))
}

function isSum(whole: Change, parts: readonly Change[]): boolean {
  let made = ''
  let done = whole.start
  for (const { start, end, after } of parts) {
    if (start < done) return false
    made += whole.before.slice(done - whole.start, start - whole.start) + after
    done = end
  }
  return straight(made + whole.before.slice(done - whole.start)) === straight(whole.after)
}

function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || a.end === b.start || b.end === a.start
}

/** What is counted together: a kind, all that is asked for, marks of loss, or style. */
interface Field {
  readonly ofGold: (spot: Gold) => boolean
  readonly ofEdit: (edit: Edit) => boolean
}

const isSure = ({ level }: { level: string }) => level === 'sure' || level === 'likely'

const sums: Record<string, Field> = {
  all: { ofGold: isSure, ofEdit: isSure },
  lossy: {
    ofGold: ({ level }) => level === 'lossy',
    ofEdit: ({ level }) => level === 'lossy',
  },
  style: {
    ofGold: ({ level }) => level === 'style',
    ofEdit: ({ level }) => level === 'style',
  },
}

/** Counts a comparison by kind, then `all` (sure and likely), `lossy` and `style`. */
export function outcomes(compared: Comparison): Record<string, Outcome> {
  const kinds = new Set([...compared.gold, ...compared.edits].map(({ kind }) => kind))
  const ofKinds = Object.fromEntries(
    [...kinds].sort().map((kind) => {
      const isOfKind = (one: { kind: string }) => one.kind === kind
      return [kind, { ofGold: isOfKind, ofEdit: isOfKind }] as const
    }),
  )
  return Object.fromEntries(
    Object.entries<Field>({ ...ofKinds, ...sums }).map(([name, field]) => [
      name,
      counted(compared, field),
    ]),
  )
}

function counted({ text, gold, edits }: Comparison, { ofGold, ofEdit }: Field): Outcome {
  const asked = gold.filter((spot) => spot.level !== 'possible' && ofGold(spot))
  const judged = edits.filter((edit) => edit.verdict !== 'open' && ofEdit(edit))
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong')
  const missed = asked.filter(({ isFound }) => !isFound)
  return {
    right: judged.length - wrong.length,
    guessed: judged.length,
    found: asked.length - missed.length,
    gold: asked.length,
    missed: missed.map((spot) => shown({ ...spot, after: spot.lost ?? spot.after }, text)),
    extra: wrong.map((edit) => shown(edit, text)),
  }
}

function shown(change: Change & { kind: string; level: string }, text: string) {
  const { kind, level, start, end, before, after } = change
  const cut = (words: string) =>
    words.length > 60 ? `${words.slice(0, 40)}…${words.slice(-15)}` : words
  const around = `${text.slice(Math.max(0, start - 30), start)}[${cut(before)} → ${cut(after)}]${text.slice(end, end + 30)}`
  return `${kind} (${level}) at ${start}: ${around.replaceAll('\n', '⏎')}`
}
