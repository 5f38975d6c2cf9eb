import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import { applied } from './edit.ts'
import { pipeline } from './pipeline.ts'

const source = (original: string) => ({
  source: { name: '', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
  original,
  given: {},
})

async function readingOf(en: string, zh: string) {
  const draft = draftOf({ en: source(en), zh: source(zh) })
  const way = pipeline().use(draft.repair).use(draft.segment).use(draft.pair)
  return { ...(await way.run(draft.source)), texts: draft.texts }
}

test('draftOf() makes one item of all paragraphs, each version in its own language', async () => {
  const { repaired, segmented, paired } = await readingOf(
    'Spring\n\nThey met. They sang.\n\n他们会见了各位来宾。',
    '春天\n\n他们会面。\n他们唱歌。',
  )
  const words = (indexes: readonly number[]) =>
    indexes.map((index) => {
      const span = segmented.segments[index]?.span
      return span && repaired.text.slice(span.start, span.end)
    })
  expect(paired).toHaveLength(1)
  expect(words(paired[0]?.segments.en ?? [])).toEqual(['Spring', 'They met.', 'They sang.'])
  expect(words(paired[0]?.segments.zh ?? [])).toEqual(['春天', '他们会面。', '他们唱歌。'])
})

test('draftOf() keeps each version as its own edits leave it', async () => {
  const piece = fc.constantFrom(
    'The end.On May 3,2021, ',
    '社會發(fā)展',
    '\n',
    'they met',
    '。',
    ' ',
  )
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(text, text, async (en, zh) => {
      const { original, repaired, texts } = await readingOf(en, zh)
      expect(applied(original, repaired.edits)).toBe(repaired.text)
      expect(repaired.text.slice(texts.zh.start)).toBe(applied(zh, texts.zh.edits))
      expect(repaired.text.startsWith(applied(en, texts.en.edits))).toBe(true)
    }),
  )
})
