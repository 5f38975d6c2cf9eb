import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixture } from '../../test/bulletin.ts'
import { office } from '../../test/terms.ts'
import { loadedLexicon } from '../lexicon/loaded.ts'
import { isOutdated, preferredOn, Term } from '../term.ts'
import { accepted } from './accepted.ts'
import { type AlignedItem, alignedItems } from './aligned-item.ts'
import { attestations } from './attestations.ts'
import { termFinder } from './finder.ts'
import { likelihoodRatio } from './likelihood-ratio.ts'
import { proposals } from './proposals.ts'

const { counts } = await loadedLexicon()
const suggested = (items: readonly AlignedItem[], terms: readonly Term[] = []) =>
  proposals(items, { terms, counts })

const item = (
  id: string,
  ...beads: readonly (readonly [en: string, zh: string])[]
): AlignedItem => ({
  bulletin: 'b',
  item: id,
  beads: beads.map(([en, zh]) => ({ en, zh })),
  linked: [],
  people: [],
})

describe('what is proposed', () => {
  test('is first what an exchange names in both languages, with the bead that says it', () => {
    const [bulletin] = alignedItems(fixture())
    const found = suggested(alignedItems(fixture()))
    expect(found[0]).toMatchObject({ basis: 'linked', count: 1 })
    expect(found).toContainEqual(
      expect.objectContaining({
        en: 'Consul-General of France in Shanghai',
        zh: '法国驻上海总领事',
        basis: 'linked',
        subject: 'title',
        evidence: [{ bulletin: bulletin?.bulletin, item: bulletin?.item, bead: 0 }],
      }),
    )
    expect(found.map(({ en }) => en)).not.toContain('Elena Moreau')
  })

  test('then phrases that stand in the same beads, the longest of those that always go together', () => {
    const others = [
      'The weather was fine.',
      'Trade grew.',
      'They met.',
      'Guests came.',
      'It ended.',
    ]
    const items = [
      item(
        '1',
        ['The Green Harbour Forum opened.', '绿色港口论坛开幕。'],
        ['Trade grew.', '贸易增长。'],
      ),
      item('2', ['He spoke at the Green Harbour Forum.', '他在绿色港口论坛上发言。']),
      item('3', ['The Green Harbour Forum will be back.', '綠色港口論壇將再次舉辦。']),
      item(
        '4',
        ...others.map((en, at) => [en, '天气贸易会见来宾结束'.slice(at * 2, at * 2 + 2)] as const),
      ),
    ]
    expect(suggested(items)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}$/),
        en: 'Green Harbour Forum',
        zh: '绿色港口论坛',
        basis: 'associated',
        count: 3,
        score: expect.closeTo(11.5, 1),
        evidence: ['1', '2', '3'].map((id) => ({ bulletin: 'b', item: id, bead: 0 })),
      },
    ])
    // The same item in another bulletin is no more evidence.
    expect(suggested([...items, ...items])).toEqual(suggested(items))
  })

  test('leaves out what the terms have, and says which term has one side', () => {
    const linked = [
      { subject: 'organisation' as const, en: 'Ningbo FAO', zh: '市外辦' },
      { subject: 'organisation' as const, en: 'Foreign Affairs Office', zh: '市外办' },
      { subject: 'place' as const, en: 'Port Museum', zh: '港口博物馆' },
    ]
    const found = suggested([{ ...item('1', ['', '']), linked }], [office])
    expect(found.map(({ en, term }) => [en, term])).toEqual([
      ['Foreign Affairs Office', office.id],
      ['Port Museum', undefined],
    ])
  })
})

test('the history of a rendering is when items have it, whatever their order', () => {
  const told = (id: string, date: string | undefined, en: string): AlignedItem => ({
    ...item(id, [en, '市外办主任出席。']),
    ...(date !== undefined && { date }),
  })
  const items = [
    told('3', '2021-05-02/2021-05-03', 'Ningbo FAO attended.'),
    told('1', '2016', 'Foreign and Overseas Chinese Affairs Office of Ningbo attended.'),
    told('2', '2019-03', 'Ningbo FAO and Ningbo FAO attended.'),
    told('4', 'XXXX-03-04', 'Ningbo FAO attended.'),
    told('5', undefined, 'Nobody attended.'),
  ]
  const history = attestations(office.id, { terms: [office], items })
  expect(history.map(({ words, items, first, last }) => [words, items, first, last])).toEqual([
    ['Foreign and Overseas Chinese Affairs Office of Ningbo', 1, '2016', '2016'],
    ['Ningbo FAO', 3, '2019-03', '2021-05-02'],
    ['市外办', 5, '2016', '2021-05-02'],
  ])
})

describe('what is accepted', () => {
  const [proposal] = suggested([
    { ...item('1', ['', '']), linked: [{ subject: 'organisation', en: 'NFAO', zh: '市外办' }] },
  ])
  if (!proposal) throw new RangeError('Expected a proposal')

  test('is a term of its own, preferred in both languages', () => {
    expect(accepted(proposal, { sources: ['brief.txt'] })).toEqual({
      id: expect.stringMatching(/^nfao-[0-9a-f]{6}$/),
      subject: 'organisation',
      renderings: [
        { lang: 'en', words: 'NFAO', status: 'preferred', sources: ['brief.txt'] },
        { lang: 'zh', words: '市外办', status: 'preferred', sources: ['brief.txt'] },
      ],
    })
  })

  test('or what a term lacks, with what the person says of it', () => {
    const said = { status: 'superseded', until: '2018', en: 'Ningbo Office' } as const
    const { id, renderings } = accepted(proposal, { into: office, ...said })
    expect(id).toBe(office.id)
    expect(renderings).toEqual([
      ...office.renderings,
      { lang: 'en', words: 'Ningbo Office', status: 'superseded', until: '2018', sources: [] },
    ])
    expect(accepted(proposal, { into: office }).renderings.at(-1)?.status).toBe('admitted')
    expect(() => accepted(proposal, { en: '' })).toThrow(/Cannot accept/)
  })
})

describe('the likelihood ratio', () => {
  test('is Dunning’s of a table of counts', () => {
    // "the swiss" in his paper's Table 1: 110, 2442, 111, 29114 in 31777.
    const ratio = likelihoodRatio({ both: 110, one: 110 + 2442, other: 110 + 111, all: 31777 })
    expect(ratio).toBeCloseTo(270.72, 2)
  })

  test('is 0 of what is independent, and below 0 of what avoids the other', () => {
    expect(likelihoodRatio({ both: 10, one: 100, other: 100, all: 1000 })).toBeCloseTo(0, 9)
    expect(likelihoodRatio({ both: 0, one: 100, other: 100, all: 1000 })).toBeLessThan(-10)
  })

  test('does not tell the one from the other', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(500), (both, a, b, rest) => {
        const all = both + a + b + rest
        fc.pre(all > 0)
        const [one, other] = [both + a, both + b]
        const ratio = likelihoodRatio({ both, one, other, all })
        expect(ratio).toBeCloseTo(likelihoodRatio({ both, one: other, other: one, all }), 6)
      }),
    )
  })
})

describe('a finder', () => {
  const term = (id: string, en: string, zh: string) =>
    Term.parse({
      id,
      renderings: [
        { lang: 'en', words: en, status: 'preferred', sources: [] },
        { lang: 'zh', words: zh, status: 'preferred', sources: [] },
      ],
    })
  const find = termFinder([
    term('sister', 'sister city', '友好城市'),
    term('mayor', 'Mayor', '市长'),
    term('vice', 'Vice Mayor', '副市长'),
    term('who', 'WHO', '世卫组织'),
    term('labour', 'Ministry of Labour, Migration and Employment', '劳动、移民和就业部'),
  ])
  const ids = (text: string, lang: 'en' | 'zh') =>
    find(text, lang).map(({ term, start, end }) => [term.id, text.slice(start, end)])

  test('finds English words in any form, and abbreviations in capitals alone', () => {
    expect(ids('Mayors of sister-cities who met WHO', 'en')).toEqual([
      ['mayor', 'Mayors'],
      ['sister', 'sister-cities'],
      ['who', 'WHO'],
    ])
    expect(ids('her sister. City halls; a sister; city halls', 'en')).toEqual([])
  })

  test('finds Chinese in either script, and the longest only', () => {
    expect(ids('副市長和劳动、移民和就业部', 'zh')).toEqual([
      ['vice', '副市長'],
      ['labour', '劳动、移民和就业部'],
    ])
    expect(ids('the Vice Mayor', 'en')).toEqual([['vice', 'Vice Mayor']])
  })
})

describe('a rendering', () => {
  const old = office.renderings.find(({ words }) => words.includes('Overseas'))

  test('is out of use after its date, and in a text without one', () => {
    expect(['2018-10', '2018', '2017-03-01'].map((date) => old && isOutdated(old, date))).toEqual([
      false,
      false,
      false,
    ])
    expect(['2018-11', '2019', undefined].map((date) => old && isOutdated(old, date))).toEqual([
      true,
      true,
      true,
    ])
  })

  test('is what was preferred at the time', () => {
    const words = (date: string | undefined) => preferredOn(office, { lang: 'en', date })?.words
    expect(words('2020-05')).toBe('Foreign Affairs Office of Ningbo Municipal People’s Government')
    expect(words(undefined)).toBe(words('2020-05'))
    expect(words('2015')).toBe('Ningbo FAO')
  })
})
