import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, each, threeBeads, whole } from '../../test/aligned-text.ts'
import { tsv } from './tsv.ts'

const names = 'source\ttarget\tscore\tsource_indexes\ttarget_indexes\tname\n'

describe('tsv()', () => {
  test('writes a row for every bead, those with one side too', async () => {
    expect(await whole(tsv(each(threeBeads)))).toBe(
      `${names}他来了。她走了。\tHe came & she left.\t0.97\t0,1\t0\ta/b
\tAside.\t0.50\t\t1\ta/b
天黑了。\tIt got <dark>.\t0.1235\t2\t2\ta/b
`,
    )
  })

  test('leaves out beads below the score that is asked for', async () => {
    expect((await whole(tsv(each(threeBeads), { minScore: 0.6 }))).split('\n')).toHaveLength(3)
  })

  test('has the same columns in every row, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const rows = (await whole(tsv(each(text)))).split(/[\n\r\v\f\u0085\u2028\u2029]/)
        expect(rows).toHaveLength(text.beads.length + 2)
        for (const row of rows.slice(0, -1)) expect(row.split('\t')).toHaveLength(6)
      }),
    )
  })
})
