import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { pdfOf } from '../../test/fixtures/pdf/pdf-of.ts'
import { readPdf } from './pdf.ts'

const folder = 'test/fixtures/pdf'
const layouts = readdirSync(folder).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? [])
const fixture = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}.pdf`))

async function lines(bytes: Uint8Array): Promise<string[]> {
  return (await readPdf(bytes, { name: 'a.pdf' })).text.split('\n')
}

/** The blocks that a fixture was printed from. */
function written(name: string): string[] {
  const { document } = parseHTML(readFileSync(`${folder}/${name}.html`, 'utf8'))
  return Array.from(document.querySelectorAll('h1, h2, p'), (block) =>
    (block.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
}

describe('readPdf() gives the paragraphs as they were written', () => {
  test.each(layouts)('%s', async (name) => {
    const head = name === 'two-columns' ? ['湖滨外事 Lakeside Foreign Affairs No. 6, 2018'] : []
    expect(await lines(fixture(name))).toEqual([...head, ...written(name)])
  })

  test('and the title, where it is no file name', async () => {
    const titled = await readPdf(fixture('one-column'), { name: 'a.pdf' })
    expect(titled.title).toBe('Lakeside City News in Brief')
    const untitled = await readPdf(fixture('spanning'), { name: 'a.pdf' })
    expect(untitled.title).toBeUndefined()
  })
})

describe('readPdf() decodes', () => {
  test('ligatures, raised figures and letters moved by kerning', async () => {
    const content = `BT /F1 12 Tf 72 700 Td [(The o) 5 (~) -8 (cial, the 15)] TJ
      /F1 7 Tf 5 Ts (th) Tj /F1 12 Tf 0 Ts ( of May, T) Tj [(o) 70 (kyo)] TJ ET`
    expect(await lines(pdfOf({ content }))).toEqual(['The official, the 15th of May, Tokyo'])
  })

  test('nothing that is rotated or off the page', async () => {
    const content = `BT /F1 12 Tf 72 700 Td (The mayor met with the guests.) Tj ET
      BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET
      BT /F1 8 Tf 0 1 -1 0 20 300 Tm (Vol. 3) Tj ET
      BT /F1 12 Tf -900 700 Td (Nobody sees this.) Tj ET`
    expect(await lines(pdfOf({ content }))).toEqual(['The mayor met with the guests.'])
  })

  test('a page set sideways along its lines', async () => {
    const content = `BT /F1 12 Tf 0 1 -1 0 100 72 Tm (The mayor met with the guests) Tj ET
      BT /F1 12 Tf 0 1 -1 0 115 72 Tm (and showed them the harbour.) Tj ET`
    expect(await lines(pdfOf({ content }))).toEqual([
      'The mayor met with the guests and showed them the harbour.',
    ])
  })

  test('text that is drawn twice, to look bold, once', async () => {
    const content = `BT /F1 12 Tf 72 700 Td (The mayor met with guests.) Tj ET
      BT /F1 12 Tf 72.3 700 Td (The mayor met with guests.) Tj ET`
    expect(await lines(pdfOf({ content }))).toEqual(['The mayor met with guests.'])
  })

  test.each([
    ['UniGB-UCS2-H', utf16('重庆外事办主任会见了来访的客人，双方交换了意见。')],
    ['UniGB-UTF16-H', utf16('重庆外事办主任会见了来访的客人，双方交换了意见。')],
    [
      'GBK-EUC-H',
      'd6d8c7eccde2cac2b0ecd6f7c8cebbe1bcfbc1cbc0b4b7c3b5c4bfcdc8cba3accbabb7bdbdbbbbbbc1cbd2e2bcfba1a3',
    ],
  ])('Chinese in a font that is not embedded, by %s', async (encoding, text) => {
    const content = `BT /F2 12 Tf 60 700 Td <${text}> Tj ET`
    expect(await lines(pdfOf({ content, encoding }))).toEqual([
      '重庆外事办主任会见了来访的客人，双方交换了意见。',
    ])
  })

  test('Traditional Chinese by ETen-B5-H', async () => {
    const text =
      'adabbc79a57ea8c6bfeca544a5f4b77ca8a3a446a8d3b358aabaabc8a448a141c2f9a4e8a5e6b4aba446b74ea8a3a143'
    const content = `BT /F2 12 Tf 60 700 Td <${text}> Tj ET`
    expect(await lines(pdfOf({ content, encoding: 'ETen-B5-H' }))).toEqual([
      '重慶外事辦主任會見了來訪的客人，雙方交換了意見。',
    ])
  })
})

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}
