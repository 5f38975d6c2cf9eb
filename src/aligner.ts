import { alignedBeads } from './align/beads.ts'
import { loadLexicon } from './lexicon/load.ts'

/** Two versions of one text: their sentences, in order. Either may be empty. */
export interface Versions {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** The number of the paragraph each sentence stands in, if known: a bead seldom runs over its end. */
  readonly paragraphs?: { readonly source: readonly number[]; readonly target: readonly number[] }
}

/** Sentences that say the same, as indexes into the versions, and how surely, 0 to 1. Either side may be empty. */
export interface AlignedBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly score: number
}

export interface AlignOptions {
  /** BCP 47 codes of the source's and the target's language. By default told by the script of the text. */
  readonly langs?: readonly [string, string]
}

/**
 * Which sentences of two versions say the same: beads in order of the source that cover every
 * sentence of both exactly once.
 *
 * @throws {DragomanError} `lexicon-missing` when `npm run build` has not compiled the lexicon
 */
export async function align(
  versions: Versions,
  options: AlignOptions = {},
): Promise<AlignedBead[]> {
  const lexicon = await loadLexicon()
  const [from = 'zh'] = options.langs ?? []
  const isFromChinese = from.startsWith('zh')
  const { source, target } = versions
  const beads = isFromChinese
    ? alignedBeads(target, source, lexicon)
    : alignedBeads(source, target, lexicon)
  return beads.map(({ en, zh, score }) =>
    isFromChinese ? { source: zh, target: en, score } : { source: en, target: zh, score },
  )
}
