import type { Bead } from '../bead.ts'
import { DragomanError } from '../error.ts'
import type { Reading } from '../pipeline.ts'
import { langOf, shareOf } from '../segment/share.ts'
import { type Lang, langs } from '../span.ts'
import { belonging } from './belonging.ts'

// What cannot be checked is refused in one message: of two texts that are no versions of one, a rule would find
// something in every sentence.

const names = { en: 'English', zh: 'Chinese' }

/** Letters that a draft may have, both versions together: a year of bulletins, and under a minute of work. */
export const letterLimit = 500_000

/** The language that most of a text is in; undefined when it has no words. */
export function langIn(text: string): Lang | undefined {
  const share = shareOf(text.slice(0, letterLimit))
  return share.han + share.latin === 0 ? undefined : langOf(share)
}

/** @throws {DragomanError} `uncheckable` when the texts are more than a check takes */
export function assertShort(...texts: readonly string[]): void {
  const letters = texts.reduce((sum, { length }) => sum + length, 0)
  if (letters <= letterLimit) return
  const [found, limit] = [letters, letterLimit].map((count) => count.toLocaleString('en'))
  throw uncheckable(`the draft has ${found} letters, above the limit of ${limit}; split it`)
}

/**
 * @throws {DragomanError} `uncheckable` when a version is empty, or both are in one language
 * @throws {RangeError} when each is in the other's language
 */
export function assertTwoLanguages(texts: Readonly<Record<Lang, string>>): void {
  const [en, zh] = langs.map((lang) => langIn(texts[lang]))
  if (en === undefined || zh === undefined) {
    const empty = en === zh ? 'both versions are' : `the ${en ? names.zh : names.en} version is`
    throw uncheckable(`${empty} empty; give one text in each language`)
  }
  if (en === zh) {
    const why = `both versions are in ${names[en]}; give one in each language`
    throw uncheckable(`${why}, or a text that holds both by itself`)
  }
  if (en === 'zh') {
    throw new RangeError(
      'Cannot check: the English version is in Chinese and the Chinese in English; change them about',
    )
  }
}

// A draft may be half translated: few of the longer version's sentences are joined, but nearly all of the shorter's, and
// surely. Of 159 items of `practice` beside the other version of another bulletin's item 158 are refused, and none beside
// its own (the least has 0.73); with the first half of its English 2, with the first third 6; of 181 true pairs of one
// sentence 2, of 349 of two or three none.
const leastBetter = { ofFew: 0.45, ofMore: 0.65 }
const few = 3

/** @throws {DragomanError} `uncheckable` when the beads say that two texts are no versions of one */
export function assertBelonging(beads: readonly Bead[]): void {
  const { score, better } = belonging(
    beads.map(({ en, zh, score }) => ({ source: zh, target: en, score })),
  )
  const [shorter = 0] = langs
    .map((lang) => beads.reduce((sum, bead) => sum + bead[lang].length, 0))
    .sort((a, b) => a - b)
  if (better >= (shorter > few ? leastBetter.ofMore : leastBetter.ofFew)) return
  const why = `the versions hardly belong together (score ${score.toFixed(2)})`
  throw uncheckable(`${why}; give two versions of one text`)
}

/** @throws {DragomanError} `uncheckable` when no item of a text stands in both languages */
export function assertBothLanguages({ segmented, paired }: Reading<'segmented' | 'paired'>): void {
  if (paired.some(({ segments: { en, zh } }) => en.length > 0 && zh.length > 0)) return
  const found = langs.filter((one) => segmented.segments.some(({ lang }) => lang === one))
  const [only] = found.length === 1 ? found : []
  const why = only ? `only ${names[only]} text found` : 'no English and Chinese in it say the same'
  throw uncheckable(`${why}; give both versions, in one text or as two`)
}

function uncheckable(why: string): DragomanError {
  return new DragomanError('uncheckable', `Cannot check: ${why}`)
}
