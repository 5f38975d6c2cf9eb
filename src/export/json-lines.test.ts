import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, each, whole } from '../../test/aligned-text.ts'
import { jsonLines } from './json-lines.ts'

test('jsonLines() gives texts back as they were, one a line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { maxLength: 3 }), async (texts) => {
      const lines = (await whole(jsonLines(each(...texts)))).split('\n').slice(0, -1)
      expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(texts)))
    }),
  )
})
