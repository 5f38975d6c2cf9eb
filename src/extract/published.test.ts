import { expect, test } from 'vitest'
import { published } from './published.ts'

test('the caller knows best', () => {
  expect(published('2017-07-25 09:42', { issued: '2018-01', date: '2019-01-01' })).toEqual({
    edtf: '2018-01',
    basis: 'given',
    evidence: [],
  })
})

test.each([
  ['外侨之窗\n2017-07-25 09:42\n正文', '2017-07-25'],
  ['标题\n发布日期：2024年4月20日\n正文', '2024-04-20'],
  ['主任会见总领事 ( 2024.10.21 )\n正文', '2024-10-21'],
  ['重庆与世界 2018年6期\n正文', '2018'],
  ['Ningbo Today No. 3, 2021\ntext', '2021'],
  ['来源：市外办　　时间：2021-03-02 09:15\n正文', '2021-03-02'],
  ['发布时间:2021/3/2 来源:厦门外事 浏览次数：12\n正文', '2021-03-02'],
  ['Source: Xiamen FAO　Date: March 2, 2021\ntext', '2021-03-02'],
  ['Posted on 2 March 2021\ntext', '2021-03-02'],
  ['正文\n某市外办 2021年3月2日印发', '2021-03-02'],
  ['text\nPrinted on March 2, 2021', '2021-03-02'],
  ['正文\n编印：某市外办 2021年3月2日', '2021-03-02'],
  ['Updated: Mar. 2, 2021 | By: Lin\ntext', '2021-03-02'],
  ['【来源：宁波日报】　2021-03-02\n正文', '2021-03-02'],
  ['宁波外事 2021-03-02 09:15\n正文', '2021-03-02'],
  ['2021年3月2日　星期二　来源：新华社\n正文', '2021-03-02'],
  ['March 2, 2021\nThe mayor met guests.', '2021-03-02'],
  ['Issue No. 202103\ntext', '2021'],
  ['宁波外事 2021年3月2日\n正文', '2021-03-02'],
  ['2021-01-05\n第一条\n2021-01-09\n第二条', '2021-01-09'],
  ['《成都外事》（2019年第4期）\n正文', '2019'],
  ['第四期（2019年）\n正文', '2019'],
  ['Xi’an Window, Issue 4 of 2019\ntext', '2019'],
  ['Hefei Abroad\nSeptember 2019 · 2019年9月\n\nOn May 3, guests came.', '2019-09'],
  ['长沙外事简报\n第11期\n长沙市外事侨务办公室主办　2017年12月5日\n正文', '2017-12-05'],
  ['大邱与中国\n2016. 8.  第31号 / No. 31\n正文', '2016-08'],
  ['AT HOME AND ABROAD\n2019.09\n\nOn May 3, guests came.', '2019-09'],
  ['外事之窗\n2019年秋季号\n正文', '2019'],
  ['Window\nAugust–September 2019\nOn May 3, guests came.', '2019'],
])('finds the date printed in "%s"', (text, edtf) => {
  expect(published(text, {})).toMatchObject({ edtf, basis: 'printed' })
})

test.each([
  '2018年11月12日，双方签署备忘录。',
  '时间：2018年11月12日\n地点：市政府会议室',
  'Date: November 12, 2018\nVenue: City Hall',
  '2021年第2期外事培训班开班。',
  'The plan dated November 12, 2018 was signed.',
  '协议签署日期为2018年11月12日。',
  'Plan of the Half Marathon 2019\nOn May 3, guests came.',
  'On May 3, guests came.\n2019年5月\nOn May 4, they left.',
])('an event’s date is not the bulletin’s: %s', (text) => {
  expect(published(text, {})).toBeNull()
})

test('the file’s own date is the last resort, printed outside the text', () => {
  expect(published('正文', { date: '2020-05-01T10:00:00Z' })).toEqual({
    edtf: '2020-05-01',
    basis: 'printed',
    evidence: [],
  })
})
