import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { withBodiesLeft } from './bodies-left.ts'
import { lowerIn } from './bodies-lower.ts'
import { organisations } from './organisations.ts'

function told(en: string, zh: string): string[] {
  const read = itemOf([[[en, zh]]], { home: { en: 'Ningbo', zh: '宁波', country: 'CN' } })
  return organisations({ ...read, mentions: withBodiesLeft(read) }, []).map(
    ({ name }) => `${name?.en ?? '–'} / ${name?.zh ?? '–'}`,
  )
}

test('a body without capitals is one where the Chinese names one of its kind', () => {
  expect(
    told('On May 9, the women’s federation of Ningbo held a show.', '5月9日，宁波市妇联举办展览。'),
  ).toEqual(['women’s federation of Ningbo / 宁波市妇联'])
  expect(told('The city’s sports bureau held a run.', '市体育局举办跑步活动。')).toEqual([
    'city’s sports bureau / 市体育局',
  ])
})

test('it is none where the Chinese has none, or two of the kind', () => {
  expect(told('The women’s federation of Ningbo held a show.', '宁波举办展览。')).toEqual([])
  expect(
    told('The sports bureau held a run.', '市体育局和市教育局举办跑步活动。').join(),
  ).not.toContain('sports bureau')
})

test('a bare word of its kind is no name, nor are a team, a university and what has capitals', () => {
  expect(lowerIn('They met the bureau.', 'bureau')).toEqual([])
  expect(lowerIn('They met the football team of Tochigi.', 'association')).toEqual([])
  expect(lowerIn('They met the university of Ningbo.', 'university')).toEqual([])
  expect(lowerIn('They met the Sports Bureau.', 'bureau')).toEqual([])
  expect(lowerIn('They met the sports bureau.', 'bureau').map(({ text }) => text)).toEqual([
    'sports bureau',
  ])
})

test('a name may begin with a small letter before its capital', () => {
  expect(
    told('On May 9, iFLYTEK and Siemens signed a contract.', '5月9日，科大讯飞与西门子签署合同。'),
  ).toEqual(['iFLYTEK / 科大讯飞', 'Siemens / 西门子'])
  expect(told('They visited eThekwini Municipality.', '代表团访问德班市政府。')).toEqual([
    'eThekwini Municipality / 德班市政府',
  ])
})
