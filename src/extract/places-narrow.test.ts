import { expect, test } from 'vitest'
import { narrowed } from './places-narrow.ts'

test.each([
  ['Hongyan Village in Gongcheng County', 'Hongyan Village'],
  ['Menghe Town, Xinbei District', 'Menghe Town'],
  ['Kaoting Academy in Jianyang District', 'Kaoting Academy'],
  ['Majiagou Village of Liujiagou Town', 'Majiagou Village of Liujiagou Town'],
  ['gymnasium of Guanshanhu District', 'gymnasium of Guanshanhu District'],
  ['Former Residence of Liang Qichao', 'Former Residence of Liang Qichao'],
])('narrowed(%s) is %s', (text, own) => {
  expect(narrowed(text, 'en')).toBe(own)
})

test.each([
  ['祥符区朱仙镇', '朱仙镇'],
  ['武夷山市兴田镇', '兴田镇'],
  ['城固县张骞纪念馆', '张骞纪念馆'],
  ['解州镇关帝庙', '关帝庙'],
  ['觀山湖區體育館', '觀山湖區體育館'],
  ['武侯区第一小学', '武侯区第一小学'],
  ['南阳市白河小学', '南阳市白河小学'],
  ['刘家沟镇马家沟村', '刘家沟镇马家沟村'],
  ['福安村', '福安村'],
])('narrowed(%s) is %s', (text, own) => {
  expect(narrowed(text, 'zh')).toBe(own)
})
