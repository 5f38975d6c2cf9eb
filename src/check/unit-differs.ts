import { unitOf } from '../unit.ts'
import { about } from './disagreement.ts'
import { type Figure, figures, isSameValue } from './figures.ts'
import { unnamed } from './loose-figures.ts'
import type { Checked, Rule } from './rule.ts'

export const unitDiffers: Rule = {
  severity: 'warning',
  about: 'The figure is the same, but its unit or currency is not: person-visits are not persons.',
  ask(item) {
    const { agreed, rivals, alone } = figures(item)
    const loose = agreed.filter(
      ([en, zh]) => isVisits(en, zh) && hasNoun(en, item) && !isAudience(en, item),
    )
    const split = alone
      .filter(({ lang }) => lang === 'en')
      .flatMap((en) =>
        alone
          .filter(
            (zh) =>
              isSplit(en, zh) &&
              !isKrona(zh, item) &&
              !isLocal(en, zh, item) &&
              !isYen(en, zh, item),
          )
          .map((zh) => [en, zh] as const),
      )
    const converted = alone.flatMap((one): [Figure, Figure][] => {
      const other = isOtherwiseMeasured(one, item)
      if (!other) return []
      return [one.lang === 'en' ? [one, other] : [other, one]]
    })
    return [...loose, ...rivals.filter(isSameValue), ...split, ...converted].map(([en, zh]) => ({
      ...(isPeople(en, zh) && { severity: 'note' as const }),
      ...about(item, { en, zh, message: (a, b) => `"${a}" counts in another unit than "${b}"` }),
    }))
  },
}

function isVisits(en: Figure, zh: Figure): boolean {
  return (
    [en, zh].some(({ unit }) => unit === 'person-visit') &&
    en.unit !== zh.unit &&
    en.unit !== unnamed
  )
}

/** "278 people" for 278人次 may be meant: English has no everyday word for visits counted one by one. */
function isPeople(en: Figure, zh: Figure): boolean {
  return zh.unit === 'person-visit' && unitOf(en.unit).kind === 'count'
}

/** "Foreign tourists numbered 41,500" has what it counts elsewhere. */
function hasNoun({ start, end }: Figure, { text }: Checked): boolean {
  return !/(?:\d|illion|thousand)$/.test(text.slice(start, end))
}

/** 1800万克朗 are kronor, not grams. */
function isKrona({ end }: Figure, { text }: Checked): boolean {
  return text.charAt(end) === '朗'
}

/** Visitors, spectators and passengers are counted by their visits in both languages; so is whom a bridge carries, and how many times a film is watched. */
function isAudience({ start, end }: Figure, { text }: Checked): boolean {
  if (carries.test(text.slice(Math.max(0, start - 24), start))) return true
  return /visit|patient|crowd|tourist|spectator|passenger|audience|attend|travel|trip|viewer|arrival|guest|particip|\btimes\b/i.test(
    text.slice(Math.max(0, start - 12), end + 30).replace(/person-\w+/g, ''),
  )
}

const carries =
  /\b(?:carr(?:y|ies|ied|ying)|transport|handl|receiv|welcom|attract|dr[ae]w)\p{Ll}*\s$/iu

/** One figure in one bead, measured in two units: RMB30 million and 3000万美元. */
function isSplit(en: Figure, zh: Figure): boolean {
  if (zh.lang !== 'zh' || zh.bead !== en.bead || zh.value !== en.value) return false
  if (isNamesake(en, zh)) return false
  return unitOf(en.unit).kind !== 'count' && unitOf(zh.unit).kind !== 'count'
}

/** 120,000 hectares beside 12万亩, which the English has converted as well: what has no counterpart has one of another unit. */
function isOtherwiseMeasured(one: Figure, item: Checked): Figure | undefined {
  const { kind, base, size } = unitOf(one.unit)
  if (kind !== 'measure') return undefined
  return figures(item)
    .agreed.flat()
    .find((other) => {
      const unit = unitOf(other.unit)
      return (
        other.lang !== one.lang &&
        other.bead === one.bead &&
        other.value === one.value &&
        unit.kind === 'measure' &&
        unit.base === base &&
        unit.size !== size
      )
    })
}

/** A bare $ is the dollar of whatever country the text is about; 新元 are New Zealand's as well as Singapore's, 克朗 of four countries. */
function isNamesake(en: Figure, { currency = '' }: Figure): boolean {
  return mayMean[en.currency ?? '']?.test(currency) === true
}

const mayMean: Readonly<Record<string, RegExp>> = {
  USD: /^(?:AUD|CAD|HKD|NZD|SGD)$/,
  NZD: /^SGD$/,
  // Kroner are 克朗 in Denmark and Norway, kronor in Sweden and Iceland.
  NOK: /^(?:DKK|SEK|ISK)$/,
  SEK: /^(?:DKK|NOK|ISK)$/,
}

/** ¥5.4 billion are 54亿日元: the sign is of both moneys. */
function isYen({ start, end }: Figure, { currency }: Figure, { text }: Checked): boolean {
  return currency === 'JPY' && /[¥￥]/.test(text.slice(start, end))
}

/** $943 billion are 9,430億元 in Hong Kong: both are the money of the place. */
function isLocal(en: Figure, zh: Figure, { text }: Checked): boolean {
  return (
    /^(?:\p{Ll}+ )*\$/u.test(text.slice(en.start, en.end)) &&
    /(?<!人民[币幣]|美)元/u.test(text.slice(zh.start, zh.end)) &&
    /[港澳台臺]/u.test(text)
  )
}

/** Tells whether only the unit sets this figure apart from one in the other version. */
export function isUnitMatter(figure: Figure, item: Checked): boolean {
  const { alone } = figures(item)
  return alone.some((other) =>
    figure.lang === 'en' ? isSplit(figure, other) : other.lang === 'en' && isSplit(other, figure),
  )
}
