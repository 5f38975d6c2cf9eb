import { expect, test } from 'vitest'
import type { Act } from './people-acts.ts'
import { rolesOf, type Standing } from './people-roles.ts'

const meeting = { confers: false, comes: false, isVisit: false }

function one(isOwn: boolean, acts: readonly Act[], more: Partial<Standing> = {}): Standing {
  const rest = {
    isHome: isOwn,
    leads: false,
    group: false,
    isPosted: false,
    says: false,
    isNamed: true,
  }
  return { acts: new Set(acts), isOwn, ...rest, ...more }
}

test('who has the floor speaks at a forum; elsewhere ours are hosts and others guests', () => {
  const people = [one(true, [], { says: true }), one(false, [], { says: true })]
  expect(rolesOf(people, { ...meeting, confers: true })).toEqual(['speaker', 'speaker'])
  expect(rolesOf(people, meeting)).toEqual(['host', 'guest'])
})

test('who opens an exhibition is its host, or a guest from abroad', () => {
  const people = [one(true, ['opens']), one(false, ['opens'])]
  expect(rolesOf(people, meeting)).toEqual(['host', 'guest'])
})

test('who signs with a visitor and speaks to him is his host', () => {
  const guest = one(false, ['visits', 'signs'], { leads: true })
  const people = [guest, one(true, ['signs'], { says: true }), one(true, ['signs'])]
  expect(rolesOf(people, { ...meeting, isVisit: true })).toEqual(['guest', 'host', 'signatory'])
})

test('who leads a delegation and signs is a guest', () => {
  expect(rolesOf([one(false, ['signs'], { leads: true })], meeting)).toEqual(['guest'])
})
