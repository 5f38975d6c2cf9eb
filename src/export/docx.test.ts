import fc from 'fast-check'
import JSZip from 'jszip'
import { SaxesParser } from 'saxes'
import { describe, expect, test, vi } from 'vitest'
import { anyText, threeBeads } from '../../test/aligned-text.ts'
import { read } from '../read/read.ts'
import { docx } from './docx.ts'

/** The rows of the table, each the texts of its cells; it throws where the XML is not well-formed. */
async function rowsOf(file: Uint8Array): Promise<string[][]> {
  const part = (await JSZip.loadAsync(file)).file('word/document.xml')
  const rows: string[][] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    if (name === 'w:tr') rows.push([])
    const cells = rows.at(-1) ?? []
    if (name === 'w:tc') cells.push('')
    if (name === 'w:br') cells.push(`${cells.pop()}\n`)
  })
  parser.on('text', (text) => {
    const cells = rows.at(-1) ?? []
    if (text.trim() !== '' || cells.length > 0) cells.push(cells.pop() + text)
  })
  parser.write((await part?.async('string')) ?? '').close()
  return rows
}

describe('docx()', () => {
  test('writes a row for every bead, under a head of the languages', async () => {
    expect(await rowsOf(await docx(threeBeads))).toEqual([
      ['Simplified Chinese', 'English'],
      ['他来了。她走了。', 'He came & she left.'],
      ['', 'Aside.'],
      ['天黑了。', 'It\tgot <dark>.'],
    ])
  })

  test('is a Word file to those who read Word files', async () => {
    const { source, original } = await read(await docx(threeBeads), { name: 'draft.docx' })
    expect(source.mediaType).toMatch('wordprocessingml')
    expect(original.split('\n')).toContain('天黑了。')
  })

  test('is the same bytes each time', async () => {
    const first = await docx(threeBeads)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 4, 6) })
    try {
      expect(await docx(threeBeads)).toEqual(first)
    } finally {
      vi.useRealTimers()
    }
  })

  test('is well-formed, with every bead in its row, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const rows = await rowsOf(await docx(text))
        expect(rows).toHaveLength(text.beads.length + 1)
        for (const cells of rows) expect(cells).toHaveLength(2)
      }),
      { numRuns: 50 },
    )
  })
})
