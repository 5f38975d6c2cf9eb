import type { AlignedBead, Versions } from './aligner.ts'

/** Two versions of one text, their sentences in order, with the beads between them. */
export interface AlignedText extends Pick<Versions, 'source' | 'target'> {
  /** What the text is called: of a file in a folder, its path there without its ending. */
  readonly name: string
  /** BCP 47 codes of the two versions' languages. */
  readonly langs: readonly [source: string, target: string]
  readonly beads: readonly AlignedBead[]
}

/** What a bead says on either side: its sentences as one text; '' on a side that has none. */
export function beadTexts(
  { source, target }: AlignedBead,
  text: AlignedText,
): { source: string; target: string } {
  const [sourceLang, targetLang] = text.langs
  return {
    source: joined(text.source, source, sourceLang),
    target: joined(text.target, target, targetLang),
  }
}

function joined(sentences: readonly string[], indexes: readonly number[], lang: string): string {
  const gap = /^(?:zh|cmn|yue|ja)\b/i.test(lang) ? '' : ' '
  return indexes.map((index) => sentences[index] ?? '').join(gap)
}
