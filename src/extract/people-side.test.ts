import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

test('who bears a Japanese name holds no office of ours, but stands for Japan where the item tells of it', () => {
  const item = itemOf(
    [
      [
        [
          'Pupils from Japan came, led by Fujita Kenji, section chief of the Municipal Board of Education.',
          '日本学生在市教育委员会课长藤田健二带领下来访。',
        ],
      ],
    ],
    { home: { en: 'Ningbo', zh: '宁波', country: 'CN' } },
  )
  expect(people(item).find(({ name }) => name?.zh === '藤田健二')?.side).toBe('JP')
})

test('consuls posted in two cities of ours are not ours', () => {
  const all = people(
    itemOf([[['', '来自15个国家的19位驻上海、广州总领事和领事来景参访两天。']]], {
      home: { en: 'Jingdezhen', zh: '景德镇', country: 'CN' },
    }),
  )
  expect(all.flatMap(({ side }) => side ?? [])).toEqual([])
})

test.each([
  [
    'Mayor of Riga Andris Vilks and Egils Levits, Director of the Municipal Education Bureau, visited Suzhou.',
    '拉脱维亚里加市市长安德里斯·维尔克斯、市教育局局长埃吉尔斯·莱维茨访问苏州。',
    ['LV', 'LV'],
  ],
  [
    'Vice Mayor Zhang Wei met with Hans Müller, President of Bosch China.',
    '副市长张伟会见德国博世中国总裁汉斯·穆勒。',
    ['CN', 'DE'],
  ],
])('a guest’s colleague, and the head of a branch in China, are not ours: %s', (en, zh, sides) => {
  const item = itemOf([[[en, zh]]], { home: { en: 'Suzhou', zh: '苏州', country: 'CN' } })
  expect(people(item).map(({ side }) => side)).toEqual(sides)
})

test('a Japanese name is of Japan when nothing else tells; a Chinese one of the same length is not', () => {
  const side = (en: string, zh: string) =>
    people(itemOf([[[`${en}, a student, came.`, `学生${zh}来访。`]]]))[0]?.side
  expect(side('Sato Yui', '佐藤结衣')).toBe('JP')
  expect(side('Ouyang Jieyi', '欧阳结衣')).not.toBe('JP')
})

test('the country in brackets behind a name is his, and not one that stands before him', () => {
  const en = 'The winners are Paolo Conti (Italy), Anne Dupont (France) and Carlos Silva (Brazil).'
  const zh = '获奖者为保罗·孔蒂（意大利）、安娜·杜邦（法国）、卡洛斯·席尔瓦（巴西）。'
  const all = people(itemOf([[[en, zh]]]))
  expect(all.map(({ side }) => side)).toEqual(['IT', 'FR', 'BR'])
  expect(all.map(({ role }) => role)).toEqual(Array(3).fill('recipient'))
  const bare = people(itemOf([[[en.replace('winners', 'judges'), zh.replace('获奖者', '评委')]]]))
  expect(bare.map(({ role }) => role)).not.toContain('recipient')
})

test('the country in brackets is his, and not the one a list before him tells of', () => {
  const zh = '5月6日，奥地利林茨市市长卡尔·迈尔和专家汉斯·韦伯（德国）来访。'
  expect(people(itemOf([[['', zh]]])).map(({ side }) => side)).toEqual(['AT', 'DE'])
})
