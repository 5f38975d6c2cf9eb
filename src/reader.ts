import { align } from './align/align.ts'
import { assembled } from './assembled.ts'
import type { Bulletin } from './bulletin.ts'
import { check } from './check/check.ts'
import { extract } from './extract/extract.ts'
import { loadedLexicon } from './lexicon/loaded.ts'
import { link } from './link/link.ts'
import { pair } from './pair/pair.ts'
import { pipeline, type Source } from './pipeline.ts'
import { repairStage } from './repair/repair.ts'
import { segment } from './segment/segment.ts'
import type { Term } from './term.ts'

/**
 * The whole way of the text, ready to use: loads the word evidence once, then turns what `read` gives
 * into bulletins.
 *
 * @param options.terms the termbase that bulletins should keep to
 * @throws {DragomanError} `lexicon-missing` when the word evidence has not been built
 */
export async function reader({
  terms = [],
}: {
  readonly terms?: readonly Term[]
} = {}): Promise<(source: Source) => Promise<Bulletin>> {
  const lexicon = await loadedLexicon()
  const way = pipeline()
    .use(repairStage)
    .use(segment())
    .use(pair(lexicon))
    .use(align(lexicon))
    .use(extract())
    .use(link())
    .use(check(lexicon, { terms }))
  return async (source) => assembled(await way.run(source))
}
