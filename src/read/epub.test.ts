import { describe, expect, test } from 'vitest'
import { book, chapter } from '../../test/book.ts'
import { swapped } from '../../test/zipped.ts'
import { DragomanError } from '../error.ts'
import { read } from './read.ts'

const name = 'a.epub'
const one = { '1.xhtml': chapter('<h1>外事</h1><p>Lin met the consul.</p>') }
const refusal = async (bytes: Uint8Array) => {
  const error = await read(bytes, { name }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DragomanError)
  return String(error)
}

describe('an EPUB', () => {
  test('is one bulletin: its chapters in the order of its spine', async () => {
    const files = {
      'nav.xhtml': chapter('<nav><ol><li>Contents</li></ol></nav>'),
      'b.xhtml': chapter('<p>Second&nbsp;&amp; last</p>'),
      'a 外.xhtml': chapter('<h1>First</h1><p>林<a id="x"/>会见<br/>总领事</p>'),
      'cover.xhtml': chapter('<img src="cover.jpg" alt="x"/>'),
      'left.xhtml': chapter('<p>not in the spine</p>'),
    }
    const spine = ['cover.xhtml', 'nav.xhtml', 'a 外.xhtml', 'b.xhtml']
    const { original, source } = await read(await book({ files, spine }), { name })
    expect(original).toBe('First\n林会见\n总领事\nSecond\u00a0& last')
    expect(source).toMatchObject({ mediaType: 'application/epub+zip', encoding: 'utf-8' })
  })

  test('says its title, date and address', async () => {
    const metadata = `<dc:title>外事 <b>Yearbook</b></dc:title><dc:identifier>urn:isbn:1</dc:identifier>
      <dc:identifier>https://fao.example.cn/1</dc:identifier><dc:date>2019-03-05T00:00:00Z</dc:date>`
    const { source } = await read(await book({ files: one, metadata }), { name })
    expect(source).toMatchObject({
      title: '外事 Yearbook',
      date: '2019-03-05',
      url: 'https://fao.example.cn/1',
    })
    const url = 'https://given.example.cn'
    expect((await read(await book({ files: one, metadata }), { name, url })).source.url).toBe(url)
  })

  test.each([
    ['<dc:date>2019</dc:date>', '2019'],
    ['<dc:date>2019-13-01</dc:date>', undefined],
    ['<dc:date>May 2019</dc:date>', undefined],
    [
      '<dc:date opf:event="modification">2020-01-01</dc:date><dc:date opf:event="publication">2019-05</dc:date>',
      '2019-05',
    ],
  ])('reads %s', async (metadata, date) => {
    expect((await read(await book({ files: one, metadata }), { name })).source.date).toBe(date)
  })

  test('expands no entity that it declares itself', async () => {
    const doctype = `<!DOCTYPE package [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const metadata = '<dc:title>&b;&c; end</dc:title>'
    const { source } = await read(await book({ files: one, metadata, doctype }), { name })
    expect(source.title).toBe('&b;&c; end')
  })

  test.each<[string, Parameters<typeof book>[0], string]>([
    ['nothing of its spine in its list', { files: one, spine: ['2.xhtml'] }, 'no letters'],
    [
      'a locked chapter',
      {
        files: one,
        extra: {
          'META-INF/encryption.xml':
            '<encryption><CipherReference URI="OEBPS/1.xhtml"/></encryption>',
        },
      },
      'it is an EPUB locked against copying',
    ],
    [
      'a chapter nested too deep',
      { files: { '1.xhtml': chapter(`${'<div>'.repeat(600)}x${'</div>'.repeat(600)}`) } },
      'nest deeper than 512',
    ],
    ['no chapters', { files: one, spine: [] }, 'no letters in English or Chinese'],
  ])('with %s says so', async (_, parts, why) => {
    expect(await refusal(await book(parts))).toContain(why)
  })

  test('whose list of chapters or whose chapter is missing says so', async () => {
    const whole = await book({ files: one })
    const list = swapped(whole, 'OEBPS/book.opf', Buffer.from('OEBPS/b00k.opf'))
    expect(await refusal(list)).toContain('it does not say which chapters it has')
    const page = swapped(whole, 'OEBPS/1.xhtml', Buffer.from('OEBPS/2.xhtml'))
    expect(await refusal(page)).toContain('its chapter "OEBPS/1.xhtml" is missing')
  })

  test('may have scrambled fonts', async () => {
    const extra = {
      'META-INF/encryption.xml': '<encryption><CipherReference URI="a.otf"/></encryption>',
    }
    expect((await read(await book({ files: one, extra }), { name })).original).toContain('Lin met')
  })
})
