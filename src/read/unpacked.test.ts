import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { relisted, swapped, zipped } from '../../test/zipped.ts'
import { unpacked } from './unpacked.ts'

const lin = 'On May 3, Lin met the consul.\n5月3日，林会见总领事。\n'

/** What a file gives: its files as text, or `!` and why not. */
async function given(bytes: Uint8Array, name = 'a.zip'): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const file of unpacked({ name, bytes })) {
    found[file.name] =
      'error' in file ? `! ${file.error.message}` : Buffer.from(file.bytes).toString()
  }
  return found
}

describe('unpacked()', () => {
  test('gives any other file as it is', async () => {
    expect(await given(Buffer.from(lin), 'a.txt')).toEqual({ 'a.txt': lin })
    expect(await given(new Uint8Array(), 'a.txt')).toEqual({ 'a.txt': '' })
  })

  test('gives the files of a zip in order of name', async () => {
    const zip = await zipped({ 'b/2.txt': 'two', 'a.txt': 'one', 'b/10.txt': 'ten' })
    expect(Object.entries(await given(zip))).toEqual([
      ['a.zip/a.txt', 'one'],
      ['a.zip/b/10.txt', 'ten'],
      ['a.zip/b/2.txt', 'two'],
    ])
  })

  test('leaves out folders and hidden files', async () => {
    const zip = await zipped({
      '__MACOSX/a.txt': 'x',
      '.git/a': 'x',
      'b/.DS_Store': 'x',
      'c/d': lin,
    })
    expect(await given(zip)).toEqual({ 'a.zip/c/d': lin })
  })

  test.each(['word/document.xml', 'META-INF/container.xml', '[Content_Types].xml'])(
    'takes a zip with %s for a document',
    async (name) => {
      expect(Object.keys(await given(await zipped({ [name]: '<a/>' }), 'a.docx'))).toEqual([
        'a.docx',
      ])
    },
  )

  test('opens archives in archives, to the third', async () => {
    let bytes = await zipped({ 'a.txt': lin })
    bytes = await zipped({ '1.zip': bytes })
    bytes = await zipped({ '2.zip': bytes })
    expect(await given(bytes)).toEqual({ 'a.zip/2.zip/1.zip/a.txt': lin })
    const [message] = Object.values(await given(await zipped({ '3.zip': bytes, 'b.txt': lin })))
    expect(message).toContain('it is an archive in 3 others')
  })

  test.each([
    ['GBK', 'NNNNNNNN.txt', [0xcd, 0xe2, 0xca, 0xc2, 0xbc, 0xf2, 0xb1, 0xa8], '外事简报.txt'],
    ['Big5', 'NNNNNNNN.txt', [0xa5, 0x7e, 0xa8, 0xc6, 0xc2, 0xb2, 0xb3, 0xf8], '外事簡報.txt'],
    ['UTF-8', 'NNNNNN.txt', [...Buffer.from('外事')], '外事.txt'],
    ['CP437', 'Nnchen.txt', [0x81, 0x6e], 'ünchen.txt'],
  ])('reads names in %s that are not marked', async (_, name, bytes, expected) => {
    const letters = name.slice(0, bytes.length)
    const zip = relisted(await zipped({ [name]: lin }), { flags: 0 })
    expect(await given(swapped(zip, letters, Uint8Array.from(bytes)))).toEqual({
      [`a.zip/${expected}`]: lin,
    })
  })

  test.each([
    ['../a.txt', 'out of the archive'],
    ['/xxa.txt', 'out of the archive'],
    ['c:/a.txt', 'out of the archive'],
    ['..\\a.txt', 'out of the archive'],
  ])('refuses the path %s, and gives the others', async (path, why) => {
    const zip = await zipped({ 'xx_a.txt': 'x', 'z.txt': lin })
    const found = Object.entries(await given(swapped(zip, 'xx_a.txt', Buffer.from(path))))
    expect(found[0]?.[1]).toContain(why)
    expect(found[1]).toEqual(['a.zip/z.txt', lin])
  })

  test.each([
    ['size', 3, 'bytes where the archive says 3'],
    ['checksum', 5, 'its checksum is not what the archive says'],
    ['flags', 0x801, 'locked with a password'],
    ['method', 14, 'packed by method 14'],
    ['mode', 0o120777, 'a link to another file'],
    ['offset', 7, 'it is not where the archive says'],
  ] as const)('refuses a wrong or unknown %s', async (field, value, why) => {
    const [message] = Object.values(
      await given(relisted(await zipped({ 'a.txt': lin }), { [field]: value })),
    )
    expect(message).toMatch(/^! Cannot read "a.zip\/a.txt": /)
    expect(message).toContain(why)
  })

  test('says what is broken, and gives the others', async () => {
    const zip = await zipped({ 'a.txt': 'x'.repeat(5000), 'b.txt': lin })
    const at = Buffer.from(zip).indexOf('a.txt') + 'a.txt'.length
    zip.fill(0xff, at + 9, at + 20)
    const found = await given(zip)
    expect(found['a.zip/a.txt']).toMatch(/its packed bytes are (?:broken|cut off)/)
    expect(found['a.zip/b.txt']).toBe(lin)
  })

  test('says that a zip is cut off, or empty', async () => {
    const zip = await zipped({ 'a.txt': lin })
    expect((await given(zip.slice(0, -30)))['a.zip']).toContain('cut off; fetch it again')
    expect((await given(await zipped({})))['a.zip']).toContain('holds no files')
  })

  test('gives what is listed before the list of files breaks off', async () => {
    const zip = await zipped({ 'a.txt': lin, 'b.txt': lin })
    const list = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    zip[list] = 0
    const found = await given(zip)
    expect(found['a.zip/a.txt']).toBe(lin)
    expect(found['a.zip']).toContain('its list of files breaks off after 1')
  })

  test('stops a file that unpacks to far more than text does', async () => {
    const zip = await zipped({ 'bomb.txt': new Uint8Array(40_000_000), 'z.txt': lin })
    const found = await given(relisted(zip, { size: lin.length }))
    expect(found['a.zip/bomb.txt']).toContain('200 times their size')
  })

  test('unpacks a gzip of one file, and says when it is cut off', async () => {
    const packed = gzipSync(lin)
    expect(await given(packed, 'a.html.gz')).toEqual({ 'a.html': lin })
    expect((await given(packed.subarray(0, -12), 'a.html.gz'))['a.html.gz']).toContain('cut off')
    const bomb = gzipSync(new Uint8Array(40_000_000))
    expect((await given(bomb, 'a.gz'))['a.gz']).toContain('200 times their size')
  })

  test('gives no file that shares memory with the archive', async () => {
    const bytes = await zipped({ 'a.txt': lin }, { compress: false })
    for await (const file of unpacked({ name: 'a.zip', bytes })) {
      expect('bytes' in file && file.bytes.buffer.byteLength).toBe(Buffer.byteLength(lin))
    }
  })
})
