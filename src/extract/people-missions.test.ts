import { expect, test } from 'vitest'
import type { ExchangeKind, OrganisationParty, PersonParty } from '../exchange.ts'
import { missionHosts } from './people-missions.ts'

const consul = (title: string, role: PersonParty['role'] = 'guest'): PersonParty => ({
  name: { en: 'Somchai Boonmee' },
  title: { en: title },
  role,
  side: 'TH',
  evidence: [],
})
const consulate = (role: OrganisationParty['role'], side = 'TH'): OrganisationParty => ({
  name: { en: 'Royal Thai Consulate General in Nanning' },
  role,
  side,
  evidence: [],
})
const role = (person: PersonParty, body: OrganisationParty, kind: ExchangeKind = 'reception') =>
  missionHosts([person], [body], kind)[0]?.role

test('who heads the consulate that gives a reception is its host', () => {
  const general = consul('Consul General of Thailand in Nanning')
  expect(role(general, consulate('host'))).toBe('host')
  expect(role(consul('泰国驻南宁总领事', 'speaker'), consulate('co-host'))).toBe('host')
})

test('a deputy, a guest of another consulate, or of a reception that the city gives, is none', () => {
  const general = consul('Consul General of Thailand in Nanning')
  expect(role(consul('Deputy Consul General of Thailand'), consulate('host'))).toBe('guest')
  expect(role(general, consulate('host', 'VN'))).toBe('guest')
  expect(role(general, consulate('guest'))).toBe('guest')
  expect(role(general, consulate('host'), 'courtesy-call')).toBe('guest')
  expect(role(consul('Consul General of Thailand', 'recipient'), consulate('host'))).toBe(
    'recipient',
  )
})
