import type { AlignedText } from '../aligned-text.ts'
import { belonging } from '../draft/belonging.ts'
import { langOf, shareOf } from '../segment/share.ts'

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

function scoreDoubt({ beads }: AlignedText): string | undefined {
  const { score, alone, isDoubtful } = belonging(beads)
  if (!isDoubtful) return undefined
  const share = Math.round(100 * alone)
  return `the versions hardly belong together (score ${score.toFixed(2)}, ${share}% of the sentences without a counterpart); check that they are one text in the same order`
}
