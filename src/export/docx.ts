import JSZip from 'jszip'
import { type AlignedText, beadTexts } from '../aligned-text.ts'
import { escaped } from './xml.ts'

/**
 * Writes beads as a Word file (Office Open XML, ECMA-376): a table of two columns, as translators exchange them, a
 * row a bead under a head row that every page repeats. What one version lacks is an empty cell, so that each column
 * is its whole version. The same beads give the same bytes.
 */
export async function docx(text: AlignedText): Promise<Uint8Array> {
  const archive = new JSZip()
  const parts = { ...frame, 'word/document.xml': documentOf(text) }
  // A folder of its own would be dated today.
  const options = { date: epoch, createFolders: false }
  for (const [path, part] of Object.entries(parts)) archive.file(path, head + part, options)
  return await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

// The first day that a zip archive can tell.
const epoch = new Date(Date.UTC(1980, 0, 1))
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const word = `xmlns:w="${office}/wordprocessingml/2006/main"`
const wordPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const frame = {
  '[Content_Types].xml': [
    `<Types xmlns="${office}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/word/document.xml" ContentType="${wordPart}.document.main+xml"/>`,
    `<Override PartName="/word/styles.xml" ContentType="${wordPart}.styles+xml"/>`,
    '</Types>',
  ].join(''),
  '_rels/.rels': relationTo('officeDocument', 'word/document.xml'),
  'word/_rels/document.xml.rels': relationTo('styles', 'styles.xml'),
  'word/styles.xml': [
    `<w:styles ${word}><w:docDefaults>`,
    '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:spacing w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
    '</w:docDefaults></w:styles>',
  ].join(''),
}

function relationTo(type: string, target: string): string {
  return `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
}

// A4 in twentieths of a point, with margins of 2 cm.
const page = { width: 11906, height: 16838, margin: 1134 }
const column = (page.width - 2 * page.margin) / 2

function documentOf(text: AlignedText): string {
  const [source, target] = text.langs
  const { width, height, margin } = page
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`,
  )
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="113" w:type="dxa"/>`)
  const rows = text.beads.map((bead) => {
    const said = beadTexts(bead, text)
    return row([cell(said.source, source), cell(said.target, target)])
  })
  const names = text.langs.map((lang) => cell(nameOf(lang), 'en', '<w:b/>'))
  return [
    `<w:document ${word}><w:body><w:tbl><w:tblPr><w:tblW w:w="${2 * column}" w:type="dxa"/>`,
    `<w:tblBorders>${edges.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${`<w:gridCol w:w="${column}"/>`.repeat(2)}</w:tblGrid>`,
    row(names, '<w:tblHeader/>'),
    ...rows,
    // Word wants a paragraph after a table that ends a section.
    `</w:tbl><w:p/><w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  ].join('')
}

function row(cells: readonly string[], more = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`
}

function cell(text: string, lang: string, look = ''): string {
  const code = isChinese(lang) ? `w:eastAsia="${regions[lang] ?? 'zh-CN'}"` : 'w:val="en-GB"'
  const style = `<w:rPr>${look}<w:lang ${code}/></w:rPr>`
  const lines = text.split(/\r\n|[\r\n]/).map(escaped)
  const words = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')
  return `<w:tc><w:tcPr><w:tcW w:w="${column}" w:type="dxa"/></w:tcPr><w:p><w:r>${style}${words}</w:r></w:p></w:tc>`
}

// Word knows scripts by where they are written.
const regions: Readonly<Record<string, string>> = { 'zh-Hant': 'zh-TW' }

function isChinese(lang: string): boolean {
  return /^zh\b/.test(lang)
}

function nameOf(lang: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(lang) ?? lang
}
