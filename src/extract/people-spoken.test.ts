import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

function roles(en: string, zh: string): (string | undefined)[] {
  const home = { en: 'Qingdao', zh: '青岛', country: 'CN' }
  return people(itemOf([[[en, zh]]], { home })).map(({ role }) => role)
}

test('what is said at a ceremony is said by a speaker', () => {
  const zh = '智利驻上海总领事卡塔琳娜·富恩在开班式上表示，两国合作前景广阔。'
  const en = 'Catalina Fuen, Consul General of Chile in Shanghai, said at the opening ceremony that'
  expect(roles('', zh)).toEqual(['speaker'])
  expect(roles(`${en} trade has grown.`, '')).toEqual(['speaker'])
})

test('what one says of a ceremony to come makes no speaker', () => {
  const en =
    'Catalina Fuen, Consul General of Chile in Shanghai, hoped that many would come to the opening ceremony.'
  expect(roles(en, '')).toEqual(['guest'])
})

test('talks on a promotion or a fair are no such occasion', () => {
  const said = 'Catalina Fuen, Consul General of Chile in Shanghai, said that trade has grown.'
  expect(roles(`In a meeting on the promotion of ports ${said}`, '')).not.toContain('speaker')
  expect(roles(`In talks before the fair ${said}`, '')).not.toContain('speaker')
  expect(roles(`At the opening of the fair ${said}`, '')).toContain('speaker')
})

test('one speaks for all the trainees, and not for a government', () => {
  const zh = '赞比亚农业部技术员蒙巴·奇林达代表学员表示，要把技术带回家乡。'
  expect(roles('', zh)).toEqual(['speaker'])
  expect(roles('', zh.replace('代表学员', '代表赞比亚政府'))).not.toContain('speaker')
})

test('whoever is seen on a screen speaks', () => {
  const zh = '横滨市市长田中健一在视频中表示，愿继续加强交流。'
  expect(roles('', zh)).toEqual(['speaker'])
  expect(roles('', zh.replace('在视频中', ''))).not.toContain('speaker')
})
