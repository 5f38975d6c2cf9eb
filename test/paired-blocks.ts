import { loadLexicon } from '../src/lexicon/load.ts'
import { paired } from '../src/pair/pair.ts'
import { segmented } from '../src/segment/segment.ts'

const lexicon = await loadLexicon()

/** The blocks of each item that a text is paired into, English then Chinese, by index. */
export function itemsOf(text: string): [en: number[], zh: number[]][] {
  const layer = segmented(text)
  const blocks = (side: readonly number[]) => [
    ...new Set(side.map((index) => layer.segments[index]?.block ?? -1)),
  ]
  return paired(text, layer, lexicon).map(({ segments }) => [
    blocks(segments.en),
    blocks(segments.zh),
  ])
}
