import type { Dated } from '../exchange.ts'

/** How many days after the last day told, or after the first of all, something happened. */
export interface Later {
  readonly days: number
  readonly from: 'last' | 'first'
}

const dayMs = 86_400_000

const words: readonly (readonly [RegExp, Later])[] = [
  [
    /\b(?:on|later|earlier) (?:the same|that same|that) (?:day|morning|afternoon|evening|night)\b|\b[Tt]hat (?:same )?(?:day|morning|afternoon|evening|night)\b|\b[Tt]he same (?:day|evening|afternoon|morning)\b|(?<![担擔适適])[当當同](?:日(?![本方])|天(?!津)|晚)|同一天(?!津)/u,
    { days: 0, from: 'last' },
  ],
  [
    /\b[Tt]he (?:following|next) (?:day|morning|afternoon|evening)\b|\b[Aa] day later\b|(?<![首多每两兩二三四五一])次日(?!本)|翌日|翌晨|次晨|隔天|一天后|一天後/u,
    { days: 1, from: 'last' },
  ],
  [/\b[Tt]wo days (?:later|after)\b|(?<![十百])[两兩][天日][后後]/u, { days: 2, from: 'last' }],
  [/\b[Tt]hree days later\b|(?<![十百第])三[天日][后後]/u, { days: 3, from: 'last' }],
  [
    /\b[Tt]he (?:evening|day|night) before\b|\b[Tt]he previous (?:day|evening)\b|前一(?:天|日|晚)/u,
    { days: -1, from: 'last' },
  ],
  [/\b[Oo]n the second day\b(?! of)|第二[天日](?![津本])/u, { days: 1, from: 'first' }],
  [/\b[Oo]n the third day\b(?! of)|第三[天日](?![津本])/u, { days: 2, from: 'first' }],
  [/\b[Oo]n the fourth day\b(?! of)|第四[天日](?![津本])/u, { days: 3, from: 'first' }],
]

/** The days that the words of a sentence count from another one: "that evening", 次日, "on the third day". */
export function daysLater(sentence: string): Later | undefined {
  return words.find(([shape]) => shape.test(sentence))?.[1]
}

/** So many days after a known day, or after the first or the last of a spell; null where its year is not known. */
export function daysAfter({ edtf, evidence }: Dated, { days, from }: Later): Dated | null {
  const ends = edtf.split('/')
  const day = (from === 'first' ? ends[0] : ends.at(-1)) ?? ''
  const at = Date.parse(day)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(at)) return null
  const later = new Date(at + days * dayMs).toISOString().slice(0, 10)
  return { edtf: later, basis: 'inferred', evidence }
}
