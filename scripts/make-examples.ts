// Makes examples/xiamen-2016.docx from its reference text: `npx tsx scripts/make-examples.ts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

const root = new URL('../', import.meta.url)
const set = new URL('eval/sets/examples/', root)
const gold: { lines_outside_items: number[] } = JSON.parse(
  readFileSync(new URL('xiamen-2016.json', set), 'utf8'),
)
const headings = new Set(gold.lines_outside_items)
const lines = readFileSync(new URL('xiamen-2016.txt', set), 'utf8').trimEnd().split('\n')

const document = new Document({
  creator: '厦门市人民政府外事办公室',
  title: lines[0] ?? '',
  sections: [{ children: lines.map((line, index) => paragraph(line, index + 1)) }],
})
writeFileSync(new URL('examples/xiamen-2016.docx', root), await Packer.toBuffer(document))

/** `number` counts lines from 1, as the gold does. */
function paragraph(line: string, number: number): Paragraph {
  const children = [
    new TextRun({ text: line, font: { ascii: 'Times New Roman', eastAsia: 'SimSun' } }),
  ]
  if (!headings.has(number)) return new Paragraph({ children, indent: { firstLine: 480 } })
  return new Paragraph({
    children,
    heading: number === 1 ? HeadingLevel.TITLE : HeadingLevel.HEADING_2,
  })
}
