import { zipped } from './zipped.ts'

const types = `<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`
const links = `<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word file with a body of XML, for what no program would write. */
export async function word(body: string, doctype = ''): Promise<Uint8Array> {
  return await zipped({
    '[Content_Types].xml': types,
    '_rels/.rels': links,
    'word/document.xml': `<?xml version="1.0"?>${doctype}<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
  })
}

/** A paragraph of a Word file. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
}
