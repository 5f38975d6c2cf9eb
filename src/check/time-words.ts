import type { Span } from '../span.ts'
import type { Checked } from './rule.ts'
import { type BeadWords, wordsOf } from './words.ts'

/** A time that both languages have a few words for. */
interface Time {
  readonly en: RegExp
  readonly zh: RegExp
}

const weekdays: readonly Time[] = [
  ['Mondays?', '一'],
  ['Tuesdays?', '二'],
  ['Wednesdays?', '三'],
  ['Thursdays?', '四'],
  ['Fridays?', '五'],
  ['Saturdays?', '六'],
  ['Sundays?', '[日天]'],
].map(([en = '', zh = '']) => ({
  en: new RegExp(`\\b${en}\\b`, 'g'),
  // 周年 and 周一岳 apart: 周 before a numeral is the day only where no name or count follows.
  zh: new RegExp(`(?:星期|礼拜|周)${zh}(?![年月个家位条行])`, 'g'),
}))

const partsOfDay: readonly Time[] = [
  {
    en: /\b(?:mornings?|forenoon|dawn|daybreak|before daylight|(?:small|early) hours)\b(?! star)|(?<=\d )a\.m\.|(?<=\d)a\.?m\b/gi,
    zh: /上午|早上|早晨|清晨|凌晨/g,
  },
  { en: /\b(?:noon|midday)\b/gi, zh: /中午|正午|午间|(?<!\d)12[时点]|十二[时点]/g },
  { en: /\bafternoons?\b(?! tea)/gi, zh: /下午(?!茶)|午后/g },
  {
    en: /\b(?:evenings?|nights?|tonight|midnight)\b(?! (?:News|Post|Standard|Star)\b)/gi,
    zh: /晚上|晚间|傍晚|夜间|夜里|深夜|午夜|(?<=[日当今昨明前同每]|(?:周|星期)[一二三四五六天])晚(?![会宴餐报年婚稻期])|之夜|夜/g,
  },
]

/** Days of the week and parts of the day that one version of a sentence has and the other has otherwise. */
export function otherTimes(item: Checked, bead: number): readonly { en: Span; zh: Span }[] {
  const words = wordsOf(item, bead)
  if (!words) return []
  // Which part of the day p.m. is, only the hour tells.
  const isByHour = /\bp\.?m\b/i.test(words.en.text)
  return [weekdays, ...(isByHour ? [] : [partsOfDay])].flatMap((times) => other(times, words))
}

function other(
  times: readonly Time[],
  { en, zh }: { readonly en: BeadWords; readonly zh: BeadWords },
): { en: Span; zh: Span }[] {
  const only = times.flatMap((time) => {
    const [left, right] = [en.all(time.en), zh.all(time.zh)]
    return [{ en: left.slice(right.length), zh: right.slice(left.length) }]
  })
  const [english] = only.flatMap((one) => one.en)
  const [chinese] = only.flatMap((one) => one.zh)
  return english && chinese ? [{ en: english, zh: chinese }] : []
}
