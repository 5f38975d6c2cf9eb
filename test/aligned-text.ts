import fc from 'fast-check'
import type { AlignedText } from '../src/aligned-text.ts'

/** Texts as exporters take them, one by one. */
export async function* each(...texts: readonly AlignedText[]): AsyncGenerator<AlignedText> {
  yield* texts
}

/** What an exporter writes, as one text. */
export async function whole(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

/** A text of three beads: two sentences in one, an omission, and one to one. */
export const threeBeads: AlignedText = {
  name: 'a/b',
  langs: ['zh-Hans', 'en'],
  source: ['他来了。', '她走了。', '天黑了。'],
  target: ['He came & she left.', 'Aside.', 'It\tgot <dark>.'],
  beads: [
    { source: [0, 1], target: [0], score: 0.97 },
    { source: [], target: [1], score: 0.5 },
    { source: [2], target: [2], score: 0.12345 },
  ],
}

const anyString = fc.string({ unit: 'binary' })
const lang = fc.constantFrom('zh', 'en', 'ja', 'zh-Hant')

/** Aligned texts of whatever strings, control characters and half surrogate pairs among them. */
export const anyText: fc.Arbitrary<AlignedText> = fc
  .record({
    name: anyString,
    langs: fc.tuple(lang, lang),
    pairs: fc.array(fc.tuple(anyString, anyString, fc.double({ min: 0, max: 1, noNaN: true }))),
  })
  .map(({ name, langs, pairs }) => ({
    name,
    langs,
    source: pairs.map(([source]) => source),
    target: pairs.map(([, target]) => target),
    beads: pairs.map(([, , score], at) => ({ source: [at], target: [at], score })),
  }))
