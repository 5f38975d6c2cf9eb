import type { Item } from '../bulletin.ts'
import { type Edit, placesInText } from '../edit.ts'
import type { Dated, Exchange } from '../exchange.ts'
import type { Finding } from '../finding.ts'
import { type Evidence, langs, type Span } from '../span.ts'

/** What an evidence states: the class its mark is drawn with. */
type MarkKind =
  | 'date'
  | 'name'
  | 'title'
  | 'organisation'
  | 'place'
  | 'agreement'
  | 'tie'
  | 'topic'
  | 'quantity'
  | 'anniversary'
  | 'event'

/** Words that state a field of the record; `field` and `id` are anchors of the page. */
export interface FieldMark extends Span {
  readonly type: 'field'
  readonly kind: MarkKind
  readonly field: string
  readonly id: string
  readonly evidence: Evidence
}

/** Words that a finding speaks of; `number` counts the item's findings from 1. */
export interface FindingMark extends Span {
  readonly type: 'finding'
  readonly finding: Finding
  readonly number: number
  readonly id: string
}

/** A repair where it stands in the repaired text: no words where the repair took some away. */
export interface EditMark extends Span {
  readonly type: 'edit'
  readonly edit: Edit
}

export type Mark = FieldMark | FindingMark | EditMark

/** The marks of an exchange's evidence, in the order of its fields. */
export function fieldMarks(exchange: Exchange): FieldMark[] {
  return fields(exchange).flatMap(({ kind, field, evidence }, index) => ({
    type: 'field' as const,
    kind,
    field,
    id: `e-${index}`,
    evidence,
    start: evidence.start,
    end: evidence.end,
  }))
}

/** The anchor of one field of the record: `field-people-2`. */
export function fieldAnchor(name: keyof Exchange, index: number): string {
  return `field-${name}-${index}`
}

interface Stated {
  readonly kind: MarkKind
  readonly field: string
  readonly evidence: Evidence
}

function fields(exchange: Exchange): Stated[] {
  const all = <T>(name: keyof Exchange, values: readonly T[], stated: (value: T) => Said[]) =>
    values.flatMap((value, index) =>
      stated(value).flatMap(({ kind, evidence }) =>
        evidence.map((each) => ({ kind, field: fieldAnchor(name, index), evidence: each })),
      ),
    )
  const party = ({ evidence }: Exchange['people'][number] | Exchange['organisations'][number]) =>
    evidence.map((each): Said => ({ kind: each.of, evidence: [each] }))
  const as = (kind: MarkKind) => (value: { evidence: readonly Evidence[] }) => [
    { kind, evidence: value.evidence },
  ]
  return [
    ...all('when', exchange.when ? [exchange.when] : [], as('date')),
    ...all('parts', exchange.parts, (part) => [...date(part.when), ...as('event')(part)]),
    ...all('places', exchange.places, as('place')),
    ...all('agreements', exchange.agreements, (agreement) => [
      ...as('agreement')(agreement),
      ...date(agreement.signed),
    ]),
    ...all('ties', exchange.ties, (tie) => [...as('tie')(tie), ...date(tie.since)]),
    ...all('anniversaries', exchange.anniversaries, as('anniversary')),
    ...all('quantities', exchange.quantities, as('quantity')),
    ...all('people', exchange.people, party),
    ...all('organisations', exchange.organisations, (organisation) =>
      party(organisation).map(({ evidence }) => ({ kind: 'organisation', evidence })),
    ),
    ...all('topics', exchange.topics, as('topic')),
  ]
}

interface Said {
  readonly kind: MarkKind
  readonly evidence: readonly Evidence[]
}

function date(when: Dated | null): Said[] {
  return when ? [{ kind: 'date', evidence: when.evidence }] : []
}

/** The marks of an item's findings, in either language. */
export function findingMarks({ findings }: Item): FindingMark[] {
  return findings.flatMap((finding, index) =>
    langs.flatMap((lang) => {
      const span = finding[lang]
      if (!span) return []
      const id = `finding-${index + 1}-${lang}`
      return { type: 'finding' as const, finding, number: index + 1, id, ...span }
    }),
  )
}

/** Edits at their places in the repaired text. */
export function editMarks(edits: readonly Edit[]): EditMark[] {
  const places = placesInText(edits)
  return edits.flatMap((edit, index) => {
    const place = places[index]
    return place ? [{ type: 'edit' as const, edit, ...place }] : []
  })
}
