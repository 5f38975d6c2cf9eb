import type { PdfDocument } from './pdf-document.ts'

/** What programs put for a title: the name of a file or of nothing. */
const noTitle =
  /\.(?:docx?|wps|html?|indd|qxd|pptx?|xlsx?|rtf|txt|pdf|tex|md)$|^(?:Microsoft (?:Word|PowerPoint)|PowerPoint Presentation|untitled|无标题|未命名|無標題|幻灯片|文档\s?\d*$|document\s?\d*$|about:blank)/i

/** The title that a PDF gives itself, where it is one. */
export async function pdfTitle(pdf: PdfDocument): Promise<string | undefined> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  const isTitle = /\p{L}{2}/u.test(title) && !noTitle.test(title) && !title.includes('\ufffd')
  return isTitle ? title : undefined
}
