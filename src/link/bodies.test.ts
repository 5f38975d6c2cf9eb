import { expect, test } from 'vitest'
import type { OrganisationParty } from '../exchange.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import { bodyKeys } from './bodies.ts'

const home = { en: 'Shenyang', zh: '沈阳市', country: 'CN', basis: 'printed' as const }

function keys(text: string, told: Partial<OrganisationMention>): string[] {
  const mention: Placed<OrganisationMention> = {
    type: 'organisation',
    start: 0,
    end: text.length,
    text,
    office: 'foreign-affairs-office',
    ...told,
    lang: 'zh',
    item: 0,
    bead: 0,
    segment: 0,
  }
  const party: OrganisationParty = {
    name: { zh: text },
    role: 'host',
    evidence: [{ lang: 'zh', start: 0, end: text.length, of: 'name' }],
  }
  return bodyKeys(party, { mentions: [mention], home })
}

test('the office of the home city has one key, whether its city is printed or not', () => {
  const bare = keys('市外办', { place: '市' })
  expect(bare).toHaveLength(1)
  expect(keys('沈阳市外事办', { place: '沈阳市', country: 'CN' })).toEqual(bare)
})

test('the offices of two cities have two', () => {
  expect(keys('大连市外办', { place: '大连市', country: 'CN' })).not.toEqual(
    keys('沈阳市外办', { place: '沈阳市', country: 'CN' }),
  )
})
