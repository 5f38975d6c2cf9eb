import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Names } from '../exchange.ts'
import { compare } from './compare.ts'
import { keysOf } from './keys.ts'
import { type Known, known } from './known.ts'
import type { Profile } from './profile.ts'
import { seatOf } from './seat.ts'

function one(names: Names, more: Partial<Profile> & { day?: string } = {}): Known {
  const { day = '2019-03', ...profile } = more
  return known({
    profile: { type: 'person', names: [names], posts: [], seats: [], ...profile },
    first: day,
    last: day,
  })
}

const office = { office: 'foreign-affairs-office', place: 'ningbo', country: 'CN' }
const director = { rank: 'director-general', ...office }

function bits(a: Known, b: Known): number {
  return compare(a, b).bits
}

test('a short name without a point is another by a character that sounds otherwise, either way round', () => {
  const [full, other] = [one({ en: 'Narenqimuge', zh: '娜仁其木格' }), one({ zh: '娜仁其木军' })]
  expect(compare(full, other).is).toBe('different')
  expect(compare(other, full).is).toBe('different')
  const [{ ground } = {}] = compare(one({ zh: '恩赫图雅' }), one({ zh: '恩赫图娅' })).reasons
  expect(ground).toBe('slip-in-name')
})

test('a foreign name that differs in a character of another sound is put before a person', () => {
  const grounds = (a: string, b: string) =>
    compare(one({ zh: a }), one({ zh: b })).reasons.map(({ ground }) => ground)
  expect(grounds('库尔班江·艾合买提', '库尔班江·艾合买军')).toContain('near-name')
  expect(grounds('尼玛多吉', '尼玛多军')).toContain('near-name')
  expect(grounds('斯特凡·施密特', '斯蒂凡·施密特')).toContain('slip-in-name')
})

test('an embassy is one of the country it is in', () => {
  const embassy = (zh: string) =>
    known({
      profile: {
        type: 'organisation',
        names: [{ zh }],
        posts: [],
        seats: [seatOf(zh, 'zh', null)],
      },
      first: '2019-03',
      last: '2019-03',
    })
  expect(compare(embassy('中国驻马其顿大使馆'), embassy('中国驻纳米比亚大使馆')).is).not.toBe(
    'same',
  )
  expect(compare(embassy('中国驻马其顿大使馆'), embassy('我国驻马其顿使馆')).bits).toBeGreaterThan(
    compare(embassy('中国驻马其顿大使馆'), embassy('中国驻纳米比亚大使馆')).bits,
  )
})

describe('a name weighs', () => {
  test('the more the rarer it is', () => {
    const weight = (zh: string) => bits(one({ zh }), one({ zh }))
    expect(weight('王伟')).toBeLessThan(weight('王蔚'))
    expect(weight('王蔚')).toBeLessThan(weight('王蔚然'))
    expect(weight('王建国')).toBeLessThan(weight('麦建国'))
  })

  test('less in pinyin than in characters, and never enough by itself', () => {
    const [han, latin] = [one({ zh: '欧阳晓峰' }), one({ en: 'Ouyang Xiaofeng' })]
    expect(bits(latin, latin)).toBeLessThan(bits(han, han))
    expect(compare(latin, latin).is).toBe('doubtful')
    expect(compare(han, latin).is).toBe('doubtful')
    expect(compare(han, latin).reasons).toEqual([{ ground: 'same-pinyin', bits: 14 }])
  })
})

describe('posts', () => {
  test('of one office make a name in pinyin sure', () => {
    const held = { posts: [director], side: 'CN' }
    expect(compare(one({ zh: '欧阳晓峰' }, held), one({ en: 'OUYANG Xiaofeng' }, held)).is).toBe(
      'same',
    )
  })

  test('in two cities at one time exclude each other; years apart they do not', () => {
    const [here, there] = [{ posts: [director] }, { posts: [{ ...director, place: 'dalian' }] }]
    const name = { zh: '麦建国' }
    expect(compare(one(name, here), one(name, there))).toMatchObject({
      is: 'different',
      reasons: expect.arrayContaining([{ ground: 'post-elsewhere', bits: expect.any(Number) }]),
    })
    expect(compare(one(name, here), one(name, { ...there, day: '2024-05' })).is).toBe('doubtful')
  })

  test('of a city and of the province that it lies in exclude nothing', () => {
    const [city, province] = [
      { posts: [director] },
      { posts: [{ ...director, place: 'zhejiang' }] },
    ]
    const grounds = compare(one({ zh: '麦建国' }, city), one({ zh: '麦建国' }, province)).reasons
    expect(grounds.map(({ ground }) => ground)).not.toContain('post-elsewhere')
  })
})

test.each<[string, Known, Known]>([
  ['sides', one({ zh: '麦建国' }, { side: 'CN' }), one({ zh: '麦建国' }, { side: 'SG' })],
  ['genders', one({ zh: '麦建国' }, { gender: 'm' }), one({ zh: '麦建国' }, { gender: 'f' })],
  [
    'Chinese names of one pinyin',
    one({ en: 'Li Na', zh: '李娜' }),
    one({ en: 'Li Na', zh: '李钠娜' }),
  ],
])('two %s are two people', (_, a, b) => {
  expect(compare(a, b).is).toBe('different')
})

test('Chinese names that differ by a homophone are asked about, whatever else agrees', () => {
  const held = { posts: [director], side: 'CN', home: 'ningbo' }
  expect(compare(one({ zh: '张国智' }, held), one({ zh: '张国志' }, held)).is).toBe('doubtful')
})

const anybody = fc
  .record({
    name: fc.record(
      {
        en: fc.constantFrom(
          'Wang Wei',
          'ZhangGuozhi',
          'Zhang Guo Zhi',
          'Elena Moreau',
          'J. Moreau',
          'Moreau',
          'Élena Moreeu',
        ),
        zh: fc.constantFrom(
          '王伟',
          '王維',
          '張國智',
          '张国志',
          '莫蕾娜',
          '埃莱娜·莫罗',
          '莫罗',
          '陈',
        ),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    side: fc.constantFrom<(string | undefined)[]>('CN', 'FR', undefined),
    posts: fc.subarray([
      director,
      { ...director, place: 'dalian' },
      { rank: 'professor', body: 'en:college' },
    ]),
    day: fc.constantFrom('', '2015', '2019-03-02'),
  })
  .filter(({ name: { en, zh } }) => en !== undefined || zh !== undefined)
  .map(({ name, side, ...more }) => one(name, { ...more, ...(side !== undefined && { side }) }))

test('compare() is the same either way round', () => {
  fc.assert(
    fc.property(anybody, anybody, (a, b) => {
      const [there, back] = [compare(a, b), compare(b, a)]
      expect(back.is).toBe(there.is)
      expect(back.bits).toBeCloseTo(there.bits, 9)
    }),
  )
})

test('two that are one or may be share a key by which they are found', () => {
  fc.assert(
    fc.property(anybody, anybody, (a, b) => {
      const { is, reasons } = compare(a, b)
      // By sound alone only those are found whose first consonants are the same.
      const isBySound = reasons[0]?.ground === 'same-sound' && reasons[0].bits < 12.9
      if (is === 'different' || isBySound) return
      const keys = new Set(keysOf(a))
      expect(keysOf(b).some((key) => keys.has(key))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

describe('a body named without its place', () => {
  const nanning = { en: 'Nanning', zh: '南宁', country: 'CN', basis: 'given' } as const
  const urumqi = { en: 'Urumqi', zh: '乌鲁木齐', country: 'CN', basis: 'given' } as const

  test('自治区 and 省 are those of the home city', () => {
    const seats = [nanning, urumqi].map((home) => seatOf('自治区农业农村厅', 'zh', home).place)
    expect(seats).toEqual(['guangxi', 'xinjiang'])
  })

  test('a division that every office has tells no body from another', () => {
    const division = () => one({ zh: '国际交流课' }, { type: 'organisation' })
    expect(compare(division(), division()).is).not.toBe('same')
  })
})
