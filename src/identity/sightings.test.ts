import { expect, test } from 'vitest'
import { toldBulletin } from '../../test/told-bulletin.ts'
import type { Bulletin } from '../bulletin.ts'
import { sightingsOf } from './sightings.ts'

const home = { en: 'Ningbo', zh: '宁波', country: 'CN', basis: 'given' as const }
const zhou = { type: 'person' as const, name: { en: 'Zhou Min', zh: '周敏' }, side: 'CN' }

function sighting(bulletin: Bulletin) {
  const [first] = sightingsOf(bulletin)
  return first
}

test('posts in both languages are one post of the home city', () => {
  const title = { en: 'Director-General of the Foreign Affairs Office', zh: '市外办主任' }
  const bulletin = toldBulletin({
    name: 'a',
    home,
    date: '2019-03',
    exchanges: [[{ ...zhou, title }]],
  })
  expect(sighting(bulletin)?.profile.posts).toEqual([
    { rank: 'director-general', office: 'foreign-affairs-office', place: 'ningbo', country: 'CN' },
  ])
})

test('what several items tell of one is one sighting, with all names and the days from first to last', () => {
  const one = toldBulletin({ name: 'a', home, date: '2019-03-05/2019-03-07', exchanges: [[zhou]] })
  const other = toldBulletin({
    name: 'b',
    home,
    date: '2019-02',
    exchanges: [[{ ...zhou, name: { zh: '周敏' } }]],
  })
  const [entity = ''] = one.items[0]?.exchange?.people.map((party) => party.entity ?? '') ?? []
  const items = other.items.map((item) => ({
    ...item,
    exchange: item.exchange && {
      ...item.exchange,
      people: item.exchange.people.map((party) => ({ ...party, entity })),
    },
  }))
  const found = sightingsOf({ ...one, items: [...one.items, ...items] })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({
    local: entity,
    first: '2019-02',
    last: '2019-03-05',
    items: [0, 1],
  })
  expect(found[0]?.profile.names).toEqual([{ en: 'Zhou Min', zh: '周敏' }, { zh: '周敏' }])
})

test.each([
  ['Ms. Zhou Min spoke.', 'Zhou Min', 'en', 'f'],
  ['周敏先生出席。', '周敏', 'zh', 'm'],
  ['Dr. Zhou Min spoke.', 'Zhou Min', 'en', undefined],
] as const)('the gender is told by a word of respect: %s', (text, words, lang, gender) => {
  const bulletin = toldBulletin({ name: 'a', home, date: '', exchanges: [[zhou]] })
  const start = text.indexOf(words)
  const items = bulletin.items.map((item) => ({
    ...item,
    exchange: item.exchange && {
      ...item.exchange,
      people: item.exchange.people.map((party) => ({
        ...party,
        evidence: [{ lang, start, end: start + words.length, of: 'name' as const }],
      })),
    },
  }))
  expect(sighting({ ...bulletin, text, items })?.profile.gender).toBe(gender)
})

test('a year that nothing tells dates nothing', () => {
  const bulletin = toldBulletin({ name: 'a', home, date: 'XXXX-03-25', exchanges: [[zhou]] })
  expect(sighting(bulletin)).toMatchObject({ first: '', last: '' })
})
