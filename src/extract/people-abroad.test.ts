import { expect, test } from 'vitest'
import type { PersonParty } from '../exchange.ts'
import { hostedAbroad } from './people-abroad.ts'

function person(side: string, role: PersonParty['role'], title: string): PersonParty {
  return { name: { en: 'A B' }, title: { en: title }, role, side, evidence: [] }
}

const both = [person('CN', 'host', 'Director'), person('HU', 'guest', 'Deputy Mayor')]
const roles = (
  who: readonly PersonParty[],
  kind: 'exhibition' | 'training' | 'ceremony',
  outbound: boolean,
  mode: 'in-person' | 'online' = 'in-person',
) =>
  hostedAbroad(who, { kind, direction: outbound ? 'outbound' : 'inbound', mode }, 'CN').map(
    ({ role }) => role,
  )

test('who is at home where a show goes is its host, and who brings it the guest', () => {
  expect(roles(both, 'exhibition', true)).toEqual(['guest', 'host'])
  expect(roles(both, 'training', true)).toEqual(['host', 'host'])
  expect(roles(both, 'exhibition', false)).toEqual(['host', 'guest'])
})

test('a diplomat posted with us is no host of what goes to his country', () => {
  expect(roles([person('LA', 'guest', 'Consul General of Laos')], 'exhibition', true)).toEqual([
    'guest',
  ])
})

test('ours who are met abroad are guests', () => {
  const met = [person('GB', 'host', 'Leader of the Council'), person('CN', 'host', 'Vice Mayor')]
  expect(roles(met, 'training', true)).toEqual(['host', 'guest'])
})

test('who unveils something abroad with somebody at home there is the guest; a ceremony without him may be here', () => {
  expect(roles(both, 'ceremony', true)).toEqual(['guest', 'host'])
  expect(roles(both, 'ceremony', false)).toEqual(['host', 'guest'])
  expect(roles(both, 'ceremony', true, 'online')[0]).toBe('host')
  const consul = person('LA', 'guest', 'Consul General of Laos')
  expect(roles([person('CN', 'host', 'Director'), consul], 'ceremony', true)[0]).toBe('host')
})
