import { expect, test } from 'vitest'
import { speltNames } from './spelt-names.ts'

const found = (plain: string, latin: string) =>
  speltNames(plain, latin).map(({ start, end }) => plain.slice(start, end))

test.each([
  ['常务副市长高正和见证签约', 'Gao Zhenghe', '高正和'],
  ['副市长那日苏在青山宾馆会见客人', 'Narisu', undefined],
  ['副市长斯琴毕力格在青山宾馆会见客人', 'Siqinbilige', '斯琴毕力格'],
  ['议长鬼冢正出席了晚宴', 'Tadashi Onizuka', '鬼冢正'],
  ['社长有村隆志与会', 'Arimura Takashi', '有村隆志'],
  ['总裁冯伟伦商定', 'Fung Wai-lun', '冯伟伦'],
  ['来自水原的姜旻书说', 'KANG Min-seo', '姜旻书'],
  ['副市长奥尔加·彼得罗夫斯卡娅率团', 'Olga Petrovskaya', '奥尔加·彼得罗夫斯卡娅'],
  ['县长达·巴特孟和签署', 'D. Batmunkh', '达·巴特孟和'],
  ['市长叶尔兰·赛特卡利博士分别签字', 'SEITKALI Yerlan', '叶尔兰·赛特卡利'],
  ['副市长张明会见客人', 'Olga Petrovskaya', undefined],
])('in %s %s is %s', (plain, latin, name) => {
  expect(found(plain, latin)).toEqual(name === undefined ? [] : [name])
})
