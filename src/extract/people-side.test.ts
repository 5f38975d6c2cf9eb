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
