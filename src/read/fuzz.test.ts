import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { book, chapter } from '../../test/book.ts'
import { chunked, webRecord } from '../../test/web-archive.ts'
import { paragraph, word } from '../../test/word.ts'
import { zipped } from '../../test/zipped.ts'
import { table } from '../data/table.ts'
import { DragomanError } from '../error.ts'
import { read } from './read.ts'
import { unpacked } from './unpacked.ts'

const lin = 'On May 3, Lin met the consul. 5月3日，林会见总领事。'
const html = `<!doctype html><html><head><title>外事</title></head><body><h1>外事</h1><p>${lin}</p></body></html>`
const valid = new Map<string, Uint8Array>()

beforeAll(async () => {
  const docx = await word(paragraph(lin).repeat(3))
  const fields = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' }
  const warc = webRecord({ fields, body: chunked(Buffer.from(html)) })
  valid.set('txt', Buffer.from(`${lin}\r\n`.repeat(4)))
  valid.set('html', Buffer.from(html))
  valid.set('docx', docx)
  valid.set('zip', await zipped({ 'a.txt': lin, '外/b.html': html, 'c.docx': docx }))
  valid.set('epub', await book({ files: { '1.xhtml': chapter(`<p>${lin}</p>`) } }))
  valid.set('warc', Buffer.concat([warc, warc]))
  valid.set('warc.gz', Buffer.concat([gzipSync(warc), gzipSync(warc)]))
})

/** Reads bytes as the command line does; anything thrown but a DragomanError is a failure. */
async function tried(bytes: Uint8Array): Promise<void> {
  await bearing(read(bytes, { name: 'a' }))
  for await (const file of unpacked({ name: 'a', bytes })) {
    if ('error' in file) expect(file.error).toBeInstanceOf(DragomanError)
    else await bearing(read(file.bytes, file))
  }
}

async function bearing(reading: Promise<unknown>): Promise<void> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error !== undefined && !(error instanceof DragomanError)) throw error
}

/** How a file is damaged: bytes overwritten, a stretch cut out or doubled, the end cut off. */
const damage = fc.record({
  overwritten: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    maxLength: 6,
  }),
  cut: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40)),
  isDoubled: fc.boolean(),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
})

function damaged(bytes: Uint8Array, how: typeof damage extends fc.Arbitrary<infer D> ? D : never) {
  const at = Math.floor(how.cut[0] * bytes.length)
  const end = at + how.cut[1]
  const copy = Buffer.concat([
    bytes.subarray(0, how.isDoubled ? end : at),
    bytes.subarray(how.isDoubled ? at : end),
  ])
  for (const [where, value] of how.overwritten) {
    if (copy.length > 0) copy[Math.min(copy.length - 1, Math.floor(where * copy.length))] = value
  }
  return new Uint8Array(copy.subarray(0, Math.ceil(how.kept * copy.length)))
}

describe('read() and unpacked() throw nothing but a DragomanError', () => {
  test('for any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), tried), { numRuns: 300 })
  })

  const marks = [
    ...table('file-signatures').map(({ bytes = '' }) => bytes),
    '504b0304',
    '504b0506',
    '1f8b0800',
    Buffer.from('%PDF-1.7\n').toString('hex'),
    Buffer.from('WARC/1.0\r\n').toString('hex'),
    Buffer.from('<!doctype html>').toString('hex'),
    'efbbbf',
    'fffe',
    'feff',
  ]
  test('for any bytes behind the mark of a format', async () => {
    const bytes = fc
      .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 300 }))
      .map(([mark, rest]) => Buffer.concat([Buffer.from(mark, 'hex'), rest]))
    await fc.assert(fc.asyncProperty(bytes, tried), { numRuns: 500 })
  })

  test.each(['txt', 'html', 'docx', 'zip', 'epub', 'warc', 'warc.gz'])(
    'for a damaged %s',
    async (format) => {
      const whole = valid.get(format) ?? new Uint8Array()
      await tried(whole)
      const broken = damage.map((how) => damaged(whole, how))
      await fc.assert(fc.asyncProperty(broken, tried), { numRuns: 300 })
    },
  )

  test('for a Word file or an EPUB with a damaged part', async () => {
    const body = Buffer.from(paragraph(lin).repeat(2))
    const page = Buffer.from(chapter(`<p>${lin}</p>`))
    const broken = fc.oneof(
      damage.map((how) => word(String(Buffer.from(damaged(body, how))))),
      damage.map((how) => book({ files: { '1.xhtml': String(Buffer.from(damaged(page, how))) } })),
    )
    const property = fc.asyncProperty(broken, async (bytes) => tried(await bytes))
    await fc.assert(property, { numRuns: 150 })
  })
})
