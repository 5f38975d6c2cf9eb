import type { AlignedText } from '../aligned-text.ts'
import { align } from '../aligner.ts'
import { scriptOf } from '../chinese/script.ts'
import { textOf } from '../read/read.ts'
import type { ReadableFile } from '../read/readable-file.ts'
import { linesOf, plainSentences } from '../segment/plain-sentences.ts'
import { langOf, shareOf } from '../segment/share.ts'
import { alignmentDoubt } from './alignment-doubt.ts'

/** Two files to align, and what is said of them. */
export interface Pairing {
  /** What the text is called. */
  readonly name: string
  readonly source: ReadableFile
  readonly target: ReadableFile
  /** Whether every line is one sentence; sentences are told apart otherwise. */
  readonly isByLine: boolean
  /** BCP 47 codes of the two languages; told by their scripts when left out. */
  readonly langs?: readonly [string, string]
}

/** An aligned text, and what is doubtful about it, in words for the person who gave it. */
export interface Alignment {
  readonly text: AlignedText
  readonly doubt?: string
}

/**
 * Reads two files, splits them into sentences and aligns those.
 *
 * @throws {DragomanError} `unreadable` when a file holds something other than text; `lexicon-missing`
 */
export async function alignment(pairing: Pairing): Promise<Alignment> {
  const source = await textOf(pairing.source.bytes, pairing.source.name)
  const target = await textOf(pairing.target.bytes, pairing.target.name)
  const langs = pairing.langs ?? langsOf(source, target)
  const { paragraphs, ...sentences } = pairing.isByLine
    ? { source: linesOf(source), target: linesOf(target), paragraphs: undefined }
    : versions([source, target], langs)
  const beads = await align({ ...sentences, ...(paragraphs && { paragraphs }) }, { langs })
  const text = { name: pairing.name, langs, ...sentences, beads }
  const doubt = alignmentDoubt(text)
  return { text, ...(doubt !== undefined && { doubt }) }
}

function versions([source, target]: [string, string], langs: readonly [string, string]) {
  const from = plainSentences(source, langs[0])
  const to = plainSentences(target, langs[1])
  return {
    source: from.sentences,
    target: to.sentences,
    paragraphs: { source: from.paragraphs, target: to.paragraphs },
  }
}

/** Chinese by script, with the script; anything else is taken for English. A text without words is in the other language. */
function langsOf(source: string, target: string): [string, string] {
  const [from, to] = [langIn(source), langIn(target)]
  return [from ?? otherThan(to), to ?? otherThan(from ?? 'zh-Hans')]
}

// A text does not change its language half-way.
const sample = 200_000

function langIn(text: string): string | undefined {
  const share = shareOf(text.slice(0, sample))
  if (share.han + share.latin === 0) return undefined
  return langOf(share) === 'zh' ? `zh-${scriptOf(text)}` : 'en'
}

function otherThan(lang: string | undefined): string {
  return lang === undefined || lang === 'en' ? 'zh-Hans' : 'en'
}
