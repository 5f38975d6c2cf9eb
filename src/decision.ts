import { createHash } from 'node:crypto'
import type { Bulletin, Item } from './bulletin.ts'
import { simplified } from './chinese/script.ts'
import type { Finding } from './finding.ts'
import { bulletinId } from './record.ts'
import { type Lang, langs, type Span } from './span.ts'

type Words = Readonly<Record<Lang, string>>

/** What a finding is told by: its rule, its words, and the sentences of the bead that they stand in. */
interface FindingIdentity {
  readonly rule: string
  readonly words: Words
  readonly sentences: Words
}

/** That a person has looked at a finding and lets it stand. */
export interface Dismissal extends FindingIdentity {
  /** The id of the finding. */
  readonly id: string
  readonly reason: string
  /** ISO 8601 */
  readonly at: string
}

/** That a person does not want a rule's findings: all, those about a term, or those in a bulletin. */
export interface Silence {
  readonly id: string
  readonly rule: string
  readonly term?: string
  readonly bulletin?: string
  readonly reason: string
  /** ISO 8601 */
  readonly at: string
}

/** What people have settled about findings. */
export interface Decisions {
  readonly dismissals: readonly Dismissal[]
  readonly silences: readonly Silence[]
}

/** A finding of a bulletin, and what a person has settled about it. */
export interface JudgedFinding {
  readonly id: string
  readonly finding: Finding
  readonly item: Item
  readonly identity: FindingIdentity
  readonly state: 'open' | 'dismissed' | 'silenced'
  /** What settles it; of an open one a dismissal of it before its words changed. */
  readonly by?: Dismissal | Silence
}

/**
 * The findings of a bulletin in its order. A dismissal holds wherever the same rule finds the same words in the same
 * sentences, so it outlives a bulletin that is read again, moves or is published anew; when the words of either
 * version change, the finding is open again.
 */
export function judged(bulletin: Bulletin, { dismissals, silences }: Decisions): JudgedFinding[] {
  const byId = new Map(dismissals.map((dismissal) => [dismissal.id, dismissal]))
  const found = bulletin.items.flatMap((item) =>
    item.findings.map((finding) => {
      const identity = identityOf(finding, { bulletin, item })
      return { id: findingId(identity), finding, item, identity }
    }),
  )
  const ids = new Set(found.map(({ id }) => id))
  const gone = dismissals.filter(({ id }) => !ids.has(id))
  return found.map((one): JudgedFinding => {
    const dismissal = byId.get(one.id)
    if (dismissal) return { ...one, state: 'dismissed', by: dismissal }
    const silence = silences.find((silence) => isSilenced(one.finding, silence, bulletin))
    if (silence) return { ...one, state: 'silenced', by: silence }
    const before = gone.find((dismissal) => isAkin(dismissal, one.identity))
    return { ...one, state: 'open', ...(before && { by: before }) }
  })
}

/** Twelve hexadecimal digits of the SHA-256 of what tells a finding, in one script and without white space. */
function findingId({ rule, words, sentences }: FindingIdentity): string {
  const parts = [rule, ...langs.flatMap((lang) => [words[lang], sentences[lang]].map(folded))]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)
}

function identityOf(
  { rule, bead, ...spans }: Finding,
  { bulletin, item }: { readonly bulletin: Bulletin; readonly item: Item },
): FindingIdentity {
  const { text, segments } = bulletin
  const sides = bead === null ? undefined : item.beads[bead]
  const said = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : '')
  // One by one: the two versions may stand between one another.
  const sentences = (lang: Lang) =>
    sides?.[lang].map((index) => said(segments[index]?.span)).join('\n') ?? ''
  return {
    rule,
    words: { en: said(spans.en), zh: said(spans.zh) },
    sentences: { en: sentences('en'), zh: sentences('zh') },
  }
}

function folded(text: string): string {
  return simplified(text.normalize('NFKC')).replace(/\s+/g, '')
}

function isSilenced({ rule, term }: Finding, silence: Silence, bulletin: Bulletin): boolean {
  if (silence.rule !== rule) return false
  if (silence.term !== undefined) return silence.term === term
  return silence.bulletin === undefined || silence.bulletin === bulletinId(bulletin)
}

/** Tells whether a finding may be one dismissed before its words changed: the words are the same, or a sentence is. */
function isAkin(dismissal: Dismissal, identity: FindingIdentity): boolean {
  if (dismissal.rule !== identity.rule) return false
  const same = (field: 'words' | 'sentences', lang: Lang) =>
    folded(dismissal[field][lang]) === folded(identity[field][lang])
  const isSentence = (lang: Lang) => identity.sentences[lang] !== '' && same('sentences', lang)
  return langs.every((lang) => same('words', lang)) || langs.some(isSentence)
}
