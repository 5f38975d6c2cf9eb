import { zipped } from './zipped.ts'

const container = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`

/** An XHTML page of a book. */
export function chapter(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
}

/**
 * A small EPUB. Its spine has the chapters in the order of `spine`, by the names of `files`; `metadata` is XML
 * of its package document.
 */
export async function book({
  files,
  spine = Object.keys(files),
  metadata = '',
  doctype = '',
  extra = {},
}: {
  files: Readonly<Record<string, string>>
  spine?: readonly string[]
  metadata?: string
  doctype?: string
  extra?: Readonly<Record<string, string>>
}): Promise<Uint8Array> {
  const items = Object.keys(files).map((name) => {
    const nav = name === 'nav.xhtml' ? ' properties="nav"' : ''
    return `<item id="${name}" href="${encodeURI(name)}"${nav} media-type="application/xhtml+xml"/>`
  })
  const opf = `<?xml version="1.0"?>${doctype}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
  <manifest>${items.join('')}<item id="css" href="a.css" media-type="text/css"/></manifest>
  <spine>${spine.map((name) => `<itemref idref="${name}"/>`).join('')}</spine>
</package>`
  const chapters = Object.entries(files).map(([name, text]) => [`OEBPS/${name}`, text])
  return await zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OEBPS/book.opf': opf,
    ...Object.fromEntries(chapters),
    ...extra,
  })
}
