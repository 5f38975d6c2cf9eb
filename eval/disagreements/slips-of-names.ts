import type { Lang } from '../../src/span.ts'
import type { Random } from '../damage/random.ts'
import type { GoodItem, Named } from './good-items.ts'
import { either, rewrites, type Slip, type SlipKind, swaps } from './slip.ts'

/** The first place of each listed name in each version given, with what `put` makes of it. */
function named(
  kinds: readonly Named['kind'][],
  langs: readonly Lang[],
  put: (name: string, lang: Lang, drawn: { random: Random; item: GoodItem }) => string | undefined,
): SlipKind['places'] {
  return (item, random) =>
    item.names
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((one) => langs.flatMap((lang) => firstOf(item, one, lang)))
      .flatMap(({ name, lang, bead, start }): Slip[] => {
        const words = put(name, lang, { random, item })
        if (words === undefined || words === name) return []
        return [[{ bead, lang, start, end: start + name.length, put: words }]]
      })
}

function firstOf({ beads }: GoodItem, names: Named, lang: Lang) {
  return beads
    .flatMap((bead, at) => {
      const name = names[lang]
      // "Israel" in "Israeli" is no name.
      const start = bead[lang].search(new RegExp(`${name}(?![a-z])`))
      return start < 0 ? [] : [{ name, lang, bead: at, start }]
    })
    .slice(0, 1)
}

/** The final of the last syllable becomes another: Zhiyuan → Zhiying, Na → Nang. */
function misspelt(name: string): string {
  return name.replace(/([jqxy]?)([aeiouü]+(?:ng|n)?r?)$/i, (_, initial: string, final: string) => {
    if (initial !== '') return initial + (final === 'ing' ? 'in' : 'ing')
    return final === 'ang' ? 'in' : 'ang'
  })
}

const families = { en: ['Wang', 'Luo', 'Shen', 'Hu'], zh: ['王', '罗', '沈', '胡'] } as const
const strangers = {
  en: ['Schneider', 'Okafor', 'Moreau', 'Petrenko'],
  zh: ['施耐德', '奥卡福', '莫罗', '彼得连科'],
} as const

function otherFamily(name: string, lang: Lang, random: Random): string {
  const own = families[lang].filter((family) => !name.startsWith(family))
  const other = own[Math.floor(random() * own.length)] ?? own[0] ?? ''
  const double = /^(?:欧阳|司马|Ouyang|Sima)/.exec(name)?.[0] ?? ''
  if (lang === 'en') return name.replace(/^\S+/, other)
  return other + name.slice(double === '' ? 1 : double.length)
}

function otherStranger(name: string, lang: Lang, random: Random): string | undefined {
  const word = lang === 'en' ? strangers.en : strangers.zh
  const at = Math.floor(random() * word.length)
  if (lang === 'en') return name.includes(' ') ? name.replace(/\S+$/, word[at] ?? '') : undefined
  return name.includes('·') ? name.replace(/[^·]+$/, word[at] ?? '') : undefined
}

const elsewhere: readonly {
  readonly kind: Named['kind']
  readonly en: string
  readonly zh: string
}[] = [
  { kind: 'place', en: 'Wuhan', zh: '武汉' },
  { kind: 'place', en: 'Lisbon', zh: '里斯本' },
  { kind: 'place', en: 'Shenyang', zh: '沈阳' },
  { kind: 'country', en: 'Denmark', zh: '丹麦' },
  { kind: 'country', en: 'Argentina', zh: '阿根廷' },
  { kind: 'country', en: 'Cambodia', zh: '柬埔寨' },
]

function otherPlace(kind: Named['kind']) {
  return (_name: string, lang: Lang, { random, item }: { random: Random; item: GoodItem }) => {
    const others = elsewhere.filter(
      (one) => one.kind === kind && !item.beads.some(({ en }) => en.includes(one.en)),
    )
    const other = others[Math.floor(random() * others.length)]?.[lang]
    return other
  }
}

/** Neither the country nor a word made of its name (Peruvian) stands a second time. */
function isNamedOnce({ beads }: GoodItem, country: string): boolean {
  const stem = country.replace(/^the /, '').slice(0, 4)
  return beads.map(({ en }) => en.split(stem).length - 1).reduce((a, b) => a + b, 0) === 1
}

/** The rank at the head of a post: the words after it or before it stay. */
const ranks = {
  en: {
    'Vice Mayor': 'Mayor',
    'Deputy Mayor': 'Mayor',
    'Deputy Director': 'Director',
    'Deputy Director-General': 'Director-General',
    'Deputy Secretary-General': 'Secretary-General',
    'Vice President': 'President',
    'Consul General': 'Deputy Consul General',
    Ambassador: 'Consul General',
    Mayor: 'Vice Mayor',
    'Director-General': 'Deputy Director-General',
    Director: 'Deputy Director',
    Governor: 'Deputy Governor',
    President: 'Vice President',
    'Secretary-General': 'Deputy Secretary-General',
    Secretary: 'Deputy Secretary',
  },
  zh: {
    副市长: '市长',
    副市長: '市長',
    副主任: '主任',
    副局长: '局长',
    副局長: '局長',
    副秘书长: '秘书长',
    副校长: '校长',
    总领事: '副总领事',
    總領事: '副總領事',
    大使: '总领事',
    市长: '副市长',
    市委书记: '市委副书记',
    局长: '副局长',
    局長: '副局長',
    会长: '副会长',
    院长: '副院长',
    处长: '副处长',
  },
} as const

const rosterEnglish = /(?<=[:;] )(?:and )?[A-Z][^;.]+, [A-Z][^;.]+; /g

/** Errors of people, their posts, places and bodies. */
export const slipsOfNames = {
  pinyin: {
    rule: 'name-differs',
    how: 'Chen Zhiyuan → Chen Zhiyang',
    places: named(['pinyin'], ['en'], misspelt),
  },
  'family name': {
    rule: 'name-differs',
    how: 'Chen Zhiyuan → Luo Zhiyuan; 陈致远 → 沈致远',
    places: named(['pinyin'], ['en', 'zh'], (name, lang, { random }) =>
      otherFamily(name, lang, random),
    ),
  },
  'foreign name': {
    rule: 'foreign-name-differs',
    how: 'Roberto Castillo → Roberto Moreau; 罗伯托·卡斯蒂略 → 罗伯托·施耐德',
    places: named(['foreign'], ['en', 'zh'], (name, lang, { random }) =>
      otherStranger(name, lang, random),
    ),
  },
  'person dropped': {
    rule: 'person-omitted',
    how: 'one of a roster left out',
    places: either(
      rewrites('en', rosterEnglish, () => ''),
      rewrites(
        'en',
        / and [A-Z][a-z]+ [A-Z][a-z]+, (?:Deputy |Vice )?(?:Director|Secretary|Mayor|President)[^,.;]*,/g,
        () => ',',
      ),
      rewrites(
        'zh',
        /[、，](?:[^、，。：]{0,16}(?:副秘书长|副主任|主任|局长|副局长|书记|副校长)\p{Script=Han}{2,3})(?=[、，。等出在])/gu,
        () => '',
      ),
    ),
  },
  title: {
    rule: 'title-differs',
    how: 'Vice Mayor → Mayor; 副主任 → 主任',
    places: either(
      swaps('en', ranks.en),
      rewrites(
        'zh',
        new RegExp(
          `(?<!副|代|前|首席)(?:${Object.keys(ranks.zh).join('|')})(?!馆|館|們|们|令)`,
          'g',
        ),
        ([rank]) => (ranks.zh as Record<string, string>)[rank],
      ),
    ),
  },
  place: {
    rule: 'city-differs',
    how: 'Lyon → Lisbon; 里昂 → 里斯本',
    places: named(['place'], ['en', 'zh'], otherPlace('place')),
  },
  country: {
    rule: 'country-differs',
    how: 'Peru → Denmark; 秘鲁 → 丹麦',
    places: named(['country'], ['en', 'zh'], otherPlace('country')),
  },
  'country dropped': {
    rule: 'place-omitted',
    how: '11 artists from Bulgaria → 11 artists',
    places: (item, random) =>
      item.names
        .filter(({ kind, en }) => kind === 'country' && isNamedOnce(item, en))
        .flatMap(({ en }) =>
          rewrites(
            'en',
            new RegExp(` (?:from|in|to|of) ${en}(?=[,.; ])`, 'g'),
            () => '',
          )(item, random),
        ),
  },
  'sites merged': {
    rule: 'places-merged',
    how: 'the Zhou Residence and Guiyuan Garden → the Zhou Residence-Guiyuan Garden',
    places: (item) => {
      const sites = item.names.filter(({ kind }) => kind === 'site')
      const pair = sites.flatMap((a) =>
        sites.flatMap((b) => (a === b ? [] : [`${a.en} and ${b.en}`])),
      )
      return item.beads.flatMap(({ en }, bead) =>
        pair.flatMap((words): Slip[] => {
          const start = en.indexOf(words)
          const put = words.replace(/ and (?:the )?/, '-')
          return start < 0 ? [] : [[{ bead, lang: 'en', start, end: start + words.length, put }]]
        }),
      )
    },
  },
  'unit renamed': {
    rule: 'place-differs',
    how: 'Sør-Trøndelag → Trøndelag, where the Chinese tells the two apart',
    places: swaps('en', {
      'Sør-Trøndelag': 'Trøndelag',
      'North Jeolla': 'Jeolla',
      'Upper Austria': 'Austria',
    }),
  },
  'Party for government': {
    rule: 'party-government-fused',
    how: 'Suzhou Municipal … Government → CPC Suzhou Municipal … Government',
    places: rewrites(
      'en',
      /[A-Z][\p{L}’]+ Municipal (?:People’s )?Government/gu,
      ([body]) => `CPC ${body}`,
    ),
  },
  'office renamed': {
    rule: 'names-vary',
    how: 'the second Foreign Affairs Office of an item → Foreign and Overseas Chinese Affairs Office',
    places: (item, random) =>
      swaps('en', { 'Foreign Affairs Office': 'Foreign and Overseas Chinese Affairs Office' })(
        item,
        random,
      ).slice(1),
  },
} satisfies Record<string, SlipKind>
