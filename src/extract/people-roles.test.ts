import { expect, test } from 'vitest'
import type { Act } from './people-acts.ts'
import { rolesOf, type Standing } from './people-roles.ts'

const meeting = {
  confers: false,
  comes: false,
  isVisit: false,
  receives: false,
  isSigning: false,
  competes: false,
  shows: false,
  honours: false,
}

function one(isOwn: boolean, acts: readonly Act[], more: Partial<Standing> = {}): Standing {
  const rest = {
    isHome: isOwn,
    leads: false,
    heads: false,
    governs: false,
    comesToSign: false,
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

test('who speaks to a visitor whom he signs with is the host abroad too', () => {
  const guest = one(true, ['visits'], { leads: true })
  const people = [guest, one(false, ['signs'], { says: true }), one(false, ['signs'])]
  expect(rolesOf(people, { ...meeting, isVisit: true })).toEqual(['guest', 'host', 'signatory'])
  expect(rolesOf(people.slice(1), { ...meeting, isVisit: true })[0]).toBe('signatory')
})

test('who hands out the cups of a race is one of those present; who hands out certificates, the host', () => {
  const people = [one(true, ['awards'])]
  expect(rolesOf(people, { ...meeting, competes: true })).toEqual(['attendee'])
  expect(rolesOf(people, meeting)).toEqual(['host'])
})

test('a foreigner who comes and says something is a guest, and not one who is only there', () => {
  const people = [one(false, ['attends'], { says: true }), one(false, ['attends'])]
  expect(rolesOf(people, { ...meeting, comes: true })).toEqual(['guest', 'attendee'])
  expect(rolesOf(people, meeting)).toEqual(['attendee', 'attendee'])
})

test('whoever is of no known side and says something is the host', () => {
  const people = [one(true, [], { says: true, isOwn: undefined }), one(true, [])]
  expect(rolesOf(people, meeting)).toEqual(['host', 'attendee'])
})

test('whom a visitor meets, of our own side, is the host; with nobody come, a guest', () => {
  const ours = one(true, ['met'], { isHome: false })
  const visitor = one(false, ['visits', 'meets'])
  expect(rolesOf([visitor, ours], meeting)).toEqual(['guest', 'host'])
  const mayor = one(true, ['meets'])
  expect(rolesOf([mayor, ours], meeting)).toEqual(['host', 'guest'])
})

test('whom one calls on with a gift is the host, and who only is given something the recipient', () => {
  const event = { ...meeting, isVisit: true }
  const roles = (acts: readonly Act[]) =>
    rolesOf([one(false, ['visits']), one(true, acts, { isHome: false })], event)
  expect(roles(['visited', 'receives'])).toEqual(['guest', 'host'])
  expect(roles(['receives'])).toEqual(['guest', 'recipient'])
})

test('the head of a government who signs with a visitor come to sign is his host', () => {
  const guest = one(false, ['signs'], { leads: true, comesToSign: true })
  const signer = one(true, ['signs'], { governs: true })
  expect(rolesOf([guest, signer], meeting)[1]).toBe('host')
  expect(rolesOf([guest, one(true, ['signs'])], meeting)[1]).toBe('signatory')
  // Where somebody else receives him, and where our own have come.
  expect(rolesOf([guest, signer, one(true, ['meets'])], meeting)[1]).toBe('signatory')
  expect(
    rolesOf(
      [
        one(true, ['signs'], { leads: true, comesToSign: true }),
        one(false, ['signs'], { governs: true }),
      ],
      meeting,
    )[1],
  ).toBe('signatory')
})

test('who signs, and is only then shown round, is a signatory; who comes to sign, a guest', () => {
  const event = { ...meeting, isSigning: true }
  const roles = (comesToSign: boolean, scene = event) =>
    rolesOf([one(false, ['signs', 'visits'], { comesToSign }), one(true, ['signs'])], scene)[0]
  expect([roles(false), roles(true), roles(false, meeting)]).toEqual([
    'signatory',
    'guest',
    'guest',
  ])
})

test('who unveil a stone and sign a paper beside it are host and guest, unless to sign is what they meet for', () => {
  const people = [one(true, ['opens', 'signs']), one(false, ['opens', 'signs'])]
  expect(rolesOf(people, meeting)).toEqual(['host', 'guest'])
  expect(rolesOf(people, { ...meeting, isSigning: true })).toEqual(['signatory', 'signatory'])
})

test('our own consul, posted where we show something, is no host of it', () => {
  const consul = { says: true, isHome: false, isPosted: true }
  expect(rolesOf([one(true, [], consul)], meeting)).toEqual(['attendee'])
  expect(rolesOf([one(true, ['opens'], consul)], meeting)).toEqual(['attendee'])
  expect(rolesOf([one(true, ['opens'])], meeting)).toEqual(['host'])
})

test('who of ours is received is a guest abroad, and not where a consul posted here receives, or where we receive too', () => {
  const received = one(true, ['met', 'received'])
  const mayor = one(false, ['meets'])
  expect(rolesOf([received, mayor], meeting)).toEqual(['guest', 'host'])
  expect(rolesOf([received, one(false, ['meets'], { isPosted: true })], meeting)[0]).toBe('host')
  expect(rolesOf([received, mayor, one(true, ['meets'])], meeting)[0]).toBe('host')
  expect(rolesOf([one(true, ['met']), mayor], meeting)[0]).toBe('host')
})

test('a foreigner who teaches or heals has come for it; one of ours has not, nor one at home where we travel', () => {
  const work = [one(false, ['works']), one(true, ['works'])]
  expect(rolesOf(work, meeting)).toEqual(['guest', 'attendee'])
  expect(rolesOf([one(true, [], { leads: true }), one(false, ['works'])], meeting)[1]).not.toBe(
    'guest',
  )
})

test('our own office is host to those who come from the office of another of our cities', () => {
  const guest = one(true, ['visits'], { isHome: false })
  const people = [guest, one(true, [], { says: true })]
  expect(rolesOf(people, meeting)).toEqual(['guest', 'host'])
})

test('who says to guests what he says is host or guest, unless a chair gives him the floor', () => {
  const speaker = one(true, ['speaks'], { says: true })
  const guest = one(false, ['visits'], { leads: true })
  const visit = { ...meeting, receives: true }
  expect(rolesOf([guest, speaker], visit)).toEqual(['guest', 'host'])
  expect(rolesOf([guest, speaker, one(true, ['chairs'])], visit)[1]).toBe('speaker')
  expect(rolesOf([guest, one(true, ['speaks'])], visit)[1]).toBe('speaker')
})

test('who says something at an exhibition speaks, the mayor is its host', () => {
  const curator = one(true, [], { says: true })
  const mayor = one(true, [], { says: true, governs: true })
  expect(rolesOf([curator, mayor], { ...meeting, shows: true })).toEqual(['speaker', 'host'])
})

test('who is present and hands out certificates is one of those present', () => {
  expect(rolesOf([one(true, ['attends', 'awards'])], meeting)).toEqual(['attendee'])
  expect(rolesOf([one(true, ['attends', 'awards'], { says: true })], meeting)).toEqual(['host'])
})

test('one of ours who only says something on a journey is a guest too', () => {
  const people = [one(true, ['visits'], { leads: true }), one(true, [], { says: true })]
  expect(rolesOf(people, { ...meeting, isVisit: true })).toEqual(['guest', 'guest'])
})

test('a foreigner named where residents are honoured is given the honour, a consul is a guest', () => {
  const people = [one(false, ['works']), one(false, [], { says: true, isPosted: true })]
  expect(rolesOf(people, { ...meeting, comes: true, honours: true })).toEqual([
    'recipient',
    'guest',
  ])
})
