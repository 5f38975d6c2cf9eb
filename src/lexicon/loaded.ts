import type { Lexicon } from './lexicon.ts'
import { loadLexicon } from './load.ts'

// It never changes while the program runs, and reading it takes as long as aligning a short text.
let lexicon: Promise<Lexicon> | undefined

/**
 * The lexicon, read once for all who ask.
 *
 * @throws {DragomanError} `lexicon-missing` when it was not built; once it is, the next call finds it
 */
export async function loadedLexicon(): Promise<Lexicon> {
  lexicon ??= loadLexicon()
  try {
    return await lexicon
  } catch (cause) {
    lexicon = undefined
    throw cause
  }
}
