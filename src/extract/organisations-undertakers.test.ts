import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { organisations } from './organisations.ts'

const home = { en: 'Beihai', zh: '北海', country: 'CN' }

function told(en: string, zh: string): string[] {
  const item = itemOf([[[en, zh]]], { home })
  return organisations(item, []).map(({ name, role }) => `${name?.en} / ${name?.zh} (${role})`)
}

test('of two that the English names as hosts alike, the Chinese tells who undertakes', () => {
  expect(
    told(
      'The course was hosted by Beihai University and the Ministry of Commerce.',
      '研修班由商务部主办，北海大学承办。',
    ),
  ).toEqual(['Beihai University / 北海大学 (organiser)', 'Ministry of Commerce / 商务部 (co-host)'])
  expect(told('The course was held by Beihai University.', '研修班由北海大学举办。')).toEqual([
    'Beihai University / 北海大学 (host)',
  ])
})

test('a company by name alone is no person without a title', () => {
  expect(told('Huawei and Siemens signed a contract.', '华为与西门子签署合同。')).toEqual([
    'Huawei / 华为 (signatory)',
    'Siemens / 西门子 (signatory)',
  ])
})
