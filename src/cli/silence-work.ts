import { createHash } from 'node:crypto'
import { rules } from '../check/check.ts'
import type { Silence } from '../decision.ts'
import { DragomanError } from '../error.ts'
import { keptRecord } from '../store/embedded.ts'

export interface SilenceOptions {
  readonly record: string
  readonly reason: string
  readonly term?: string
  readonly bulletin?: string
  readonly everywhere?: boolean
}

/** Keeps a rule quiet where the options say, and prints the id that takes it back. */
export async function silence(
  rule: string,
  { record, reason, term, bulletin, everywhere }: SilenceOptions,
): Promise<void> {
  assertAskable(rule, [term, bulletin, everywhere || undefined])
  await using store = await keptRecord(record)
  if (bulletin !== undefined && !(await store.get(bulletin))) {
    throw missing('bulletin', bulletin, 'the address of its page ends with its id')
  }
  if (term !== undefined && !(await store.terms.get(term))) {
    throw missing('term', term, '"dragoman terms list" prints the ids')
  }
  const made: Silence = {
    id: silenceId([rule, term ?? '', bulletin ?? '']),
    rule,
    ...(term !== undefined && { term }),
    ...(bulletin !== undefined && { bulletin }),
    reason,
    at: new Date().toISOString(),
  }
  await store.decisions.silence(made)
  process.stdout.write(
    `${made.id}  ${rule} is silent; "dragoman findings reopen ${made.id}" takes it back\n`,
  )
}

function assertAskable(rule: string, places: readonly unknown[]): void {
  if (!Object.hasOwn(rules, rule)) {
    const known = Object.keys(rules).join(', ')
    throw new RangeError(`Cannot silence "${rule}": there is no such rule; the rules are ${known}`)
  }
  const said = places.filter((place) => place !== undefined).length
  if (said === 1) return
  const found = said === 0 ? 'no place is given' : 'two places are given'
  const what = 'give one of --term, --bulletin and --everywhere'
  throw new RangeError(`Cannot silence "${rule}": ${found}; ${what}`)
}

function missing(what: string, id: string, why: string): DragomanError {
  return new DragomanError('not-found', `Cannot find the ${what} "${id}": ${why}`)
}

/** The same for the same rule in the same place, so that silencing twice is silencing once. */
function silenceId(parts: readonly string[]): string {
  return `s-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 6)}`
}
