import type { AlignedText } from '../aligned-text.ts'
import { langOf, shareOf } from '../segment/share.ts'

// In 171 news texts and chapters of novels true versions score 0.63 and more, the next text's translation 0.38
// and less; of the first four sentences alone one in twenty true ones falls below.
const leastScore = 0.4

/**
 * What is doubtful about an aligned text as a whole, in words for the person who gave it; undefined when
 * nothing is: a version without sentences, both in one language, or versions that hardly belong together.
 */
export function alignmentDoubt(text: AlignedText): string | undefined {
  const { source, target } = text
  if (source.length === 0 && target.length === 0) return 'both versions are empty'
  if (source.length === 0) return 'the first version is empty, so no sentence has a counterpart'
  if (target.length === 0) return 'the second version is empty, so no sentence has a counterpart'
  return languageDoubt(text) ?? scoreDoubt(text)
}

function languageDoubt({ source, target, langs }: AlignedText): string | undefined {
  const [from, to] = langs.map((lang) => lang.split('-')[0])
  if (from === to) {
    return `both versions are in one language (${langs.join(', ')}); give one in each, or say the languages with --langs`
  }
  const isChinese = [from, to].map((lang) => lang === 'zh')
  if (isChinese[0] === isChinese[1] || isHan(source) !== isHan(target)) return undefined
  const found = isHan(source)
    ? 'both versions are in Chinese letters'
    : 'neither version is Chinese'
  return `${found}, but --langs says ${langs.join(', ')}; give one in each language`
}

function isHan(sentences: readonly string[]): boolean {
  return langOf(shareOf(sentences.slice(0, 2000).join('\n').slice(0, 200_000))) === 'zh'
}

function scoreDoubt({ source, target, beads }: AlignedText): string | undefined {
  const total = source.length + target.length
  let [alone, sum] = [0, 0]
  for (const bead of beads) {
    const sentences = bead.source.length + bead.target.length
    const isAlone = bead.source.length === 0 || bead.target.length === 0
    if (isAlone) alone += sentences
    else sum += sentences * bead.score
  }
  const mean = sum / total
  if (mean >= leastScore) return undefined
  const share = Math.round((100 * alone) / total)
  return `the versions hardly belong together (score ${mean.toFixed(2)}, ${share}% of the sentences without a counterpart); check that they are one text in the same order`
}
