import { type AlignedText, beadTexts } from '../aligned-text.ts'
import { scoreText } from './score.ts'

const columns = ['source', 'target', 'score', 'source_indexes', 'target_indexes', 'name']

/**
 * Writes beads as tab-separated values, one a row under a row of names, without quoting. A bead with one
 * side has an empty cell for the other; indexes are parted by commas. Tabs, line breaks and other control
 * characters in the text become blanks. Beads scored below `minScore` are left out.
 */
export async function* tsv(
  texts: AsyncIterable<AlignedText>,
  { minScore = 0 }: { minScore?: number } = {},
): AsyncGenerator<string> {
  yield row(columns)
  for await (const text of texts) {
    for (const bead of text.beads) {
      if (bead.score < minScore) continue
      const { source, target } = beadTexts(bead, text)
      const indexes = [bead.source.join(','), bead.target.join(',')]
      yield row([source, target, scoreText(bead.score), ...indexes, text.name])
    }
  }
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => cell.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')).join('\t')}\n`
}
