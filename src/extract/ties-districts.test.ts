import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (...beads: readonly (readonly [string, string])[]): string[] =>
  ties(itemOf([beads], { home })).map(
    ({ stage, between: [a, b] }) => `${stage} ${a.en} ${a.zh} – ${b.en} ${b.zh}`,
  )

test.each([
  [
    'Wuhou District and Gangnam-gu of Seoul signed a letter of intent on becoming friendly districts.',
    '武侯区与韩国首尔市江南区签署结为友好城区意向书。',
    'intent Wuhou District 武侯区 – Gangnam-gu 江南区',
  ],
  [
    'The agreement on sister districts between Aoba Ward of Sendai and Wuhou District was signed.',
    '成都市武侯区与日本仙台市青叶区签署友好区协议。',
    'signed Aoba Ward 青叶区 – Wuhou District 武侯区',
  ],
  [
    'Wuhou District and District 7 of Budapest signed a plan.',
    '成都市武侯区与布达佩斯第七区结为友好城区。',
    'established Wuhou District 武侯区 – District 7 布达佩斯第七区',
  ],
  [
    'Chengdu’s Wuhou District and the 13th arrondissement of Paris formed sister districts.',
    '成都市武侯区与巴黎十三区5月结为友好城区。',
    'established Wuhou District 武侯区 – 13th arrondissement 巴黎十三区',
  ],
  [
    'Wuhou District established sister district ties with the Central District of Novosibirsk, Russia.',
    '武侯区与俄罗斯新西伯利亚市中央区建立友好城区关系。',
    'established Wuhou District 武侯区 – Central District 中央区',
  ],
])('two districts are sides, not the cities they are of: %s', (en, zh, expected) => {
  expect(told([en, zh])).toEqual([expected])
})

test('"the two districts" are those named together before', () => {
  const found = told(
    ['Wuhou District and Gangnam-gu of Seoul met online.', '武侯区与首尔市江南区在线交流。'],
    ['The two districts became friendly districts.', '两区结为友好城区。'],
  )
  expect(found).toEqual(['established Wuhou District 武侯区 – Gangnam-gu 江南区'])
})

test.each([
  [
    'Wuhou District and Gangnam-gu of Seoul held talks, ten years after the sister-city ties between Chengdu and Linz began.',
    'established Chengdu 成都 – Linz undefined',
  ],
  [
    'Chengdu and Linz renewed their sister-city agreement, while Wuhou District and Urfahr District signed a plan.',
    'renewed Chengdu 成都 – Linz undefined',
  ],
])('and no sides of another tie: %s', (en, expected) => {
  expect(told([en, ''])).toEqual([expected])
})

test('two districts of one country are none', () => {
  const en = 'Wuhou District and Jinjiang District sent guests to its sister districts.'
  expect(told([en, '武侯区与锦江区互派嘉宾出席友好区活动。'])).toEqual([])
})

test.each([
  [
    'On May 14, 2018, Wuhou District and Biberach of Germany signed an agreement on establishing friendly district relations.',
    '2018年5月14日，武侯区与德国比伯拉赫市签署建立友好城区关系协议书。',
    ['signed Wuhou District 武侯区 – Biberach 比伯拉赫市'],
  ],
  [
    'Pujiang County, well known for its tea, has been a sister county of Damyang County, ROK, since 2012.',
    '以茶闻名的蒲江县与韩国潭阳郡自2012年起结为友好县郡。',
    ['established Pujiang County 蒲江县 – Damyang County 潭阳郡'],
  ],
])('a district joined to a city, or described before its name: %s', (en, zh, expected) => {
  expect(told([en, zh])).toEqual(expected)
})

test('a county-level city holds its own ties, not the city that it lies in', () => {
  expect(
    told([
      'Dujiangyan City of Chengdu and Beziers of France signed an agreement on sister city relations.',
      '成都所辖县级市都江堰与法国贝济耶签署友好城市协议。',
    ]),
  ).toEqual([expect.stringContaining('Dujiangyan')])
})

test('a town told by its region is the one that was named before', () => {
  expect(
    told(
      ['Chengdu has found a second home: Bandung.', '成都有了第二个家：万隆。'],
      [
        'The West Java city has been a sister city of Chengdu since 2005.',
        '这座西爪哇城市自2005年起为成都友好城市。',
      ],
    ),
  ).toEqual(['established Chengdu 成都 – Bandung 万隆'])
})
