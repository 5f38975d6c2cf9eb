import { expect, test } from 'vitest'
import { chineseOrganisations } from './organisations.ts'

const told = (sentence: string): string =>
  chineseOrganisations(sentence)
    .map(({ text, country = '-' }) => `${text} ${country}`)
    .join('; ')

test.each([
  ['霍尼韦尔中国区总经理与汇丰亚太区总裁来访。', '霍尼韦尔中国区 US; 汇丰亚太区 GB'],
  ['LG化学和三菱重工参会。', '三菱重工 -; LG化学 KR'],
  ['西门子中国市场份额上升，吉利人多。', '西门子 DE'],
  ['宝洁与诺和诺德公司参加。', '诺和诺德公司 -; 宝洁 US'],
  ['中国银行业和华为参展。', '华为 CN'],
  ['吉利汽车赴会。', '吉利汽车 CN'],
  ['客人游览南京东路、新华社区和花旗参基地。', ''],
  ['王晓星与苏宁谈德国铁路建设和乐购节。', ''],
  ['华为和苏宁参展。', '华为 CN; 苏宁 CN'],
  ['艾伦·高盛和花旗到会。', '花旗 US'],
  ['建设中国平安城市。', ''],
  ['中国平安参会。', '中国平安 CN'],
  ['客人乘坐四川航空航班抵达。', '四川航空 CN'],
  ['两地工商会谈开始。', ''],
  // 起重机 and 宣传音乐 hold names of companies.
  ['起重机司机宣传音乐节，墨西卡拉来信。', ''],
  // The head of a city that no table knows.
  ['葡萄牙伊利亚武市市长来访，伊利与西门子参展。', '伊利 CN; 西门子 DE'],
  ['乐金显示和江苏中烟参展。', '乐金显示 KR; 江苏中烟 CN'],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toBe(expected)
})
