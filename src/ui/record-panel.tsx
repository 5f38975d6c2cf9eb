import type { ComponentChildren } from 'preact'
import type { Exchange } from '../exchange.ts'
import { AgreementText, TieText } from './agreements.tsx'
import { label, partnerName, quantityText } from './labels.ts'
import { fieldAnchor } from './marks.ts'
import { BothNames } from './names.tsx'
import { Parties } from './parties.tsx'
import { type Sourced, Sources } from './sources.tsx'
import { When } from './when.tsx'

interface PanelProps {
  readonly exchange: Exchange
  readonly page: Sourced
}

/** The exchange as the record holds it; each value leads to the words that state it. */
export function RecordPanel(props: PanelProps) {
  return (
    <>
      <What {...props} />
      <Where {...props} />
      <People {...props} />
      <Papers {...props} />
      <Figures {...props} />
      <Statements {...props} />
    </>
  )
}

interface FieldProps<T> {
  readonly title: string
  readonly name: keyof Exchange
  readonly values: readonly T[]
  readonly kind?: string
  readonly children: (value: T) => ComponentChildren
}

/** A field with its values, each at its anchor; nothing where there are none. */
function Field<T>({ title, name, values, kind, children }: FieldProps<T>) {
  if (values.length === 0) return null
  return (
    <section class={`field ${kind ?? ''}`}>
      <h3>{title}</h3>
      <ul class="plain">
        {values.map((value, index) => (
          <li key={fieldAnchor(name, index)} id={fieldAnchor(name, index)}>
            {children(value)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function What({ exchange, page }: PanelProps) {
  const { kinds, kind, mode, direction, when, parts, edition } = exchange
  const all = [kind, ...kinds.filter((other) => other !== kind)]
  return (
    <>
      <section class="field">
        <h3>What</h3>
        <p class="value">{all.map(label).join(', ')}</p>
        <p class="aside">
          {label(mode)}, {direction}
          {edition && `, edition ${edition.number}`}
        </p>
      </section>
      <Field title="When" name="when" kind="date" values={when ? [when] : []}>
        {(value) => <When when={value} page={page} />}
      </Field>
      <Field title="In parts" name="parts" values={parts} kind="event">
        {(part) => (
          <>
            <p class="value">
              {label(part.kind)}
              {part.partOfDay && `, ${part.partOfDay}`}{' '}
              <Sources evidence={part.evidence} page={page} />
            </p>
            {part.when && <When when={part.when} page={page} />}
          </>
        )}
      </Field>
    </>
  )
}

function Where({ exchange: { places }, page }: PanelProps) {
  const { partners } = page
  return (
    <>
      {partners.length > 0 && (
        <section class="field">
          <h3>With</h3>
          <p class="value">
            {partners.map((id, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/partners/${encodeURIComponent(id)}`}>{partnerName(id)}</a>
              </>
            ))}
          </p>
        </section>
      )}
      <Field title="Where" name="places" values={places} kind="place">
        {({ name, role, country, evidence }) => (
          <>
            <p class="value">
              <BothNames names={name} script={page.script} />{' '}
              <Sources evidence={evidence} page={page} />
            </p>
            <p class="aside">
              {label(role)}
              {country && `, ${partnerName(country)}`}
            </p>
          </>
        )}
      </Field>
    </>
  )
}

function People({ exchange: { people, organisations }, page }: PanelProps) {
  return (
    <>
      <Parties title="People" name="people" parties={people} page={page} />
      <Parties title="Organisations" name="organisations" parties={organisations} page={page} />
    </>
  )
}

function Papers({ exchange: { agreements, ties }, page }: PanelProps) {
  return (
    <>
      <Field title="Agreements" name="agreements" values={agreements} kind="agreement">
        {(agreement) => (
          <>
            <AgreementText agreement={agreement} script={page.script} />
            <Sources evidence={agreement.evidence} page={page} />
          </>
        )}
      </Field>
      <Field title="Ties" name="ties" values={ties} kind="tie">
        {(tie) => (
          <>
            <TieText tie={tie} script={page.script} />
            <Sources evidence={tie.evidence} page={page} />
          </>
        )}
      </Field>
    </>
  )
}

function Figures({ exchange: { anniversaries, quantities, topics }, page }: PanelProps) {
  return (
    <>
      <Field title="Anniversaries" name="anniversaries" values={anniversaries} kind="anniversary">
        {({ years, of, from, evidence }) => (
          <p class="value">
            {years} years{from && ` from ${from}`}: <BothNames names={of} script={page.script} />{' '}
            <Sources evidence={evidence} page={page} />
          </p>
        )}
      </Field>
      <Field title="Quantities" name="quantities" values={quantities} kind="quantity">
        {(quantity) => (
          <>
            <p class="value">
              {label(quantityText(quantity))} <Sources evidence={quantity.evidence} page={page} />
            </p>
            <p class="aside">
              <BothNames names={quantity} script={page.script} />
            </p>
          </>
        )}
      </Field>
      <Field title="Topics" name="topics" values={topics} kind="topic">
        {({ id, evidence }) => (
          <p class="value">
            {label(id)} <Sources evidence={evidence} page={page} />
          </p>
        )}
      </Field>
    </>
  )
}

function Statements({ exchange: { statements }, page }: PanelProps) {
  return (
    <Field title="Statements" name="statements" values={statements}>
      {({ speaker, carried, type, also = [], beads }) => (
        <>
          <p class="value">
            {[label(type), ...also].join(', ')}
            {speaker && ': '}
            {speaker && <BothNames names={speaker} script={page.script} />}
          </p>
          <p class="aside">
            {beads.map((bead, index) => (
              <>
                {index > 0 && ', '}
                <a href={`#bead-${bead}`}>row {bead + 1}</a>
              </>
            ))}
            {carried && ', speaker carried over from the sentence before'}
          </p>
        </>
      )}
    </Field>
  )
}
