import { describe, expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { goodPairs } from '../../test/good-pairs.ts'
import { office } from '../../test/terms.ts'
import { check as checkDraft } from '../checker.ts'
import { type Rendering, Term } from '../term.ts'
import { termFinder } from '../terms/finder.ts'
import { termDiffers } from './term-differs.ts'

const term = (id: string, en: readonly string[], zh: readonly string[]) =>
  Term.parse({
    id,
    renderings: [
      ...en.map((words, at): Rendering => rendering('en', words, at)),
      ...zh.map((words, at) => rendering('zh', words, at)),
    ],
  })
const rendering = (lang: 'en' | 'zh', words: string, at: number): Rendering => ({
  lang,
  words,
  status: at === 0 ? 'preferred' : 'admitted',
  sources: [],
})
const terms = [
  office,
  term('vice-mayor', ['Vice Mayor', 'Deputy Mayor'], ['副市长']),
  term('mayor', ['Mayor'], ['市长']),
  term('chair', ['Director'], ['主任']),
  term('head', ['Director'], ['处长']),
  term('cppcc', ['CPPCC'], ['政协']),
  term('belt', ['Belt and Road'], ['一带一路']),
  term('only', [], ['巴渝']),
]

type Pairs = readonly (readonly [en: string, zh: string])[]

function found(pairs: Pairs, date?: string) {
  const item = { ...checked(...pairs), termbase: { find: termFinder(terms), date } }
  return termDiffers.ask(item).map(({ en, zh, term, bead, suggestion }) => {
    const span = en ?? zh
    return [bead, term, span && item.text.slice(span.start, span.end), suggestion]
  })
}

describe('a term without its rendering in the other version', () => {
  test.each<[string, string, string, string, string]>([
    ['He met the Second Mayor.', '他会见副市长。', 'vice-mayor', '副市长', 'Vice Mayor'],
    ['Deputy Mayor Li came.', '李主席前来。', 'vice-mayor', 'Deputy Mayor', '副市长'],
    ['The committee met.', '政協舉行會議。', 'cppcc', '政協', 'CPPCC'],
    ['The CPPCC met.', '委员会举行会议。', 'cppcc', 'CPPCC', '政协'],
    ['One Road projects grew.', '“一带一路”项目增加。', 'belt', '一带一路', 'Belt and Road'],
  ])('"%s" beside "%s"', (en, zh, id, words, suggestion) => {
    expect(found([[en, zh]])).toEqual([[0, id, words, suggestion]])
  })
})

describe('nothing is found', () => {
  test.each<[string, Pairs]>([
    [
      'of any rendering that is admitted',
      [['Deputy Mayors of both cities came.', '两市副市长前来。']],
    ],
    ['of words inside a longer term', [['Vice Mayor Li came.', '李副市长前来。']]],
    ['of words that render several terms', [['Director Li came.', '李处长前来。']]],
    ['of one English word that is no name', [['Director Li came.', '李局长前来。']]],
    ['of a term without a rendering there', [['The city is old.', '巴渝历史悠久。']]],
    ['of a sentence that has no counterpart', [['', '副市长前来。']]],
    [
      'of a term that moved to another sentence',
      [
        ['The Vice Mayor came.', '来宾到访。'],
        ['He spoke.', '副市长致辞。'],
      ],
    ],
    [
      'of what both versions have named before',
      [
        ['The Vice Mayor came.', '副市长前来。'],
        ['He spoke.', '副市长致辞。'],
      ],
    ],
  ])('%s', (_, pairs) => {
    expect(found(pairs)).toEqual([])
  })

  test('without a termbase, and in good pairs that keep to it', () => {
    expect(termDiffers.ask(checked(['He came.', '副市长前来。']))).toEqual([])
    // Two of them put the office and its head in words that these terms do not admit.
    const others = goodPairs.filter(([, zh]) => !/外办|处长/.test(zh))
    for (const pair of others) expect([pair, found([pair])]).toEqual([pair, []])
  })
})

describe('a superseded rendering', () => {
  const pairs: Pairs = [
    [
      'The Foreign and Overseas Chinese Affairs Office of Ningbo opened.',
      '宁波市外事侨务办公室成立。',
    ],
  ]
  const preferred = office.renderings.filter(({ status }) => status === 'preferred')
  const [en, zh] = preferred.map(({ words }) => words)

  test('is found after its date, in both versions, with what is preferred', () => {
    const both = [
      [0, office.id, 'Foreign and Overseas Chinese Affairs Office of Ningbo', en],
      [0, office.id, '宁波市外事侨务办公室', zh],
    ]
    expect(found(pairs, '2018-11')).toEqual(both)
    // A draft without a year is of today.
    expect(found(pairs)).toEqual(both)
  })

  test('was right until then', () => {
    for (const date of ['2018-10-31', '2018', '2009-05']) expect(found(pairs, date)).toEqual([])
  })

  test('is still a rendering of its term', () => {
    expect(found([['Foreign and Overseas Chinese Affairs Office of Ningbo', '市外办']])).toEqual([
      [0, office.id, 'Foreign and Overseas Chinese Affairs Office of Ningbo', en],
    ])
  })
})

test('a draft is checked against the terms it is given, by its own date', async () => {
  const draft = (year: number) => ({
    en: `On May 3, ${year}, the Foreign and Overseas Chinese Affairs Office of Ningbo held a reception for guests from Brno.`,
    zh: `${year}年5月3日，市外办为来自布尔诺的来宾举行招待会。`,
  })
  const rules = async (year: number, given?: { terms: readonly Term[] }) =>
    (await checkDraft(draft(year), given)).map(({ rule, term }) => [rule, term])
  expect(await rules(2021, { terms })).toContainEqual(['term-differs', office.id])
  for (const found of [await rules(2015, { terms }), await rules(2021)]) {
    expect(found.map(([rule]) => rule)).not.toContain('term-differs')
  }
})
