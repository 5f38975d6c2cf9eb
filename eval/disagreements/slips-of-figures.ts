import { picked, type Random } from '../damage/random.ts'
import { either, rewrites, type SlipKind, swaps } from './slip.ts'

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** A figure in digits that is no year, no day of a month and no place in a row. */
const english = new RegExp(
  `(?<![\\w.,’/-])(?<!\\b(?:${months}) )(?<!\\b(?:${months}) \\d{1,2}(?: to |, | and ))(?<!No\\. |Force )` +
    `(?!(?:19|20)\\d\\d(?![\\d,.]\\d))\\d[\\d,]*(?:\\.\\d+)?(?![\\d]|(?:st|nd|rd|th)\\b|[,.]\\d| (?:${months}|Award|Port)\\b)`,
  'g',
)
const chinese =
  /(?<![\d.第至])(?!(?:19|20)\d\d年)\d+(?:\.\d+)?(?![\d.]|[年月日号级屆届]|週年|周年|至\d+日)/g

/** Another digit at one place, so that the figure has as many as before. */
function otherDigit(figure: string, random: Random): string {
  const at = picked(
    Array.from(figure.matchAll(/\d/g), ({ index }) => index) as [number, ...number[]],
    random,
  )
  const others = [...'123456789'].filter((digit) => digit !== figure[at])
  const digit = others[Math.floor(random() * others.length)] ?? '7'
  return figure.slice(0, at) + digit + figure.slice(at + 1)
}

/** 1.8 as 18, 18 as 1.8, 300 as 3,000, 9,000 as 900. */
function otherSize(figure: string): string | undefined {
  const plain = figure.replaceAll(',', '')
  if (plain.includes('.')) return plain.replace('.', '').replace(/^0+/, '')
  if (Number(plain) < 10) return undefined
  return plain.endsWith('0') ? plain.slice(0, -1) : `${plain}0`
}

const before = '(?:[Mm]ore than|[Oo]ver|[Nn]early|[Aa]bout|[Aa]lmost|[Ss]ome|[Aa]t least|[Uu]p to)'
const counted = '(?:RMB|US\\$|S\\$)?\\d[\\d,]*(?:\\.\\d+)?'

const capital = (words: string, like: string) =>
  /^[A-Z]/.test(like) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words

/** Errors of figures, what they measure, and how near they are. */
export const slipsOfFigures = {
  number: {
    rule: 'number-differs',
    how: 'another digit: 28 participants → 25 participants',
    places: either(
      rewrites('en', english, ([figure], random) => otherDigit(figure, random)),
      rewrites('zh', chinese, ([figure], random) => otherDigit(figure, random)),
    ),
  },
  'number size': {
    rule: 'number-differs',
    how: 'a point or a zero too many or too few: 1.8 billion → 18 billion',
    places: either(
      rewrites('en', english, ([figure]) => otherSize(figure)),
      rewrites('zh', chinese, ([figure]) => otherSize(figure)),
    ),
  },
  'number scale': {
    rule: 'number-differs',
    how: 'million for billion, 万 for 亿',
    places: either(
      swaps('en', { million: 'billion', billion: 'million', trillion: 'billion' }),
      rewrites(
        'zh',
        /(?<=\d[餘余多]?)[万萬亿億](?=[余餘]?[元美欧新人個个标標平吨噸])/g,
        ([scale]) => (/[万萬]/.test(scale) ? '亿' : '万'),
      ),
    ),
  },
  'number in words': {
    rule: 'number-differs',
    how: 'eight measures → six measures',
    places: either(
      rewrites(
        'en',
        /(?<![\w-])(?:four|five|six|seven|eight|nine|ten|eleven|twelve)(?= [a-z]+s\b)/gi,
        ([word]) => capital(word.toLowerCase() === 'six' ? 'nine' : 'six', word),
      ),
      rewrites(
        'zh',
        /(?<![第十百千万分二三四五六七八九])[四五六七八九](?=[项項場首个名部])/g,
        ([word]) => (word === '六' ? '九' : '六'),
      ),
    ),
  },
  'number dropped': {
    rule: 'number-omitted',
    how: 'over 600 guests → guests; up 12.5 percent → up',
    places: either(
      rewrites(
        'en',
        new RegExp(
          `(?:${before} )?(?<![\\w.,’$-])(?<!Force )(?!(?:19|20)\\d\\d\\b)(?:\\d+,)*\\d{2,} (?=[a-z])(?!(?:million|billion|percent|times|to|working)\\b)`,
          'g',
        ),
        () => '',
      ),
      rewrites('en', / (?:by|of) (?:up to |over )?\d[\d.]* percent/g, () => ''),
      rewrites(
        'zh',
        /(?:约|近|逾)?\d{2,}(?:\.\d+)?[余多]?[万亿]?[余多]?[名位家件](?!次)/g,
        () => '',
      ),
      rewrites('zh', /(?<=增长|下降|節約|节水)\d[\d.]*%/g, () => ''),
    ),
  },
  'range cut': {
    rule: 'number-differs',
    how: 'between 20 and 30 million → 20 million',
    places: either(
      rewrites('en', /between (\d[\d,.]*) and \d[\d,.]*/g, ([, low]) => low),
      rewrites(
        'zh',
        /(?<!月)(\d[\d.]*[万亿]?)(?:至|—|-)\d[\d.]*[万亿]?(?![\d日年月])/g,
        ([, low]) => low,
      ),
    ),
  },
  'approximator dropped': {
    rule: 'approximator-differs',
    how: 'over 30 guests → 30 guests; 30余名 → 30名',
    places: either(
      rewrites('en', new RegExp(`${before} (${counted})`, 'g'), ([, figure]) => figure),
      rewrites('zh', /(?<=\d[万亿萬億]?)[余餘多](?=[万亿萬億]?[\p{Script=Han}])/gu, () => ''),
      rewrites('zh', /(?:近|逾|超过|突破|至少)(?=\d)/g, () => ''),
    ),
  },
  'approximator turned': {
    rule: 'approximator-differs',
    how: 'nearly 9,000 → over 9,000',
    places: either(
      rewrites(
        'en',
        /\b(?:[Oo]ver|[Mm]ore than|[Nn]early|[Aa]lmost)(?= (?:RMB|US\$)?\d)/g,
        ([word]) => capital(/over|more/i.test(word) ? 'nearly' : 'over', word),
      ),
      rewrites('zh', /近(\d+[万亿]?)(?=[家名人吨件])/g, ([, figure]) => `${figure}余`),
      rewrites('zh', /(\d+[万亿]?)[余餘](?=[家名人吨件位])/g, ([, figure]) => `近${figure}`),
    ),
  },
  'approximator added': {
    rule: 'approximator-differs',
    how: '112 firms → over 112 firms',
    places: either(
      rewrites(
        'en',
        /(?<!(?:over|than|nearly|about|almost|some|least|to|and|between|from|expected|estimated|under|a) )(?<![\w.,$’-])(?!(?:19|20)\d\d\b)\d{2}[\d,]* (?=(?:local|young|foreign)? ?[a-z]{4,}s\b)/gi,
        ([figure], random) => `${picked(['over', 'nearly'], random)} ${figure}`,
      ),
      rewrites(
        'zh',
        /(?<![\d.约近逾至过少第])(\d+0)(?=[名家件位](?!次))/g,
        ([figure]) => `${figure}余`,
      ),
    ),
  },
  unit: {
    rule: 'unit-differs',
    how: 'hectares → mu; 人次 → 人',
    places: either(
      swaps('en', {
        hectares: 'mu',
        mu: 'hectares',
        'square kilometers': 'square meters',
        kilometers: 'meters',
        'cubic meters': 'cubic kilometers',
        tons: 'kilograms',
        'person-visits of exchange': 'people in exchanges',
        'person-times': 'persons',
        'person-visits': 'people',
      }),
      rewrites('en', /(?<=\d (?:working )?)(?:days|hours)(?! plan)/g, ([unit]) =>
        unit === 'days' ? 'weeks' : 'minutes',
      ),
      rewrites(
        'zh',
        /(?<=\d[余多]?[万亿]?)(?:亩|公顷|平方公里|公里|吨|立方米|学时|人次)/g,
        ([unit], _, item) =>
          unit === '人次' && !item.beads.some(({ en }) => /person-/.test(en))
            ? undefined
            : chineseUnits.get(unit),
      ),
    ),
  },
  currency: {
    rule: 'unit-differs',
    how: 'RMB → US$; 亿元 → 亿美元',
    places: either(
      rewrites('en', /RMB|(?<![\w])US\$|S\$/g, ([unit]) => (unit === 'RMB' ? 'US$' : 'RMB')),
      rewrites('en', /(?<=illion )(?:euros|yuan)/g, ([unit]) =>
        unit === 'yuan' ? 'euros' : 'yuan',
      ),
      rewrites('zh', /(?<=[\d万亿億萬])(?:元|美元|欧元|新元)/g, ([unit]) =>
        unit === '元' ? '美元' : '元',
      ),
    ),
  },
  multiple: {
    rule: 'share-differs',
    how: 'one third → two thirds; doubled → tripled; 三成 → 五成',
    places: either(
      swaps('en', {
        doubled: 'tripled',
        tripled: 'doubled',
        quadrupled: 'doubled',
        'One third': 'Two thirds',
        'one fifth': 'one third',
        'a quarter': 'a third',
        'A quarter': 'A third',
        'two thirds': 'one third',
        'Eighty percent': 'Sixty percent',
        'three times': 'five times',
      }),
      rewrites(
        'zh',
        /(?<![十构组达建完])[二三四五六七八九](?=成(?:以上)?(?![立为员都就功果本]))/g,
        ([share]) => (share === '五' ? '八' : '五'),
      ),
      rewrites('zh', /(?<=翻)[一两]番/g, ([times]) => (times === '一番' ? '两番' : '一番')),
      rewrites('zh', /[二三四五]分之一/g, ([share]) =>
        share === '三分之一' ? '五分之一' : '三分之一',
      ),
    ),
  },
} satisfies Record<string, SlipKind>

const chineseUnits = new Map([
  ['亩', '公顷'],
  ['公顷', '亩'],
  ['平方公里', '平方米'],
  ['公里', '米'],
  ['吨', '公斤'],
  ['立方米', '升'],
  ['学时', '天'],
  ['人次', '人'],
])
