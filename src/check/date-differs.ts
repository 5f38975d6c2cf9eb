import type { Lang, Span } from '../span.ts'
import { dates, isCounted, type Printed } from './dates.ts'
import { about } from './disagreement.ts'
import { valuesIn } from './numerals.ts'
import type { Checked, Rule } from './rule.ts'
import { otherTimes } from './time-words.ts'
import { sideOf } from './words.ts'

export const dateDiffers: Rule = {
  severity: 'error',
  about: 'The two versions give different dates, parts of the day or days of the week.',
  ask(item) {
    const found = dates(item)
      .rivals.filter(
        (pair) => !isEndCounted(item, pair) && !areEnds(item, pair) && !isSoFar(item, pair),
      )
      .map(([en, zh]) => about(item, { en, zh, message }))
    const beads = new Set(found.map(({ bead }) => bead))
    const words = item.beads.flatMap((_, bead) =>
      beads.has(bead)
        ? []
        : otherTimes(item, bead).map(({ en, zh }) => ({
            message: told(item, { en, zh }),
            en,
            zh,
            bead,
          })),
    )
    return [...found, ...words]
  },
}

/**
 * "On September 20 … and the next day" for 9月20日、21日, "home on August 4 after a week" for 7月29日至8月4日: one version has
 * an end of the days and counts to the other end.
 */
function isEndCounted(item: Checked, [en, zh]: readonly [Printed, Printed]): boolean {
  const [single, range] = en.to ? [zh, en] : [en, zh]
  if (single.to || !range.to) return false
  if (!isCounted(item, range) && !isLong(item, range, single)) return false
  return [range.from, range.to].some(
    ({ month, day }) => single.from.day === day && (single.from.month ?? month) === month,
  )
}

/** "From mid-March to mid-April" for 从3月中旬盛开到4月中旬: one version tells the ends apart, "until November 9" in a sentence of its own. */
function areEnds(item: Checked, [en, zh]: readonly [Printed, Printed]): boolean {
  const [single, range] = en.to ? [zh, en] : [en, zh]
  const { from, to } = range
  if (single.to || !to) return false
  const beside = item.mentions.filter(
    (one): one is Printed =>
      one.type === 'date' &&
      one.lang === single.lang &&
      (one.bead === single.bead || isUntil(item, single)),
  )
  return [from, to].every((end) =>
    beside.some((one) => one.from.month === end.month && one.from.day === end.day),
  )
}

/** 截至11月底 is "in the first eleven months". */
function isSoFar({ text }: Checked, [en, zh]: readonly [Printed, Printed]): boolean {
  return (
    en.from.month === 1 &&
    en.from.day === undefined &&
    en.to?.month === zh.from.month &&
    /截[至止]\P{Lu}{0,5}$/u.test(text.slice(Math.max(0, zh.start - 7), zh.start))
  )
}

/** "Stayed until November 9": it began in a sentence before. */
function isUntil({ text }: Checked, { start }: Printed): boolean {
  return /\b(?:until|till|through) $/.test(text.slice(Math.max(0, start - 10), start))
}

/** "An eight-day visit" for 9月1日至8日. */
function isLong(item: Checked, { from, to }: Printed, { bead, lang, ...single }: Printed): boolean {
  if (lang === 'zh' || from.day === undefined || to?.day === undefined) return false
  const date = item.text.slice(single.start, single.end)
  const others = sideOf(item, { bead, lang }).replace(date, ' ')
  return valuesIn(others, lang).has(to.day - from.day + 1)
}

function message(en: string, zh: string): string {
  return `"${en}" and "${zh}" are not the same time`
}

function told({ text }: Checked, { en, zh }: Readonly<Record<Lang, Span>>): string {
  return message(text.slice(en.start, en.end), text.slice(zh.start, zh.end))
}
