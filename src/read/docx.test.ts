import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { describe, expect, test } from 'vitest'
import { paragraph, word } from '../../test/word.ts'
import { relisted } from '../../test/zipped.ts'
import { DragomanError } from '../error.ts'
import { partLimit } from './limits.ts'
import { read } from './read.ts'

const refusal = async (bytes: Uint8Array) => {
  const error = await read(bytes, { name: 'a.docx' }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DragomanError)
  return String(error)
}

describe('a Word file', () => {
  test('is its paragraphs, a line each, with every space', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: '厦门外事', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('On May 3,  Lin met'),
            new Paragraph('5月3日，林会见'),
          ],
        },
      ],
    })
    const { original, source } = await read(await Packer.toBuffer(document), { name: 'a.bin' })
    expect(original).toBe('厦门外事\nOn May 3,  Lin met\n5月3日，林会见')
    expect(source.mediaType).toContain('wordprocessingml')
  })

  test('with a part above the limit is refused, whatever it says of its size', async () => {
    const bomb = await word(paragraph(' '.repeat(partLimit)))
    const why = `Cannot read "a.docx/word/document.xml": it has more than the limit of 16 MiB`
    expect(await refusal(bomb)).toContain(why)
    expect(await refusal(relisted(bomb, { size: 100, of: 'word/' }))).toContain(why)
  })

  test('with a part of another size than it says is refused', async () => {
    const bytes = relisted(await word(paragraph('Lin met the consul')), { size: 3 })
    expect(await refusal(bytes)).toContain('bytes where the archive says 3')
  })

  test('nested 100,000 deep is refused', async () => {
    const [open, close] = ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>']
    const deep = await word(open.repeat(100_000) + paragraph('x') + close.repeat(100_000))
    expect(await refusal(deep)).toContain('nested too deep')
  })

  test('with entities of its own is refused, and they are not expanded', async () => {
    const doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
    expect(await refusal(await word(paragraph('x &b;'), doctype))).toContain('is broken')
  })

  test('with broken XML is refused', async () => {
    expect(await refusal(await word('<w:p><w:r></w:p>'))).toContain(
      'its Word document is broken; open it where it was made and save it anew',
    )
  })
})
