import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { withoutNamesakes } from './place-namesakes.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }

function placesIn(...beads: (readonly [en: string, zh: string])[]): string[] {
  const item = itemOf([beads.map(([en, zh]) => [en, zh])], { home })
  return withoutNamesakes(item.mentions, item.text).flatMap((one) =>
    one.type === 'place' ? one.text : [],
  )
}

test('a person named by his family name alone is no city', () => {
  const came = [
    'John Houston, Mayor of Dayton, the United States, came.',
    '美国代顿市市长约翰·休斯敦到访。',
  ] as const
  expect(placesIn(came, ['Houston said so.', '休斯敦这样说。'])).not.toContain('Houston')
  expect(placesIn(came, ['Houston said so.', '休斯敦这样说。'])).not.toContain('休斯敦')
  expect(placesIn(came, ['He flew on to Houston.', '他飞往休斯敦市。'])).toEqual(
    expect.arrayContaining(['Houston', '休斯敦市']),
  )
})
