import { SaxesParser, type SaxesTagNS } from 'saxes'
import { elementDepthLimit, renderingCountLimit } from './limits.ts'
import type { GivenRow } from './terms-rows.ts'
import { unreadable } from './unreadable.ts'

/** The three levels of TBX, by the names that its editions of 2019 and 2008 give them. */
const levels: ReadonlyMap<string, 'term' | 'language' | 'rendering'> = new Map([
  ['conceptEntry', 'term'],
  ['termEntry', 'term'],
  ['langSec', 'language'],
  ['langSet', 'language'],
  ['termSec', 'rendering'],
  ['tig', 'rendering'],
  ['ntig', 'rendering'],
])
/** Elements that only hold others together; the date of a transaction is not that of a rendering. */
const groups = new Set(['termGrp', 'termNoteGrp', 'adminGrp', 'descripGrp'])
const inline = new Set(['hi', 'foreign', 'sc', 'ec', 'ph'])

interface Place {
  readonly level: 'term' | 'language' | 'rendering'
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  /** What is said here, by category: several times, perhaps. */
  readonly said: Map<string, string[]>
}

/**
 * The rows of a TBX file, a rendering a row: TBX-Basic of 2019 in either style (categories as elements or as
 * attributes), or `martif` of 2008. Entities that a file declares are never expanded: one that is used is refused.
 *
 * @throws {DragomanError} `unreadable` when it is no whole XML or holds no terms, with the line
 */
export function termRows(
  text: string,
  name: string,
): { rows: readonly GivenRow[]; leftOut: readonly string[] } {
  const parser = new SaxesParser({ xmlns: true })
  const walk = walker(() => parser.line)
  parser.on('opentag', (tag) => walk.open(tag))
  parser.on('closetag', (tag) => walk.close(tag.local))
  parser.on('text', (words) => walk.text(words))
  parser.on('cdata', (words) => walk.text(words))
  let why: string | undefined
  parser.on('error', ({ message }) => {
    // The first: what follows is what the parser made of it.
    why ??= `line ${parser.line}: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`
  })
  const isEnough = () => why !== undefined || walk.rows.length > renderingCountLimit
  for (let at = 0; at < text.length && !isEnough(); at += chunk) {
    parser.write(text.slice(at, at + chunk))
    if (walk.isTooDeep()) why = `line ${parser.line}: its elements nest too deep`
  }
  if (walk.rows.length > renderingCountLimit) return { rows: walk.rows, leftOut: [] }
  if (why === undefined) parser.close()
  if (why !== undefined) {
    throw unreadable(name, `it is no whole XML: ${why}; export it anew as TBX`)
  }
  if (walk.terms() === 0) {
    const what = 'it is XML without "conceptEntry" or "termEntry"'
    throw unreadable(name, `${what}; give a termbase in TBX or CSV`)
  }
  return {
    rows: walk.rows,
    leftOut: [...walk.leftOut].map(([what, count]) => `${what} (${count})`),
  }
}

// What comes after a fault, or is too much, is not read.
const chunk = 64 * 1024
/** Kinds of things that are named when they are left out. */
const mostLeftOut = 20

function walker(line: () => number) {
  const rows: GivenRow[] = []
  const leftOut = new Map<string, number>()
  const places: Place[] = []
  const renderings: Place[] = []
  const ids = new Set<string>()
  let terms = 0
  let heard: { category: string; depth: number; words: string } | undefined
  let skipped = 0
  let depth = 0
  let deepest = 0

  function open({ local, attributes }: SaxesTagNS): void {
    deepest = Math.max(deepest, ++depth)
    const plain = Object.fromEntries(
      Object.values(attributes).map(({ name, value }) => [name, value]),
    )
    const level = levels.get(local)
    if (heard) heard.depth++
    else if (skipped > 0) skipped++
    else if (level) places.push({ level, line: line(), attributes: plain, said: new Map() })
    else if (places.length > 0 && !groups.has(local)) begin(local, plain)
    if (level === 'term') terms++
  }

  function begin(local: string, attributes: Readonly<Record<string, string>>): void {
    const category = attributes['type'] ?? local
    if (isKept(category, places.at(-1)?.level)) heard = { category, depth: 0, words: '' }
    else {
      skipped = 1
      if (leftOut.has(category) || leftOut.size < mostLeftOut) {
        leftOut.set(category, (leftOut.get(category) ?? 0) + 1)
      }
    }
  }

  function close(local: string): void {
    depth--
    if (heard) {
      if (heard.depth-- > 0) return
      note(places.at(-1), heard)
      heard = undefined
    } else if (skipped > 0) skipped--
    else if (levels.get(local)) end()
  }

  function end(): void {
    const place = places.pop()
    if (place?.level === 'rendering') renderings.push({ ...place, attributes: languageOf(places) })
    if (place?.level === 'language') merge(place, places.at(-1))
    if (place?.level !== 'term') return
    const id = place.attributes['id']
    // An entry without an id of its own is a term all the same; the blank keeps its key from being taken for one.
    const key = id === undefined || ids.has(id) ? `${terms} ` : id
    ids.add(key)
    for (const rendering of renderings.splice(0)) rows.push(rowOf(rendering, { key, term: place }))
  }

  return {
    rows,
    leftOut,
    terms: () => terms,
    isTooDeep: () => deepest > elementDepthLimit,
    open,
    close,
    text(words: string) {
      if (heard) heard.words += words
    },
  }
}

function note(
  place: Place | undefined,
  { category, words }: { readonly category: string; readonly words: string },
): void {
  const before = place?.said.get(category)
  if (before) before.push(words)
  else place?.said.set(category, [words])
}

function isKept(category: string, level: Place['level'] | undefined): boolean {
  if (inline.has(category)) return false
  if (level === 'rendering')
    return ['term', 'administrativeStatus', 'source', 'note'].includes(category)
  return ['subjectField', 'definition', 'note'].includes(category)
}

function languageOf(places: readonly Place[]): Readonly<Record<string, string>> {
  return places.at(-1)?.attributes ?? {}
}

/** What a language says of the concept is said of the term. */
function merge({ said }: Place, term: Place | undefined): void {
  for (const [category, all] of said) for (const words of all) note(term, { category, words })
}

/** How a note says when a rendering is in use: an interval in EDTF, `..` for an open end. */
const validity = /^\s*valid: ([^/\s]+)\/([^/\s]+)\s*$/

function rowOf(
  { line, attributes, said }: Place,
  { key, term }: { readonly key: string; readonly term: Place },
): GivenRow {
  const notes = said.get('note') ?? []
  const [, from = '..', until = '..'] = notes.map((note) => validity.exec(note)).find(Boolean) ?? []
  const all = (from: Place['said'], category: string) => from.get(category)?.join(' | ')
  const [subject, definition, note] = ['subjectField', 'definition', 'note'].map((category) =>
    all(term.said, category),
  )
  const status = said.get('administrativeStatus')?.[0]
  return {
    line,
    term: key,
    lang: attributes['xml:lang'] ?? attributes['lang'] ?? '',
    words: said.get('term')?.[0] ?? '',
    ...(status !== undefined && { status }),
    ...(from !== '..' && { from }),
    ...(until !== '..' && { until }),
    sources: said.get('source') ?? [],
    note: notes.filter((one) => !validity.test(one)).join(' | '),
    about: {
      ...(subject !== undefined && { subject }),
      ...(definition !== undefined && { definition }),
      ...(note !== undefined && { note }),
    },
  }
}
