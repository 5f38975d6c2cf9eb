import { readFile } from 'node:fs/promises'
import { DragomanError } from '../error.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'

const place = new URL('../../build/lexicon.bin', import.meta.url)

/**
 * The lexicon that `npm run build` compiled, from beside the program.
 *
 * @throws {DragomanError} `lexicon-missing` when it was not built, or by another version
 */
export async function loadLexicon(): Promise<Lexicon> {
  try {
    return lexiconOf(await readFile(place))
  } catch (cause) {
    throw new DragomanError(
      'lexicon-missing',
      `Cannot read the lexicon at ${place.pathname}: run "npm run build"`,
      { cause },
    )
  }
}
