import { expect, test } from 'vitest'
import { chineseOrganisations } from './organisations.ts'

const bodies = (sentence: string) => chineseOrganisations(sentence).map(({ text }) => text)

test('a ministry of a foreign state is named with all its fields, whatever it does', () => {
  expect(bodies('柬埔寨工业与手工业部就项目座谈。')).toEqual(['柬埔寨工业与手工业部'])
  expect(bodies('向坦桑尼亚农业、畜牧业和渔业部交付拖拉机。')).toEqual([
    '坦桑尼亚农业、畜牧业和渔业部',
  ])
  expect(bodies('法国东部和市商务局')).toEqual(['市商务局'])
})

test('a commission of a foreign state needs no listed field, and its members are none', () => {
  expect(bodies('与智利铜业委员会以视频方式交流。')).toEqual(['智利铜业委员会'])
  expect(bodies('智利专家与委员会面。')).toEqual([])
})

test('trades are joined in the name of their association, and other bodies are not', () => {
  expect(bodies('孟加拉国服装制造商和出口商协会来访。')).toEqual(['孟加拉国服装制造商和出口商协会'])
  expect(bodies('与莫斯科电影制片厂商定合作。')).toEqual(['莫斯科电影制片厂'])
  expect(bodies('电子厂商与武汉商会签约。')).toEqual(['武汉商会'])
})

test('a name may begin with a word that ends others elsewhere', () => {
  expect(bodies('恒科重工与和歌山商会洽谈。')).toEqual(['恒科重工', '和歌山商会'])
  expect(bodies('恒科重工和青岛商会洽谈。')).toEqual(['恒科重工', '青岛商会'])
})
