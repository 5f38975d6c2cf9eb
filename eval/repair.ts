import type { Damage } from './gold.ts'
import type { Outcome } from './tally.ts'
import type { Trial } from './trial.ts'

interface Change {
  readonly kind: string
  readonly level: string
  readonly start: number
  readonly taken: string
  readonly put: string
}

/**
 * Compares what really changes: ". " for "." and " " put in behind the point are one repair. What a
 * repair does where the damage is only `possible` is not judged, and style and sure repairs are never
 * held against each other: residue of the other script is sure damage in some golds, and style to the
 * product.
 */
export function repair(trial: Trial): Map<string, Outcome> {
  const gold = trial.gold.damage.flatMap((damage) => placed(trial, damage))
  const guesses = trial.bulletin.edits.map((edit) => ({
    kind: edit.kind,
    level: edit.level,
    ...minimal(edit, trial.bulletin.original),
  }))
  const wanted = gold.filter((change) => change.level === 'sure' || change.level === 'likely')
  const rest = gold.filter((change) => !wanted.includes(change))
  // What one calls style and the other damage is the same change, and mended.
  const sure = guesses.filter(
    (guess) => guess.level !== 'style' || wanted.some((change) => same(change, guess)),
  )
  const doubtful = trial.gold.damage.filter(({ conf }) => conf === 'possible')
  const regions = doubtful.map((one) => trial.inOriginal(one.line, one.start, one.end))
  const judged = sure.filter(
    ({ start, ...guess }) =>
      !rest.some((change) => same(change, { start, ...guess })) &&
      !regions.some((region) => region && region.start <= start && start <= region.end),
  )
  const style = gold.filter((change) => change.level === 'style')
  const stylish = guesses.filter(
    (guess) => guess.level === 'style' && !wanted.some((change) => same(change, guess)),
  )
  const rows = new Map([['all', outcome(wanted, judged)]])
  for (const kind of new Set([...wanted, ...judged].map((change) => change.kind))) {
    const ofKind = (change: Change) => change.kind === kind
    rows.set(kind, outcome(wanted.filter(ofKind), judged.filter(ofKind)))
  }
  if (style.length > 0) rows.set('style', outcome(style, stylish))
  return rows
}

function outcome(gold: readonly Change[], guesses: readonly Change[]): Outcome {
  const right = guesses.filter((guess) => gold.some((change) => same(change, guess)))
  const found = gold.filter((change) => guesses.some((guess) => same(change, guess)))
  const show = ({ kind, start, taken, put }: Change) =>
    `${kind} at ${start}: ${JSON.stringify(taken)} → ${JSON.stringify(put)}`
  return {
    right: right.length,
    guessed: guesses.length,
    found: found.length,
    gold: gold.length,
    missed: gold.filter((change) => !found.includes(change)).map(show),
    extra: guesses.filter((guess) => !right.includes(guess)).map(show),
  }
}

/** A lost letter may be marked instead of guessed; either apostrophe will do. */
function same(gold: Change, guess: Change): boolean {
  if (guess.level === 'lossy') {
    return gold.kind === 'lost-character' && Math.abs(gold.start - guess.start) <= 1
  }
  const straight = (text: string) => text.replace(/’/g, "'")
  const isSamePlace = gold.start === guess.start && gold.taken === guess.taken
  return isSamePlace && straight(gold.put) === straight(guess.put)
}

function placed(trial: Trial, damage: Damage): Change[] {
  const { original } = trial.bulletin
  const span = trial.inOriginal(damage.line, damage.start, damage.end)
  if (!span && damage.before.trim() !== '') return []
  const start = span?.start ?? trial.inOriginal(damage.line, 0, damage.start)?.end
  if (start === undefined) return []
  return [{ kind: damage.kind, level: damage.conf, ...minimal({ ...damage, start }, original) }]
}

/** The change without what it leaves as it was, as far left as the same change can stand. */
export function minimal(
  edit: { start: number; before: string; after: string },
  original: string,
): { start: number; taken: string; put: string } {
  let { start, before: taken, after: put } = edit
  while (taken !== '' && put !== '' && taken[0] === put[0]) {
    ;[taken, put, start] = [taken.slice(1), put.slice(1), start + 1]
  }
  while (taken !== '' && put !== '' && taken.at(-1) === put.at(-1)) {
    ;[taken, put] = [taken.slice(0, -1), put.slice(0, -1)]
  }
  const roll = (text: string) => original[start - 1] + text.slice(0, -1)
  while (put === '' && taken !== '' && start > 0 && original[start - 1] === taken.at(-1)) {
    ;[taken, start] = [roll(taken), start - 1]
  }
  while (taken === '' && put !== '' && start > 0 && original[start - 1] === put.at(-1)) {
    ;[put, start] = [roll(put), start - 1]
  }
  return { start, taken, put }
}
