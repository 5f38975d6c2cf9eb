import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zipped } from '../../test/zipped.ts'
import { DragomanError } from '../error.ts'
import { fileLimit, textLimit } from './limits.ts'
import { read } from './read.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))
const refusal = async (data: Uint8Array, name: string) => {
  const error = await read(data, { name }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DragomanError)
  expect(error).toHaveProperty('code', 'unreadable')
  return String(error)
}

describe('read()', () => {
  test('gives a text as it stands, line ends and all', async () => {
    const source = await read(utf8('Dear guests,\r\n  各位來賓\t\r\n'), { name: 'a.txt' })
    expect(source.original).toBe('Dear guests,\r\n  各位來賓\t\r\n')
    expect(source.source).toEqual({
      name: 'a.txt',
      sha256: 'f262fd3260adcee43733fc62895ca13d0e32a11b8be389232c6363d6d53db0bf',
      mediaType: 'text/plain',
      encoding: 'utf-8',
    })
  })

  test('keeps what a page says of itself', async () => {
    const head = `<title>外事</title><meta name="pubdate" content="2019-05-04">
      <link rel="canonical" href="https://fao.example.cn/1.html">`
    const page = `<!doctype html><html><head>${head}</head><body><p>林会见总领事。</p></body></html>`
    const { source } = await read(utf8(page), { name: 'a.html' })
    expect(source).toMatchObject({
      title: '外事',
      date: '2019-05-04',
      url: 'https://fao.example.cn/1.html',
    })
  })

  test('keeps what the caller says', async () => {
    const given = { issued: '2024-02-29', home: '宁波' }
    const source = await read(utf8('Ningbo'), { name: 'a', url: 'https://example.cn/1', ...given })
    expect(source.given).toEqual(given)
    expect(source.source.url).toBe('https://example.cn/1')
  })

  test.each(['2023-02-29', '2023-13', '23', 'May 2023', '2023-1-1', ''])(
    'refuses "%s" as a date of issue',
    async (issued) => {
      await expect(read(utf8('Ningbo'), { name: 'a', issued })).rejects.toThrow(RangeError)
    },
  )

  test('gives any well-formed text back whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const plain = `會見 met ${text}`.replace(/[\p{Cc}\ufeff]/gu, '')
        expect((await read(utf8(plain), { name: 'a.txt' })).original).toBe(plain)
      }),
    )
  })

  test.each([
    ['empty.txt', bytes(), 'it is empty'],
    [
      'photo.txt',
      bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'a PNG picture, which is not read; give txt, md, html, docx, pdf or epub',
    ],
    ['film.mov', bytes([0, 0, 0, 24], 'ftypmp42'), 'an MP4 film'],
    ['all.tar', bytes('a.txt', Array(252).fill(0), 'ustar'), 'a tar archive'],
    ['a.gz', bytes([0x1f, 0x8b, 8, 0]), 'a gzip archive, which holds files of its own'],
    ['a.warc', bytes('WARC/1.1\r\n'), 'a web archive, which holds files of its own'],
    ['old.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'an old Office file'],
    ['cut.docx', bytes('PK', [3, 4], 'word/document.xml'), 'a zip archive'],
    ['noise.txt', bytes([1, 2, 3, 0, 4, 5, 200, 6, 7, 0, 9, 1]), 'binary data'],
    ['russian.txt', bytes('Привет, мир'), 'no letters in English or Chinese'],
    ['digits.txt', bytes('1 2 3 — 4\n'), 'no letters in English or Chinese'],
  ])('refuses %s and says why', async (name, data, why) => {
    const message = await refusal(data, name)
    expect(message).toContain(`Cannot read "${name}"`)
    expect(message).toContain(why)
  })

  test('refuses a text above the limit, even on one line', async () => {
    const message = await refusal(new Uint8Array(textLimit + 1).fill(97), 'big.txt')
    expect(message).toContain('67,108,865 letters, above the limit of 67,108,864; split it')
  })

  test('refuses a file above the limit before it looks at it', async () => {
    const message = await refusal(new Uint8Array(fileLimit + 1), 'big.txt')
    expect(message).toContain('it has 257 MiB, above the limit of 256 MiB; split it')
  })

  test.each([
    [{ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }, 'OpenDocument'],
    [{ '[Content_Types].xml': '', 'xl/workbook.xml': '' }, 'an Office file of another kind'],
    [{ 'a.txt': 'Ningbo' }, 'a zip archive, which holds files of its own'],
  ])('refuses a zip of %j', async (files, why) => {
    expect(await refusal(await zipped(files), 'a.docx')).toContain(why)
  })

  test('takes the lines of Markdown without its marks', async () => {
    const markdown =
      '# Visit to *Xiamen*\r\n\r\n> **Mr. Lin** met [the consul](https://example.cn/a_b).\r\n- snake_case_name'
    const { original, source } = await read(utf8(markdown), { name: 'a.md' })
    expect(original).toBe('Visit to Xiamen\r\n\r\nMr. Lin met the consul.\r\n- snake_case_name')
    expect(source.mediaType).toBe('text/markdown')
  })
})
