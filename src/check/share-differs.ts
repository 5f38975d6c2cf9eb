import { simplified } from '../chinese/script.ts'
import type { Placed, QuantityMention } from '../mention.ts'
import { type Lang, overlaps } from '../span.ts'
import type { Asked, Checked, Rule } from './rule.ts'
import { type Share, sharesOf } from './shares.ts'
import { sideOf } from './words.ts'

export const shareDiffers: Rule = {
  severity: 'error',
  about: 'The two versions tell different shares of a whole: one third is not 四分之一.',
  ask(item) {
    return item.beads.flatMap((_, bead): Asked[] => {
      const told = sharesOf(item, bead)
      if (!told) return []
      const en = told.en.filter(({ value }) => !isMet(value, told.zh) && !isPercent(item, value))
      const zh = told.zh.filter(({ value }) => !isMet(value, told.en) && !isPercent(item, value))
      const [english, chinese] = [en[0], zh[0]]
      if (!english || !chinese) return []
      return [
        {
          message: `"${english.text}" is not "${chinese.text}"`,
          en: { start: english.start, end: english.end },
          zh: { start: chinese.start, end: chinese.end },
          bead,
        },
      ]
    })
  },
}

function isMet(value: number, others: readonly Share[]): boolean {
  return others.some((other) => Math.abs(other.value - value) < 0.006)
}

/** 10吨 and 1吨 of 每10吨就有1吨 count nothing by themselves where the other version tells the share ("every tenth tonne"). */
export function isOfMetShare(
  item: Checked,
  { bead, lang, start, end, unit }: Placed<QuantityMention>,
): boolean {
  if (unit === 'percent') return false
  const told = sharesOf(item, bead)
  const other = told?.[lang === 'en' ? 'zh' : 'en'] ?? []
  return (
    told?.[lang].some((share) => overlaps(share, { start, end }) && isMet(share.value, other)) ===
    true
  )
}

/** The English may print it as a percentage: 25% is a quarter. */
function isPercent({ mentions }: Checked, value: number): boolean {
  return mentions.some(
    (one) =>
      one.type === 'quantity' &&
      one.lang === 'en' &&
      one.unit === 'percent' &&
      Math.abs(one.value / 100 - value) < 0.006,
  )
}

/** Tells whether a percentage of one version stands as a share in words in the other: 五成, "by half". */
export function isShare(
  item: Checked,
  { bead, lang, value }: Pick<Placed, 'bead' | 'lang'> & { readonly value: number },
): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  const told = sharesOf(item, bead)?.[other] ?? []
  return (
    isMet(value / 100, told) ||
    told.some((share) => isNear(item.text, value / 100, share)) ||
    (value === 100 &&
      // It may be told in the sentence before or after.
      [bead - 1, bead, bead + 1].some((at) =>
        all[other].test(simplified(sideOf(item, { bead: at, lang: other }))),
      ))
  )
}

/** 24.3% is "nearly a quarter", 34% "just over a third". */
function isNear(text: string, value: number, { value: share, start }: Share): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  return Math.abs(value - share) < nearly && about.test(before)
}

const nearly = 0.025
const about =
  /\b(?:nearly|almost|about|around|roughly|some|over|above|(?:more|less) than|under|close to) $|[近约約逾超][过過]?$/i

/** 合格率100%: everyone passed. */
const all: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:all|every|everyone|everybody|none|nobody|no one|each|entire(?:ly)?|whole|fully?|complete(?:ly)?|without exception|wholly)\b/i,
  zh: /全[部体都员数]|(?<![成首京古帝故])都(?![市会江])|(?<![平人户])均|皆|无一|悉数|所有|每/u,
}
