import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (...beads: readonly (readonly [string, string])[]): string[] =>
  ties(itemOf([beads], { home })).map(
    ({ type, stage, between: [one, other] }) =>
      `${type} ${stage} ${one.en ?? one.zh} – ${other.en ?? other.zh}`,
  )

test.each([
  // The only city abroad where the two met, and no city of this country named beside it.
  [
    'In Linz, the delegation marked ten years of sister city relations between the two cities and gave it a set of Danyang brocade.',
    '在林茨，代表团出席两市缔结友好城市10周年庆祝活动，并赠送丹阳织锦一套。',
    ['sister-city marked Chengdu – Linz'],
  ],
  // Nor where it was signed.
  [
    'Linz and Chengdu are friends; the Mayor of the Austrian city signed the renewed sister city agreement in the Chengdu High-tech Industrial Park.',
    '奥地利林茨市市长在成都高新技术产业园区续签友好城市协议。',
    ['sister-city renewed Chengdu – Linz'],
  ],
  // Where a body is, is no city that "the two places" mean.
  [
    'Chengdu Museum exchanged bowls with the Mashiko Museum of Ceramic Art in Tochigi, Japan, and the two places should explore a friendly exchange relationship.',
    '',
    [],
  ],
  // What a town is known for and its rank are no names.
  [
    'Dujiangyan, a county-level city under Chengdu, and Linz became sister cities in 2009.',
    '成都所辖县级市都江堰是知名的眼镜之乡，2009年与奥地利林茨市结为友好城市。',
    ['sister-city established Dujiangyan – Linz'],
  ],
])('where two met or signed: %s', (en, zh, expected) => {
  expect(told([en, zh])).toEqual(expected)
})

test('a headline of bodies names them more loosely too, and alone tells its own', () => {
  const head = 'Hospitals of Chengdu and Linz Become Sister Hospitals'
  const said = 'West China Hospital and Linz General Hospital of Austria became sister hospitals.'
  const expected = [
    'institutional-partnership established West China Hospital – Linz General Hospital',
  ]
  expect(told([head, ''], [said, ''])).toEqual(expected)
  expect(told([said, ''])).toEqual(expected)
})

test('a headline that leaves open who is twinned tells no tie of cities beside one of schools', () => {
  const head = ['High school twins with Linz', ''] as const
  const said = [
    'Shude School and Linz Music School of Austria became sister schools.',
    '树德中学与奥地利林茨音乐学校结为姊妹学校。',
  ] as const
  expect(told(head, said)).toEqual([
    'school-partnership established Shude School – Linz Music School',
  ])
})
