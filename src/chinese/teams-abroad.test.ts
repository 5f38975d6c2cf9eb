import { expect, test } from 'vitest'
import { chineseOrganisations } from './organisations.ts'

const bodies = (sentence: string) =>
  chineseOrganisations(sentence).map(({ text, country }) => `${text} (${country})`)

test.each([
  ['第24批援马达加斯加中国医疗队出征。', '援马达加斯加中国医疗队 (CN)'],
  ['会见了安徽省第六批援南苏丹医疗队队员。', '安徽省第六批援南苏丹医疗队 (CN)'],
  ['看望江苏省第31期援桑给巴尔医疗队。', '江苏省第31期援桑给巴尔医疗队 (CN)'],
])('a band sent to work in a country is known by it: %s', (sentence, body) => {
  expect(bodies(sentence)).toEqual([body])
})

test('aid of another kind is no band, and a rescue team of nowhere is none', () => {
  expect(bodies('援马达加斯加项目开工。')).toEqual([])
  expect(bodies('救援队赶到。')).toEqual([])
})

test('how many hospitals there are is no name', () => {
  expect(bodies('由全省17家医院选派，省17家医院参加。')).toEqual([])
  expect(bodies('省人民医院选派。')).toEqual(['省人民医院 (undefined)'])
})

test('what a company is and where from stands before its name in Japan, too', () => {
  expect(bodies('北九州企业九州机械臂株式会社签约。')).toEqual(['九州机械臂株式会社 (undefined)'])
})
