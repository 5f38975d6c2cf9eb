import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { withCompaniesHeard } from './companies-heard.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

const home = { en: 'Changsha', zh: '长沙', country: 'CN' }

function told(en: string, zh: string) {
  const read = itemOf([[[en, zh]]], { home })
  const item = { ...read, mentions: withCompaniesHeard(read) }
  const all = people(item)
  return {
    people: all.map(({ name }) => name?.en),
    bodies: organisations(item, all).map(({ name }) => `${name?.en} / ${name?.zh}`),
  }
}

test('capitals that sound like a company of the other version are one, and no person', () => {
  expect(
    told(
      'On May 24, Changsha Xiangnong Machinery Co., Ltd. and Kilosa Agro signed an agreement.',
      '5月24日，长沙湘农机械有限公司与基洛萨农业公司签订协议。',
    ),
  ).toEqual({
    people: [],
    bodies: [
      'Changsha Xiangnong Machinery Co., Ltd. / 长沙湘农机械有限公司',
      'Kilosa Agro / 基洛萨农业公司',
    ],
  })
})

test('it is heard in any sentence of the bead, once, and in its own', () => {
  const item = itemOf(
    [
      [
        [
          'A contract was signed by Mayor Li Wei. On May 25, Kilosa Agro opened a plant.',
          '基洛萨农业公司签订协议，基洛萨农业公司将建厂。',
        ],
      ],
    ],
    { home },
  )
  const heard = withCompaniesHeard(item).filter(
    (one) => one.type === 'organisation' && one.lang === 'en',
  )
  expect(heard.map(({ start, end }) => item.text.slice(start, end))).toEqual(['Kilosa Agro'])
  const [one] = heard
  const span = item.segments[one?.segment ?? -1]?.span
  expect(item.text.slice(span?.start, span?.end)).toContain('Kilosa Agro')
})

test('a place alone, a lone word and who has a title are none', () => {
  const { bodies } = told(
    'Deputy Governor Kimani of Mombasa came with Koper on May 24.',
    '5月24日，蒙巴萨公司、科佩尔公司到访。',
  )
  expect(bodies.filter((body) => !body.startsWith('undefined'))).toEqual([])
})
