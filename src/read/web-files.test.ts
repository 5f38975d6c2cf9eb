import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chunked, type WebRecord, webRecord } from '../../test/web-archive.ts'
import { zipped } from '../../test/zipped.ts'
import { unpacked } from './unpacked.ts'

const page = '<html><body><p>林市长会见总领事。</p></body></html>'
const bytes = Buffer.from(page)

async function given(archive: Uint8Array, name = 'w.warc') {
  const found: string[][] = []
  for await (const file of unpacked({ name, bytes: archive })) {
    found.push(
      'error' in file
        ? [file.name, `! ${file.error.message}`]
        : [file.name, Buffer.from(file.bytes).toString(), ...(file.url ? [file.url] : [])],
    )
  }
  return found
}

describe('a web archive', () => {
  test('gives the pages answered with 200, each with its address', async () => {
    const archive = Buffer.concat([
      webRecord({ type: 'warcinfo' }),
      webRecord({ url: 'https://fao.example.cn/news/', body: page }),
      webRecord({ type: 'request', body: page }),
      webRecord({ type: 'revisit', body: page }),
      webRecord({ status: '404 Not Found', body: page }),
      webRecord({ url: 'dns:fao.example.cn', body: page }),
      webRecord({
        url: 'https://fao.example.cn/robots.txt',
        fields: { 'Content-Type': 'text/plain' },
      }),
      webRecord({ fields: { 'Content-Type': 'image/png' }, body: 'x' }),
      webRecord({ fields: { 'Content-Type': 'text/css' }, body: 'x' }),
      webRecord({ url: 'http://a.cn/b%E5%A4%96/../v.php?id=3&x=/..', body: page }),
    ])
    expect(await given(archive)).toEqual([
      ['w.warc/index.html', page, 'https://fao.example.cn/news/'],
      ['w.warc/v.php-id-3-x-..', page, 'http://a.cn/b%E5%A4%96/../v.php?id=3&x=/..'],
    ])
  })

  test.each([
    [
      'record by record',
      Buffer.concat([1, 2].map((n) => gzipSync(webRecord({ body: `${n}${page}` })))),
    ],
    ['whole', gzipSync(Buffer.concat([1, 2].map((n) => webRecord({ body: `${n}${page}` }))))],
  ])('is read when it is packed by gzip %s', async (_, archive) => {
    const found = await given(archive, 'w.warc.gz')
    expect(found.map(([, text]) => text)).toEqual([`1${page}`, `2${page}`])
  })

  test.each<[string, string, Uint8Array]>([
    ['chunks', 'chunked', chunked(bytes)],
    ['chunks that are joined already', 'chunked', bytes],
    ['gzip', 'gzip', gzipSync(page)],
    ['gzip in chunks', 'gzip chunked', chunked(gzipSync(page))],
    ['gzip that is undone already', 'gzip', bytes],
    ['deflate', 'deflate', deflateSync(page)],
    ['deflate without its head', 'deflate', deflateRawSync(page)],
    ['brotli', 'br', brotliCompressSync(page)],
    ['two packings', 'deflate, gzip', gzipSync(deflateSync(page))],
  ])('undoes %s', async (_, how, body) => {
    const coding = how.replace(/ ?chunked/, '')
    const fields = {
      'Content-Type': 'text/html',
      ...(coding && { 'Content-Encoding': coding }),
      ...(how.includes('chunked') && { 'Transfer-Encoding': 'chunked' }),
    }
    expect((await given(webRecord({ fields, body })))[0]?.[1]).toBe(page)
  })

  test('gives a download only when it is a document', async () => {
    const fields = { 'Content-Type': 'application/octet-stream' }
    const archive = Buffer.concat([
      webRecord({ fields, body: 'just some bytes' }),
      webRecord({ fields, body: '%PDF-1.7 …' }),
      webRecord({ fields, url: 'http://a.cn/x.zip', body: await zipped({ 'a.txt': 'Ningbo' }) }),
    ])
    expect((await given(archive)).map(([name]) => name)).toEqual([
      'w.warc/1.html',
      'w.warc/x.zip/a.txt',
    ])
  })

  const good = webRecord({ url: 'http://a.cn/good', body: page })
  test.each<[string, WebRecord, string]>([
    [
      'gzip',
      { fields: { 'Content-Encoding': 'gzip' }, body: gzipSync(page).subarray(0, 40) },
      'cut off',
    ],
    [
      'chunk',
      { fields: { 'Transfer-Encoding': 'chunked' }, body: '5\r\nabcde\r\n9\r\nabc' },
      'cut off',
    ],
    ['packing', { fields: { 'Content-Encoding': 'zstd' }, body: 'abc' }, 'it is packed as "zstd"'],
    [
      'bomb',
      { fields: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(3e7)) },
      '200 times',
    ],
    [
      'header',
      { fields: { X: 'x'.repeat(70_000) }, body: page },
      'headers above the limit of 65536',
    ],
  ])('names a bad %s and goes on', async (_, record, why) => {
    const fields = { 'Content-Type': 'text/html', ...record.fields }
    const found = await given(Buffer.concat([webRecord({ ...record, fields }), good]))
    expect(found[0]?.[1]).toContain(`Cannot read "w.warc/1.html": `)
    expect(found[0]?.[1]).toContain(why)
    expect(found[1]).toEqual(['w.warc/good', page, 'http://a.cn/good'])
  })

  test('goes on after a record that does not say how long it is', async () => {
    const bad = Buffer.from(webRecord().toString().replace('Content-Length', 'Content-Longth'))
    const found = await given(Buffer.concat([bad, good]))
    expect(found[0]?.[1]).toContain('does not say how long it is')
    expect(found[1]?.[0]).toBe('w.warc/good')
  })

  test('says that it is cut off, and does not wait', async () => {
    const found = await given(Buffer.concat([good, webRecord({ body: page })]).subarray(0, -20))
    expect(found.map(([name]) => name)).toEqual(['w.warc/good', 'w.warc'])
    expect(found.at(-1)?.[1]).toMatch(/its last record is cut off \d+ bytes before its end/)
  })

  test('says that it holds nothing to read', async () => {
    expect((await given(webRecord({ type: 'request' })))[0]?.[1]).toContain('holds no page')
  })
})
