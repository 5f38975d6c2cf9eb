import { expect, test } from 'vitest'
import { chineseQuantities } from './quantities.ts'

test.each([
  ['向18位重慶學員授予證書', '18位重慶學員', 18, 'exact', 'person'],
  ['30余件當代藝術作品', '30余件當代藝術作品', 30, 'over', 'piece'],
  ['资助9亿比索', '9亿比索', 9e8, 'exact', 'philippine-peso'],
  ['资助9亿墨西哥比索', '9亿墨西哥比索', 9e8, 'exact', 'mexican-peso'],
  ['培训278人次。', '278人次', 278, 'exact', 'person-visit'],
  ['友好城市54对', '54对', 54, 'exact', 'pair'],
  ['3個千亿级产业'.slice(2), '千亿级', 1e11, 'class', 'yuan'],
  ['投资500亿元', '500亿元', 5e10, 'exact', 'yuan'],
  ['增长三成', '三成', 30, 'exact', 'percent'],
  ['七成果实销往国外', '七成', 70, 'exact', 'percent'],
  ['增长2.4倍', '2.4倍', 2.4, 'exact', 'times'],
  ['出口翻两番', '翻两番', 4, 'exact', 'times'],
  ['近50名师生', '近50名师生', 50, 'nearly', 'person'],
  ['约1.2亿美元', '约1.2亿美元', 1.2e8, 'about', 'us-dollar'],
  ['十余名代表', '十余名代表', 10, 'over', 'person'],
  ['上百家企业', '上百家企业', 100, 'over', 'institution'],
  ['500人以上', '500人以上', 500, 'over', 'person'],
  ['15个国家', '15个国家', 15, 'exact', 'country'],
  ['历时两个半小时', '两个半小时', 2.5, 'exact', 'hour'],
  ['产值上亿元', '上亿元', 1e8, 'over', 'yuan'],
  ['增长两成多', '两成多', 20, 'over', 'percent'],
  ['比上年增长近一倍', '近一倍', 2, 'nearly', 'times'],
  ['双方合作三年多一直很好', '三年', 3, 'over', 'year'],
  ['任职三年多一度离任', '三年', 3, 'over', 'year'],
  ['合作二十年多三方均满意', '二十年', 20, 'over', 'year'],
  ['合作三年多两国往来密切', '三年', 3, 'over', 'year'],
  ['募集25万澳大利亚元', '25万澳大利亚元', 250_000, 'exact', 'australian-dollar'],
  ['气温为零下15度', '15度', 15, 'exact', 'degree'],
  ['用电300度', '300度', 300, 'exact', 'kilowatt-hour'],
  ['以17票赞成通过', '17票', 17, 'exact', 'vote'],
  ['资助70万克朗', '70万克朗', 700_000, 'exact', 'swedish-krona'],
  ['全长36千米', '36千米', 36, 'exact', 'kilometre'],
  ['发电2亿千瓦时', '2亿千瓦时', 2e8, 'exact', 'kilowatt-hour'],
  ['装机三百千瓦', '三百千瓦', 300, 'exact', 'kilowatt'],
  ['装机30万千瓦', '30万千瓦', 300_000, 'exact', 'kilowatt'],
  ['3千人参加', '3千人', 3000, 'exact', 'person'],
  ['限50人以内', '50人以内', 50, 'nearly', 'person'],
  ['年满36周岁', '年满36周岁', 36, 'over', 'year'],
  ['停留半个月', '半个月', 0.5, 'exact', 'month'],
  ['为期一周的交流', '一周', 1, 'exact', 'week'],
  ['住两晚', '两晚', 2, 'exact', 'night'],
  ['每周三班', '三班', 3, 'exact', 'item'],
  ['每周五场演出', '五场', 5, 'exact', 'item'],
  ['逾半年的培训', '逾半年', 0.5, 'over', 'year'],
  ['赠送30串风铃', '30串', 30, 'exact', 'item'],
  ['签约500亿元', '500亿元', 5e10, 'exact', 'yuan'],
  ['专家和约200名师生参加', '约200名师生', 200, 'about', 'person'],
  ['每天约售出40盒', '约售出40盒', 40, 'about', 'item'],
  ['约吸引300家企业', '约吸引300家企业', 300, 'about', 'institution'],
  ['大约接待200人', '约接待200人', 200, 'about', 'person'],
  ['在纽约接待200人', '200人', 200, 'exact', 'person'],
  ['纽约200人', '200人', 200, 'exact', 'person'],
  ['合约规定200人', '200人', 200, 'exact', 'person'],
  ['签约完成3个项目', '3个项目', 3, 'exact', 'project'],
  ['成绩为11秒02', '11秒02', 11.02, 'exact', 'second'],
])('counts in %s', (sentence, words, value, approx, unit) => {
  const found = chineseQuantities(sentence)
  expect(found).toMatchObject([{ value, approx, unit }])
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual([words])
})

test('reads both ends of a range', () => {
  expect(chineseQuantities('3至5万人')).toMatchObject([{ value: 30_000, max: 50_000 }])
  expect(chineseQuantities('两三百人')).toMatchObject([{ value: 200, max: 300 }])
  expect(chineseQuantities('20元至30元')).toMatchObject([{ value: 20, max: 30 }])
  expect(chineseQuantities('由20元增至30元')).toHaveLength(2)
  expect(chineseQuantities('莫尔多万代表双方签字')).toEqual([])
  expect(chineseQuantities('由20元到30元')).toHaveLength(2)
  expect(chineseQuantities('由20人至30人组成')).toMatchObject([{ value: 20, max: 30 }])
})

test.each([
  '12个月多300人',
  '12个月多300',
  '12个月多三百人',
  '12个月多三百余家企业',
  '12个月多三百学员',
  '5天多两天',
  '3公里多５００',
])('in %s 多 is of the number behind', (sentence) => {
  expect(chineseQuantities(sentence)[0]).toMatchObject({ approx: 'exact' })
})

test.each([
  '阿尔瓦雷斯一行十分赞同，双方统一认识，进一步推动三地合作',
  '两国、两市、一带一路、四川、三峡、九江',
  '2023年2月2日，第二期，二十大，建交5周年',
  '“3+2”布局、5G、3号楼',
  '数十家、几百人',
  '张三成员',
  '这一成语家喻户晓，这一成果',
  '三期投资巨大，二期工程启动',
  '跳绳30秒60次',
  '两位市长握手，两人合影，八十年代',
  '抵御12级台风，今年上半年，每周三举行',
  '自2020起实施，气象万千',
  '有效期至2030年，接近2012年同期',
  '1．6月10日，论坛举行',
  '3．6月，又一批项目签约',
  '每周五场馆维护，每周三节目播出，每周三列车停运',
  '过半年轻选手、近半年轻人，半月湾公园',
])('counts nothing in %s', (sentence) => {
  expect(chineseQuantities(sentence)).toEqual([])
})
