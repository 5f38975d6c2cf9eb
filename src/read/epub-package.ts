import { posix } from 'node:path'
import { elementsOf, targets, type XmlElement } from './xml.ts'

/** What the package document of an EPUB says: its chapters in reading order, and of itself. */
export interface EpubPackage {
  /** Paths in the archive. */
  readonly chapters: readonly string[]
  readonly title?: string
  /** EDTF */
  readonly date?: string
  readonly url?: string
}

/** Reads a package document that lies in `folder`. Tables of contents, and what is no XHTML, are no chapters. */
export function epubPackage(opf: string, folder: string): EpubPackage {
  const elements = elementsOf(opf)
  const inFolder = (path: string) => posix.join(folder, path)
  const contents = elements('reference')
    .filter((one) => one.getAttribute('type') === 'toc' && !one.getAttribute('href')?.includes('#'))
    .flatMap((one) => targets(one, 'href'))
  const items = new Map(
    elements('item').map((item) => [item.getAttribute('id') ?? '', item] as const),
  )
  const chapters = elements('itemref')
    .flatMap((ref) => items.get(ref.getAttribute('idref') ?? '') ?? [])
    .filter(isChapter)
    .flatMap((item) => targets(item, 'href'))
    .filter((path) => !contents.includes(path))
  const title = elements('dc:title').map(text).find(Boolean)
  const date = published(elements('dc:date'))
  const url = [...elements('dc:source'), ...elements('dc:identifier')]
    .map(text)
    .find((one) => /^https?:\/\/\S+$/i.test(one))
  return {
    chapters: chapters.map(inFolder),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  }
}

function isChapter(item: XmlElement): boolean {
  const isNav = /(?:^|\s)nav(?:\s|$)/.test(item.getAttribute('properties') ?? '')
  return !isNav && /xhtml|html/i.test(item.getAttribute('media-type') ?? '')
}

/** EPUB 2 gives several dates, each with its event; the day of the last change is none of publication. */
function published(dates: readonly XmlElement[]): string | undefined {
  const events = dates.map((one) => ({
    event: one.getAttribute('opf:event'),
    edtf: edtf(text(one)),
  }))
  const first =
    events.find(({ event, edtf }) => event === 'publication' && edtf !== undefined) ??
    events.find(({ event, edtf }) => event === null && edtf !== undefined)
  return first?.edtf
}

function edtf(date: string): string | undefined {
  const [found, , month = '01', day = '01'] =
    /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(date) ?? []
  return Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31
    ? undefined
    : found
}

function text(element: XmlElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
