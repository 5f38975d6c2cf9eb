import { langs } from '../span.ts'
import type { Rendering, Term } from '../term.ts'
import { escaped } from './xml.ts'

/** How one edition of TBX says what a termbase holds. */
interface Edition {
  readonly head: string
  readonly foot: string
  readonly entry: string
  readonly language: string
  readonly section: string
  /** An element for a category, by the edition's own manner. */
  said(
    category: 'subjectField' | 'definition' | 'administrativeStatus' | 'source',
    text: string,
  ): string
}

const about = '<fileDesc><sourceDesc><p>Termbase of Dragoman</p></sourceDesc></fileDesc>'

/** TBX-Basic of ISO 30042:2019, categories as elements (DCT). */
const edition2019: Edition = {
  head: `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">\n<tbxHeader>${about}</tbxHeader>\n<text><body>\n`,
  foot: '</body></text>\n</tbx>\n',
  entry: 'conceptEntry',
  language: 'langSec',
  section: 'termSec',
  said(category, text) {
    const isMin = category === 'subjectField' || category === 'administrativeStatus'
    const tag = `${isMin ? 'min' : 'basic'}:${category}`
    return `<${tag}>${escaped(text)}</${tag}>`
  },
}

/** TBX-Basic of ISO 30042:2008, which OmegaT and older tools read. */
const edition2008: Edition = {
  // Without a document type: a reader that fetched it would wait for a server that is long gone.
  head: `<martif type="TBX-Basic" xml:lang="en">\n<martifHeader>${about}<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>\n<text><body>\n`,
  foot: '</body></text>\n</martif>\n',
  entry: 'termEntry',
  language: 'langSet',
  section: 'tig',
  said(category, text) {
    const elements = { administrativeStatus: 'termNote', source: 'admin' } as const
    const tag =
      category === 'administrativeStatus' || category === 'source' ? elements[category] : 'descrip'
    return `<${tag} type="${category}">${escaped(text)}</${tag}>`
  },
}

/**
 * Writes a termbase as TBX-Basic (ISO 30042:2019, style DCT), or in the edition of 2008 for OmegaT and older tools,
 * a term at a time. When a rendering is in use stands in a note, `valid: 2011/2018-12`: TBX-Basic has no category for it.
 */
export async function* tbx(
  terms: AsyncIterable<Term> | Iterable<Term>,
  { edition = 2019 }: { readonly edition?: 2019 | 2008 } = {},
): AsyncGenerator<string> {
  const form = edition === 2019 ? edition2019 : edition2008
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${form.head}`
  for await (const term of terms) yield entry(term, form)
  yield form.foot
}

function entry({ id, subject, definition, note, renderings }: Term, form: Edition): string {
  const sections = langs.flatMap((lang) => {
    const own = renderings.filter((rendering) => rendering.lang === lang)
    if (own.length === 0) return []
    const words = own.map((rendering) => section(rendering, form)).join('')
    return [`<${form.language} xml:lang="${lang}">\n${words}</${form.language}>\n`]
  })
  return [
    `<${form.entry} id="${escaped(id)}">`,
    subject === undefined ? '' : form.said('subjectField', subject),
    definition === undefined ? '' : form.said('definition', definition),
    note === undefined ? '' : `<note>${escaped(note)}</note>`,
    `\n${sections.join('')}</${form.entry}>\n`,
  ].join('')
}

function section({ words, status, from, until, sources, note }: Rendering, form: Edition): string {
  const isDated = from !== undefined || until !== undefined
  return [
    `<${form.section}><term>${escaped(words)}</term>`,
    form.said('administrativeStatus', `${status}Term-admn-sts`),
    ...sources.map((source) => form.said('source', source)),
    isDated ? `<note>valid: ${from ?? '..'}/${until ?? '..'}</note>` : '',
    note === undefined ? '' : `<note>${escaped(note)}</note>`,
    `</${form.section}>\n`,
  ].join('')
}
