import type { AlignedText } from '../aligned-text.ts'
import type { AlignedBead } from '../aligner.ts'
import { scoreText } from './score.ts'

/**
 * Writes beads in the form that aligners print, a line each: `[0,1]:[0]:0.97` says that sentences 0 and 1
 * of the source are sentence 0 of the target. With `hasNames`, a line `# NAME` stands before each text's.
 */
export async function* beadLines(
  texts: AsyncIterable<AlignedText>,
  { hasNames = false }: { hasNames?: boolean } = {},
): AsyncGenerator<string> {
  for await (const { name, beads } of texts) {
    if (hasNames) yield `# ${name}\n`
    for (const bead of beads) yield beadLine(bead)
  }
}

function beadLine({ source, target, score }: AlignedBead): string {
  return `[${source.join(',')}]:[${target.join(',')}]:${scoreText(score)}\n`
}
