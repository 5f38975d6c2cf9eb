import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { organisations } from './organisations.ts'

const home = { en: 'Beihai', zh: '北海', country: 'CN' }

function told(en: string, zh: string): string[] {
  const item = itemOf([[[en, zh]]], { home })
  return organisations(item, []).map(({ name, role }) => `${name?.en} / ${name?.zh} (${role})`)
}

test('a zone that signs or comes is a body', () => {
  expect(
    told(
      'Beihai Industrial Park and Saryarka Special Economic Zone signed an agreement.',
      '北海工业园区与萨雷阿尔卡经济特区签署协议。',
    ),
  ).toEqual([
    'Beihai Industrial Park / 北海工业园区 (signatory)',
    'Saryarka Special Economic Zone / 萨雷阿尔卡经济特区 (signatory)',
  ])
})

test('a site may sign, and no more', () => {
  const en = 'Beihai Silver Bay Square and the Linz Theatre Company signed an agreement.'
  const zh = '北海银滩广场与林茨剧院公司签署协议。'
  expect(told(en, zh)[0]).toBe('Beihai Silver Bay Square / 北海银滩广场 (signatory)')
  expect(told('Beihai Silver Bay Square was there.', '北海银滩广场参加活动。')).toEqual([])
})

test('it is none where others sign in it, where it is visited, and where one version has no such zone', () => {
  expect(told('It was signed in Beihai Industrial Park.', '双方在北海工业园区签署协议。')).toEqual(
    [],
  )
  expect(told('They visited Beihai Industrial Park.', '代表团考察了北海工业园区。')).toEqual([])
  expect(told('Beihai Industrial Park signed an agreement.', '北海签署协议。')).toEqual([])
})
