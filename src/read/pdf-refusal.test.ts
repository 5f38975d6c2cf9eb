import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pdfOf, pdfOfObjects, stream } from '../../test/fixtures/pdf/pdf-of.ts'
import { readPdf } from './pdf.ts'
import { pdfPageLimit } from './pdf-limits.ts'

const content = 'BT /F1 12 Tf 72 700 Td (The mayor met with the guests from Porto.) Tj ET'
const sentence = 'The mayor met with the guests from Porto.'
const catalog = '<</Type/Catalog/Pages 2 0 R>>'
const page =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>'
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const reading = (file: Uint8Array) => readPdf(file, { name: 'a.pdf' })

describe('readPdf() refuses', () => {
  test('a scan, and says how many pages have no text', async () => {
    await expect(
      reading(pdfOf({ content: 'q 612 0 0 792 0 0 cm /I Do Q', pages: 3 })),
    ).rejects.toThrow(
      'Cannot read "a.pdf": 3 of its 3 pages have no text, as scanned pages do; recognise them first (OCR)',
    )
  })

  test('a locked file', async () => {
    const locked = new Uint8Array(readFileSync('test/fixtures/pdf/locked.pdf'))
    await expect(reading(locked)).rejects.toMatchObject({
      code: 'unreadable',
      message: 'Cannot read "a.pdf": it is a PDF locked with a password; give one without',
    })
  })

  test('letters that only its fonts know', async () => {
    const text = 'BT /F2 12 Tf 60 700 Td <100010011002100310041005> Tj ET'
    await expect(reading(pdfOf({ content: text, encoding: 'Identity-H' }))).rejects.toThrow(
      'its fonts do not say which letters they show',
    )
  })

  test('more pages than the limit', async () => {
    await expect(reading(pdfOf({ content, pages: pdfPageLimit + 1 }))).rejects.toThrow(
      'it has 2,001 pages, above the limit of 2,000; split it',
    )
  })

  test('forms that draw one another many times over', async () => {
    const forms = Array.from({ length: 8 }, (_, level) => {
      const text = `BT /F1 9 Tf 72 700 Td ${'(no end) Tj 0 -12 Td '.repeat(50)}ET`
      const draws = level < 7 ? '/X Do '.repeat(10) : text
      const inner = `/Font<</F1 5 0 R>>/XObject<</X ${level < 7 ? level + 7 : 6} 0 R>>`
      const entries = `/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<<${inner}>>`
      return stream(draws, entries)
    })
    const file = pdfOfObjects([catalog, pages, page, stream('/X Do '.repeat(10)), font, ...forms])
    await expect(reading(file)).rejects.toThrow('pieces of text, which no page has')
  })

  test.each([
    ['is cut off', latin1(pdfOf({ content })).slice(0, 300)],
    ['has a head alone', '%PDF-1.7\n'],
    [
      'has a page tree that is its own child',
      latin1(pdfOfObjects([catalog, '<</Type/Pages/Kids[2 0 R]/Count 1>>'])),
    ],
    [
      'has references to one another',
      latin1(pdfOfObjects(['<</Type/Catalog/Pages 2 0 R>>', '3 0 R', '2 0 R'])),
    ],
    ['has 100,000 arrays in one another', latin1(pdfOfObjects(['['.repeat(100_000), pages]))],
  ])('a file that %s, as broken', async (_, text) => {
    await expect(reading(bytes(text))).rejects.toMatchObject({
      code: 'unreadable',
      message: 'Cannot read "a.pdf": its PDF is broken; open it where it was made and save it anew',
      cause: expect.any(Error),
    })
  })
})

describe('readPdf() reads', () => {
  test.each([
    [
      'whose table of objects is wrong',
      latin1(pdfOf({ content })).replaceAll('0000000', '7777777'),
    ],
    [
      'that claims two thousand million pages',
      latin1(pdfOf({ content })).replace('/Count 1', '/Count 2000000000'),
    ],
    [
      'whose tables of objects go round',
      latin1(pdfOf({ content })).replace(
        /\/Root 1 0 R(?=[\s\S]*startxref\n(\d+))/,
        '/Root 1 0 R/Prev $1',
      ),
    ],
  ])('a file %s', async (_, text) => {
    expect((await reading(bytes(text))).text).toBe(sentence)
  })

  test('and leaves the bytes as they were', async () => {
    const file = pdfOf({ content })
    await reading(file)
    expect(latin1(file)).toBe(latin1(pdfOf({ content })))
  })
})
