import { matches } from '../matches.ts'
import type { QuantityMention } from '../mention.ts'
import { countedNoun } from './units.ts'

const lapses: readonly (readonly [RegExp, number])[] = [
  // 上半年 and 下半年 are halves of a year told by its name, 过半年轻人 and 半月湾 hold none; half a century is an
  // anniversary.
  [
    /(?<approx>近|约|大约|超过|逾)?(?<![上下前后大一两每个])半(?<unit>个?(?:小时|月(?![刊报谈湾板形牙])|年(?![度刊报级轻龄产])))/gu,
    0.5,
  ],
  // Elsewhere 一 is an article more often.
  [
    /(?<=为期|历时|持续|时长|任期|长达|期限|用时|停留|逗留)(?<approx>近|约|大约|超过|逾)?一(?<unit>个?(?:小时|天|周|星期|月|年|世纪))(?![半多度])/gu,
    1,
  ],
]
const approximators = {
  近: 'nearly',
  约: 'about',
  大约: 'about',
  超过: 'over',
  逾: 'over',
} as const

/** 11秒02: what a race took, with the fraction behind its unit; 30秒60次 is no time. */
export const clocked = /(?<!\d)(\d{1,3})秒(\d{1,2})(?![\d个次下圈人名号米公])/gu

/** Spans of time around one, in simplified text, and those that a watch took: 半年, 半个月, 为期一周, 11秒02. */
export function chineseLapses(plain: string): QuantityMention[] {
  const clockings = matches(plain, clocked).map((match) => ({
    type: 'quantity' as const,
    start: match.index,
    end: match.index + match[0].length,
    value: Number(`${match[1]}.${match[2]}`),
    approx: 'exact' as const,
    unit: 'second',
  }))
  const around = lapses.flatMap(([shape, value]) =>
    matches(plain, shape).map((match) => {
      const { approx = '', unit = '' } = match.groups ?? {}
      const start = match.index ?? 0
      return {
        type: 'quantity' as const,
        start,
        end: start + match[0].length,
        value,
        approx: approximators[approx as keyof typeof approximators] ?? ('exact' as const),
        unit: countedNoun(unit)?.unit ?? unit,
      }
    }),
  )
  return [...around, ...clockings]
}
