import { createHash } from 'node:crypto'
import * as z from 'zod'
import { isCalendarDate } from './calendar-date.ts'
import { Lang, langs } from './span.ts'

export const RenderingStatus = z.enum(['preferred', 'admitted', 'superseded'])
export type RenderingStatus = z.infer<typeof RenderingStatus>

/** A year, month or day in EDTF, with a mark of doubt where there is one: 2018, 2018-11~. */
const EdtfDate = z.string().refine((text) => isCalendarDate(plain(text)))

/** The most UTF-16 code units of one rendering: longer ones are sentences, and no terms. */
export const renderingLimit = 300

/** How a term is put in one language, and when that was right. */
export const Rendering = z.strictObject({
  lang: Lang,
  words: z.string().min(1).max(renderingLimit),
  status: RenderingStatus,
  /** In use since. */
  from: EdtfDate.exactOptional(),
  /** In use until the end of. */
  until: EdtfDate.exactOptional(),
  /** Where it is said or seen: a decree, an address, a bulletin. */
  sources: z.array(z.string().min(1)),
  note: z.string().min(1).exactOptional(),
})
export type Rendering = Readonly<z.infer<typeof Rendering>>

/** A concept with its renderings in both languages over time. */
export const Term = z.strictObject({
  /** A name as XML takes it for an id, so that every format can carry it. */
  id: z.string().regex(/^[\p{L}_][\p{L}\p{N}._-]{0,99}$/u),
  /** What it belongs to: organisation, title, place, or a field of one's own. */
  subject: z.string().min(1).exactOptional(),
  definition: z.string().min(1).exactOptional(),
  note: z.string().min(1).exactOptional(),
  /** In both languages, each in the order in which they are offered. */
  renderings: z.array(Rendering).min(1),
})
export type Term = Readonly<z.infer<typeof Term>>

/**
 * An id made of the words: the first English rendering, and six hexadecimal digits over the first of each language.
 * It stays with the term when renderings are added later.
 */
export function termId(renderings: readonly Rendering[]): string {
  const [en = '', zh = ''] = langs.map((lang) => firstIn(renderings, lang)?.words)
  const digits = createHash('sha256').update(`${en}\n${zh}`).digest('hex').slice(0, 6)
  const slug = en
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '')
  return /^[a-z]/.test(slug) ? `${slug}-${digits}` : `term-${digits}`
}

/** The rendering that stands for a term in a list: the first preferred one of a language, else the first. */
export function firstIn(renderings: readonly Rendering[], lang: Lang): Rendering | undefined {
  const own = renderings.filter((rendering) => rendering.lang === lang)
  return own.find(({ status }) => status === 'preferred') ?? own[0]
}

/** Tells whether a rendering is out of use on a day, month or year (EDTF); a text without a date is taken for a new one. */
export function isOutdated({ status, until }: Rendering, date: string | undefined): boolean {
  if (until === undefined) return status === 'superseded'
  if (date === undefined) return true
  const last = plain(until)
  return date.slice(0, last.length) > last
}

/** What to write on a date: the preferred rendering in use, else an admitted one; undefined when none is in use. */
export function preferredOn(
  { renderings }: Term,
  { lang, date }: { readonly lang: Lang; readonly date: string | undefined },
): Rendering | undefined {
  const isBegun = ({ from }: Rendering) =>
    date === undefined || from === undefined || plain(from).slice(0, date.length) <= date
  return firstIn(
    renderings.filter((rendering) => isBegun(rendering) && !isOutdated(rendering, date)),
    lang,
  )
}

/** Tells whether two terms have a rendering in common. */
export function isAkin(one: Term, other: Term): boolean {
  return one.renderings.some((a) => other.renderings.some((b) => isSame(a, b)))
}

/**
 * One term of two: what `kept` says stands, and the renderings that only `given` has come after its own. What was
 * preferred there is admitted where `kept` prefers another.
 */
export function joined(kept: Term, given: Term): Term {
  const news = given.renderings
    .filter((rendering) => !kept.renderings.some((one) => isSame(one, rendering)))
    .map((rendering): Rendering => {
      const isRival = kept.renderings.some(
        ({ lang, status }) => lang === rendering.lang && status === 'preferred',
      )
      return isRival && rendering.status === 'preferred'
        ? { ...rendering, status: 'admitted' }
        : rendering
    })
  return { ...given, ...kept, renderings: [...kept.renderings, ...news] }
}

/** A date without its mark of doubt. */
function plain(date: string): string {
  return date.replace(/[?~%]$/, '')
}

function isSame(a: Rendering, b: Rendering): boolean {
  return a.lang === b.lang && a.words === b.words
}
