import { DragomanError } from '../error.ts'

/** One thing's turn in a batch: what came of it, or why nothing did. */
export interface Turn<T, R> {
  readonly thing: T
  readonly outcome: { readonly result: R } | { readonly error: DragomanError }
}

/** Does the work on one thing; what is wrong with that thing alone becomes its outcome, all else is thrown. */
export async function turn<T, R>(thing: T, work: () => Promise<R>): Promise<Turn<T, R>> {
  try {
    return { thing, outcome: { result: await work() } }
  } catch (error) {
    if (!(error instanceof DragomanError) || !isOfOneThing(error)) throw error
    return { thing, outcome: { error } }
  }
}

/** A store or a port that fails, fails for every file: that ends the batch. */
function isOfOneThing(error: DragomanError): boolean {
  return ['unreadable', 'uncheckable', 'not-found'].includes(error.code)
}
