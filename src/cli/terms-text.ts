import type { Proposal } from '../proposal.ts'
import { langs } from '../span.ts'
import { firstIn, type Rendering, type Term } from '../term.ts'
import type { Attestation } from '../terms/attestations.ts'
import { counted } from './doubts.ts'

/** A term in a line of a list. */
export function termLine(term: Term): string {
  const others =
    term.renderings.length - langs.filter((lang) => firstIn(term.renderings, lang)).length
  return [
    `${term.id}  ${pair(term)}`,
    term.subject === undefined ? '' : `(${term.subject})`,
    others > 0 ? `+ ${counted(others, 'rendering')}` : '',
  ]
    .filter(Boolean)
    .join('  ')
}

/** The words that stand for a term, in both languages. */
export function pair({ renderings }: Term): string {
  return langs.flatMap((lang) => firstIn(renderings, lang)?.words ?? []).join(' · ')
}

/** A proposal in two lines: what it is and how often, and the beads that speak for it. */
export function proposalText(proposal: Proposal): string {
  const { id, en, zh, basis, subject, count, score, term, evidence } = proposal
  const seen =
    basis === 'linked' ? counted(count, 'item') : `${counted(count, 'bead')}, G² ${score}`
  const places = evidence.map(({ item, bead }) => `${item} bead ${bead}`)
  return [
    `${id}  ${en} · ${zh}`,
    `    ${subject ?? 'phrase'}, ${seen}${term === undefined ? '' : `; one side is in ${term}`}`,
    ...(places.length > 0 ? [`    in ${places.join(', ')}`] : []),
  ].join('\n')
}

/** A term with all its renderings, each with when it is in use by the termbase and when the record has it. */
export function termText(term: Term, history: readonly Attestation[]): string {
  const { id, subject, definition, note, renderings } = term
  return [
    `${id}  ${pair(term)}`,
    ...Object.entries({ subject, definition, note }).flatMap(([field, text]) =>
      text === undefined ? [] : [`    ${field}: ${text}`],
    ),
    ...langs.flatMap((lang) =>
      renderings
        .filter((rendering) => rendering.lang === lang)
        .flatMap((rendering) => renderingLines(rendering, history)),
    ),
  ].join('\n')
}

function renderingLines(rendering: Rendering, history: readonly Attestation[]): string[] {
  const { lang, words, status, from, until, sources, note } = rendering
  const seen = history.find((one) => one.lang === lang && one.words === words)
  const inUse =
    from === undefined && until === undefined ? '' : `, ${from ?? '..'}/${until ?? '..'}`
  return [
    `  ${lang}  ${words}  (${status}${inUse})`,
    `        ${seen ? attested(seen) : 'not in the record'}`,
    ...sources.map((source) => `        source: ${source}`),
    ...(note === undefined ? [] : [`        note: ${note}`]),
  ]
}

function attested({ items, first, last }: Attestation): string {
  const when = first === '' ? 'undated' : first === last ? first : `${first} to ${last}`
  return `in ${counted(items, 'item')} of the record, ${when}`
}
