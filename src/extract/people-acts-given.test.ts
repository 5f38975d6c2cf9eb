import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { mentionsOf } from './item.ts'
import { people } from './people.ts'
import { actsOf } from './people-acts.ts'

const acts = (en: string, zh: string): string[] => {
  const item = itemOf([[[en, zh]]])
  const found = actsOf(item, mentionsOf(item, 'person'))
  return [...found].map(([{ name }, told]) => `${name?.text}: ${[...told].join(' ')}`)
}
const roles = (en: string, zh: string) =>
  people(itemOf([[[en, zh]]])).map(({ name, role }) => [name?.en ?? name?.zh, role])

test('who takes something from somebody named with 从 receives it, and he gives it', () => {
  const zh = '5月9日，法国专家皮埃尔·杜布瓦从市长王伟手中接过奖章。'
  expect(acts('', zh).toSorted()).toEqual(['王伟: awards', '皮埃尔·杜布瓦: receives'].toSorted())
  expect(acts('', zh.replace('从市长王伟手中', ''))).toEqual(['皮埃尔·杜布瓦: receives'])
})

test('who is told by whom he is given something has it from him', () => {
  const en = (what: string) =>
    acts(`On May 9, Pierre Dubois, President of Alpha Bank, ${what} Mayor Wang Wei.`, '')
  expect(en('received the medal from')).toEqual(['Pierre Dubois: receives', 'Wang Wei: awards'])
  expect(en('was conferred the title by')).toEqual(['Pierre Dubois: receives', 'Wang Wei: awards'])
  expect(en('received the medal at a ceremony with')).toEqual(['Pierre Dubois: receives'])
})

test('what is handed over goes to whom it is handed', () => {
  const en = (what: string) => acts(`On May 9, Mayor Wang Wei ${what} Principal Pierre Dubois.`, '')
  expect(en('handed over the list of masks to')).toEqual([
    'Wang Wei: awards',
    'Pierre Dubois: receives',
  ])
  expect(en('donated the books of')).toEqual(['Wang Wei: awards'])
  expect(en('handed over a letter from')).toEqual([])
})

test('a gift goes to whoever stands right behind its verb, and not behind its name', () => {
  expect(acts('', '5月9日，馆长王伟将乐器赠予市长皮埃尔·杜布瓦。')).toEqual([
    '王伟: awards',
    '皮埃尔·杜布瓦: receives',
  ])
  expect(acts('', '5月9日，市长王伟赠送口罩，校长李明。')[0]).toBe('王伟: awards')
  expect(acts('', '5月9日，市长王伟赠送口罩，校长李明。')).toHaveLength(1)
})

test('who accepts a gift is its recipient; who gives thanks for one gives nothing', () => {
  expect(roles('', '5月9日，捐赠仪式举行，副校长王伟代表学校接受捐赠。')).toEqual([
    ['王伟', 'recipient'],
  ])
  expect(acts('', '5月9日，市长王伟感谢里昂捐赠口罩。')).toEqual([])
  expect(acts('', '5月9日，市长王伟向里昂捐赠口罩。')).toEqual(['王伟: awards'])
})

test('who received it is no host, and who received them may be', () => {
  const en = (whom: string) => acts(`Curator Xie Ping received ${whom} on May 9.`, '')
  expect(en('it')).toEqual(['Xie Ping: receives'])
  expect(en('them')).toEqual(['Xie Ping: meets'])
})

test('who is given something by somebody else gives nothing', () => {
  expect(acts('', '5月9日，专家王伟获省政府授予的友谊奖。')).toEqual(['王伟: receives'])
  expect(acts('', '5月9日，市长王伟授予的奖章共10枚。')).toEqual(['王伟: awards'])
  expect(acts('', '5月9日，市长王伟为获奖者颁发奖章。')).toEqual(['王伟: awards'])
  expect(acts('On May 9, Mayor Wang Wei conferred certificates on them.', '')).toEqual([
    'Wang Wei: awards',
  ])
})

test('who was given something does not go on to sign', () => {
  const en =
    'Mayor Huang Xiaolan issued the certificate to Ms. Maria Silva, and signed an agreement with Porto.'
  const told = people(itemOf([[[en, '']]], { home: { en: 'Wuhan', zh: '武汉', country: 'CN' } }))
  expect(told.map(({ name, role }) => [name?.en, role])).toContainEqual([
    'Maria Silva',
    'recipient',
  ])
})

test('who announces that others signed has signed nothing', () => {
  const en = 'Maria Silva disclosed that the two museums have signed a memorandum.'
  const told = people(itemOf([[[en, '玛丽亚·席尔瓦宣布，两馆将签署备忘录。']]]))
  expect(told.map(({ role }) => role)).not.toContain('signatory')
})
