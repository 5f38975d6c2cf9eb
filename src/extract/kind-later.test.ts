import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { kind } from './kind.ts'
import { parts } from './parts.ts'

const home = { en: 'Wuhan', zh: '武汉', country: 'CN' }
type Pair = readonly [en: string, zh: string]

const kindsOf = (...beads: Pair[]) => kind(itemOf([beads], { home }))?.kinds
const partsOf = (...beads: Pair[]) => parts(itemOf([beads], { home })).map((part) => part.kind)

const visit: Pair = [
  'From June 3 to 6, Maria Silva, Mayor of Porto, led a delegation and visited Wuhan.',
  '6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦率团访问武汉。',
]
const signing: Pair = [
  'On June 4, Mayor Chen Yixin and Silva signed a memorandum.',
  '4日，市长陈一新与席尔瓦签署备忘录。',
]
const witnesses: Pair = [
  'Mr. Wei Lin, Consul of Portugal, witnessed the signing.',
  '葡萄牙领事魏林见证签约。',
]

test('who was at the signing signs nothing more; a signing told by its witnesses alone is one', () => {
  const expected = { en: ['signing'], zh: ['signing'] }
  expect(partsOf(visit, signing, ['The weather was fine.', '当日天气晴朗。'], witnesses)).toEqual(
    expected.en,
  )
  expect(partsOf(visit, witnesses)).toEqual(expected.zh)
})

const opened: Pair = [
  'On June 4, an exhibition of porcelain from Porto was held in Wuhan Museum.',
  '6月4日，波尔图瓷器展在武汉博物馆举行。',
]

test.each([
  ['The exhibition was organised by the museum.', '本次展览由武汉博物馆主办。', []],
  ['Next, an exhibition will be held in Porto.', '下一次展览将在波尔图举行。', []],
  // What is done at it, and what follows it on its day, happened.
  ['A concert was held on June 5.', '5日举行音乐会。', ['performance']],
] as const)('who runs it, and what is to come, is no part: %s', (en, zh, expected) => {
  expect(partsOf(opened, [en, zh])).toEqual(expected)
})

test('a ceremony after which something is done is told before', () => {
  const after: Pair = [
    'Immediately after the ceremony, the two schools held talks.',
    '仪式结束后，两校举行座谈。',
  ]
  expect(kindsOf(signing, after)).not.toContain('ceremony')
  expect(kindsOf(signing, ['A welcome ceremony was held.', '当天还举行了欢迎仪式。'])).toContain(
    'ceremony',
  )
})

test.each([
  ['Silva told reporters that the river was wide.', '席尔瓦对记者说，江面很宽。', 'interview'],
  ['A send-off was given for the guests.', '学校为客人举行欢送会。', 'farewell-call'],
  ['Later they talked about music.', '随后，大家与学生交谈。', 'talks'],
] as const)('is no event of that kind: %s', (en, zh, wrong) => {
  expect(kindsOf(visit, [en, zh])).not.toContain(wrong)
})

test('what views are exchanged on is no event, what is done then is', () => {
  const opens = (en: string) => kindsOf(visit, [en, ''])?.includes('opening')
  expect(opens('They exchanged views on ports and a new air route.')).toBe(false)
  expect(opens('They exchanged views on ports and opened a new air route.')).toBe(true)
})

test('an interview is one', () => {
  expect(kindsOf(visit, ['Silva gave an interview.', '席尔瓦接受专访。'])).toContain('interview')
})
