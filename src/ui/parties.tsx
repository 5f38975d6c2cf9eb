import type { Exchange, OrganisationParty, PersonParty } from '../exchange.ts'
import { label, partnerName } from './labels.ts'
import { fieldAnchor } from './marks.ts'
import { BothNames } from './names.tsx'
import { type Sourced, Sources } from './sources.tsx'

type Party = PersonParty | OrganisationParty

interface PartiesProps {
  readonly title: string
  readonly name: keyof Pick<Exchange, 'people' | 'organisations'>
  readonly parties: readonly Party[]
  readonly page: Sourced
}

/** People or organisations, by the side they stand on. */
export function Parties({ title, name, parties, page }: PartiesProps) {
  if (parties.length === 0) return null
  const sides = [...new Set(parties.map(({ side }) => side))]
  return (
    <section class={`field ${name === 'people' ? 'name' : 'organisation'}`}>
      <h3>{title}</h3>
      {sides.map((side) => (
        <div class="on-side" key={side ?? ''}>
          <h4>{side ? partnerName(side) : 'Side not told'}</h4>
          <ul class="plain">
            {parties.map((party, index) =>
              party.side === side ? (
                <li key={fieldAnchor(name, index)} id={fieldAnchor(name, index)}>
                  <PartyText party={party} under={name} page={page} />
                </li>
              ) : null,
            )}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface PartyTextProps {
  readonly party: Party
  /** The first part of the entity's address: `people`. */
  readonly under: keyof Pick<Exchange, 'people' | 'organisations'>
  readonly page: Sourced
}

function PartyText({ party, under, page }: PartyTextProps) {
  const { name, entity, title, organisation, evidence } = party
  const said = (of: 'name' | 'title' | 'organisation') => (
    <Sources evidence={evidence.filter((each) => each.of === of)} page={page} />
  )
  const shown = name && <BothNames names={name} script={page.script} />
  return (
    <>
      <p class="value">
        {entity && shown ? (
          <a href={`/${under}/${encodeURIComponent(page.entities[entity] ?? entity)}`}>{shown}</a>
        ) : (
          (shown ?? <span class="unnamed">Not named</span>)
        )}{' '}
        {said('name')}
      </p>
      {title && (
        <p class="held">
          <BothNames names={title} script={page.script} /> {said('title')}
        </p>
      )}
      {organisation && (
        <p class="held">
          <BothNames names={organisation} script={page.script} /> {said('organisation')}
        </p>
      )}
      <p class="aside">{part(party)}</p>
    </>
  )
}

const statuses = { new: 'newly in office', leaving: 'about to leave', acting: 'acting' }

function part({ role, leads, status, group }: Party): string {
  const words = [label(role)]
  if (leads) words.push('leads the delegation')
  if (status) words.push(statuses[status])
  if (group) words.push('a group')
  return words.join(', ')
}
