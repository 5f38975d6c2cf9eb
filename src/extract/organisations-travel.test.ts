import { expect, test } from 'vitest'
import type { OrganisationParty } from '../exchange.ts'
import { travelled } from './organisations-travel.ts'

function body(en: string, side: string | undefined, role: OrganisationParty['role']) {
  return { name: { en }, role, evidence: [], ...(side ? { side } : {}) }
}

const roles = (
  bodies: readonly OrganisationParty[],
  way: Parameters<typeof travelled>[1],
  own = 'CN',
) => travelled(bodies, way, own).map(({ role }) => role)

test('a school that takes pupils in is the host, and theirs the guest', () => {
  const schools = [body('Hill School', 'CN', 'visited'), body('Lycée Hugo', 'FR', 'attendee')]
  const inbound = { kind: 'youth-exchange', direction: 'inbound' } as const
  expect(roles(schools, inbound)).toEqual(['host', 'guest'])
  expect(roles(schools, { ...inbound, direction: 'outbound' })).toEqual(['guest', 'host'])
  expect(roles(schools, inbound, 'FR')).toEqual(['guest', 'host'])
})

test('a school keeps the part it is told to play, and any part on a visit, by video, or of no known side', () => {
  const inbound = { kind: 'youth-exchange', direction: 'inbound' } as const
  expect(roles([body('Hill School', 'CN', 'signatory')], inbound)).toEqual(['signatory'])
  expect(roles([body('Hill School', undefined, 'attendee')], inbound)).toEqual(['attendee'])
  expect(roles([body('Hill Museum', 'CN', 'visited')], inbound)).toEqual(['visited'])
  expect(roles([body('Hill School', 'CN', 'visited')], { ...inbound, kind: 'visit' })).toEqual([
    'visited',
  ])
  expect(
    roles([body('Hill School', 'CN', 'attendee')], { ...inbound, direction: 'two-way' }),
  ).toEqual(['attendee'])
})

test('a troupe that performs abroad, or comes from there, is a guest; at home it is none', () => {
  const show = { kind: 'performance', direction: 'outbound' } as const
  const troupes = [body('Hill Opera Troupe', 'CN', 'attendee'), body('Danube Choir', 'HU', 'host')]
  expect(roles(troupes, show)).toEqual(['guest', 'host'])
  expect(roles(troupes, { ...show, direction: 'inbound' })).toEqual(['attendee', 'guest'])
  expect(roles([body('Hill Opera Troupe', 'CN', 'co-host')], show)).toEqual(['co-host'])
})

test('a medical team that sets out is a guest, and none where nobody travels', () => {
  const team = [body('Chinese medical team to Mali', 'CN', 'attendee')]
  expect(roles(team, { kind: 'ceremony', direction: 'outbound' })).toEqual(['guest'])
  expect(roles(team, { kind: 'ceremony', direction: 'domestic' })).toEqual(['attendee'])
})
