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
  expect(placesIn(came, ['Houston said so.', '休斯敦表示欢迎。'])).not.toContain('Houston')
  expect(placesIn(came, ['Houston said so.', '休斯敦表示欢迎。'])).not.toContain('休斯敦')
  // Where he does nothing it is the city.
  expect(
    placesIn(came, [
      'They toured Dallas and Houston.',
      '一行到访达拉斯和休斯敦，参观驻休斯敦总领馆。',
    ]),
  ).toEqual(expect.arrayContaining(['Houston', '休斯敦']))
})

test('a country stays one', () => {
  const came = ['Michael Jordan came to Amman.', '迈克尔·约旦到访安曼。'] as const
  expect(placesIn(came, ['Jordan said yes.', '约旦表示欢迎。'])).toEqual(
    expect.arrayContaining(['Jordan', '约旦']),
  )
})
