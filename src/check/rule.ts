import type { Bead, Segment } from '../bead.ts'
import type { Exchange, Names } from '../exchange.ts'
import type { CheckedFinding, Severity } from '../finding.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention, Placed } from '../mention.ts'
import type { TermFinder } from '../terms/finder.ts'
import type { Lost } from './lost.ts'

/** What a rule may look at: one item, read. */
export interface Checked {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly beads: readonly Bead[]
  readonly mentions: readonly Placed<Mention>[]
  readonly exchange: Exchange | null
  readonly lexicon: Lexicon
  /** What its text has lost. */
  readonly lost?: Lost
  /** The city whose bulletin it is, where that is known. */
  readonly home?: Names
  /** The terms that it should keep to, where there is a termbase. */
  readonly termbase?: {
    readonly find: TermFinder
    /** When the item happened or was published, as far as its year is known; EDTF. */
    readonly date: string | undefined
  }
}

/** One question asked of an item. Gives what disagrees, or nothing. */
export interface Rule {
  readonly severity: Severity
  /** What it finds, in one sentence; the docs and the screens show it. */
  readonly about: string
  ask(item: Checked): Asked[]
}

/** What a rule answers; where the evidence says more or less than usual, with a severity of its own. */
export type Asked = Omit<CheckedFinding, 'rule' | 'severity'> & { readonly severity?: Severity }
