import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied } from '../edit.ts'
import { pipeline } from '../pipeline.ts'
import { covers } from '../span.ts'
import { draftOf } from './draft.ts'

const source = (original: string) => ({
  source: { name: '', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
  original,
  given: {},
})

async function readingOf(en: string, zh: string) {
  const draft = draftOf({ en: source(en), zh: source(zh) })
  const way = pipeline().use(draft.repair).use(draft.segment)
  return { ...(await way.run(draft.source)), texts: draft.texts }
}

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
      const { original, repaired, segmented, texts } = await readingOf(en, zh)
      expect(applied(original, repaired.edits)).toBe(repaired.text)
      expect(repaired.text.slice(texts.zh.start)).toBe(applied(zh, texts.zh.edits))
      expect(repaired.text.startsWith(applied(en, texts.en.edits))).toBe(true)
      for (const { block, lang, span } of segmented.segments) {
        const whole = segmented.blocks[block]
        expect(whole?.lang).toBe(lang)
        expect(whole && covers(whole.span, span)).toBe(true)
        expect(span.end <= texts.zh.start || span.start >= texts.zh.start).toBe(true)
      }
    }),
  )
})
