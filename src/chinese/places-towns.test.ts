import { describe, expect, test } from 'vitest'
import { chinesePlaces } from './places.ts'
import { isTown } from './places-towns.ts'

const cities = (sentence: string) =>
  chinesePlaces(sentence)
    .filter(({ kind }) => kind === 'city')
    .map(({ text }) => text)

describe('a town of Japan or Korea that no table knows', () => {
  test.each([
    ['大阪府箕原野市', '箕原野市'],
    ['千叶县栢市与我市', '栢市'],
    ['福岛县会津若松市', '会津若松市'],
    ['爱知县安城市的客人', '安城市'],
    ['岐阜县各务原市', '各务原市'],
    ['日本箕原野市代表团', '箕原野市'],
  ])('%s', (sentence, town) => {
    expect(cities(sentence)).toEqual([town])
  })

  test.each([
    '京都府友好城市代表来访。',
    '兵库县姐妹城市会议召开。',
    '千叶县各城市参加。',
    '千叶县多个城市参加。',
    '大阪府下属城市参加。',
    '京畿道两城市参加。',
    '大阪府代表团来到我市。',
    '京畿道代表团抵市。',
    '北海道客人参观夜市。',
    '庆尚北道道知事率团来我市。',
    '爱知县丰田汽车进入股市。',
    '千叶县三市参加。',
    '日本友好城市代表团来访。',
    '日本代表团抵市参观。',
    '韩国客人代表团来访。',
  ])('but none in %s', (sentence) => {
    expect(cities(sentence)).toEqual([])
  })

  test.each(['松本', '村上', '筑波未来', '取手'])('%s is one', (name) => {
    expect(isTown(name)).toBe(true)
  })

  test.each([
    // By the end,
    ...['新超', '多城', '首都', '来我', '县全', '逛夜', '跌股', '新楼', '大菜', '早鱼', '将到'],
    ...['到本', '来本', '在本', '苹果上', '贵宾来'],
    // by a word or a character within, by the length.
    ...['客人们', '相互参观', '抵达港', '各大', '和田野', '的田', '北海道札幌'],
  ])('%s is none', (name) => {
    expect(isTown(name)).toBe(false)
  })
})
