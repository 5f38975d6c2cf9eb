import type { ExchangeKind, Names, OrganisationParty, PersonParty } from '../exchange.ts'

const mission = /Embassy|Consulate|大使[馆館]|[领領]事[馆館]/u
const head =
  /^(?:(?!Deputy|Vice|Assistant|副).)*(?:Ambassador|Consul[- ]General|大使(?![馆館])|[总總][领領]事(?![馆館]))/u
const giving = /^(?:host|co-host)$/
const told = /^(?:guest|speaker)$/

/** The people of a reception, with whoever heads the embassy or the consulate that gives it as its host. */
export function missionHosts(
  who: readonly PersonParty[],
  bodies: readonly OrganisationParty[],
  kind: ExchangeKind,
): PersonParty[] {
  const hosts = bodies.filter(
    ({ name, role, side }) => side !== undefined && giving.test(role) && isSaid(mission, name),
  )
  return who.map((person) => {
    const isHost =
      kind === 'reception' &&
      told.test(person.role) &&
      isSaid(head, person.title) &&
      hosts.some(({ side }) => side === person.side)
    return isHost ? { ...person, role: 'host' } : person
  })
}

function isSaid(words: RegExp, name: Names | null | undefined): boolean {
  return [name?.en, name?.zh].some((text) => text !== undefined && words.test(text))
}
