import { unitOf } from '../unit.ts'
import { about } from './disagreement.ts'
import { type Figure, figures, isPrinted, isSameValue } from './figures.ts'
import { isBothWays, isForEach, leftovers } from './leftover-numerals.ts'
import type { Checked, Rule } from './rule.ts'

export const numberDiffers: Rule = {
  severity: 'error',
  about: 'The two versions give different figures for what seems to be the same thing.',
  ask(item) {
    const rivals = figures(item).rivals.filter(
      (pair) =>
        !isSameValue(pair) &&
        !isAmongOthers(pair, item) &&
        !isForEach(pair, item.text) &&
        !isBothWays(pair, item.text) &&
        !pair.every((one) => isPrinted(one, item)),
    )
    const told = new Set(rivals.map(([{ bead }]) => bead))
    const others = item.beads.flatMap((_, bead) => {
      const left = told.has(bead) ? undefined : leftovers(item, bead)
      if (!left) return []
      const { en, zh } = left
      return [
        about(item, {
          en: { ...en, bead },
          zh,
          message: () =>
            `The English has ${numeral(en.value)} where the Chinese has ${numeral(zh.value)}`,
        }),
      ]
    })
    const read = rivals.map(([en, zh]) => {
      const replacement = withValue(item.text.slice(en.start, en.end), { en, zh })
      return {
        ...about(item, {
          en,
          zh,
          message: (a, b) => `"${a}" is ${written(en)}, but "${b}" is ${written(zh)}`,
        }),
        suggestion: written(zh),
        ...(replacement !== undefined && { replacement }),
      }
    })
    return [...read, ...others]
  },
}

/**
 * "Dr. Chen and 35 other doctors", and as some write it "other 35 doctors", are 陈医生等36名医生; who came with four colleagues, or with
 * her four-member party, came 一行5人.
 */
function isAmongOthers([en, zh]: readonly [Figure, Figure], { text }: Checked): boolean {
  const more = zh.value - en.value
  const isWith =
    /\bwith $/i.test(text.slice(Math.max(0, en.start - 5), en.start)) ||
    /^(?=.*\b(?:colleagues?|companions?|aides?|entourage|others)\b)/i.test(
      text.slice(en.start, en.end + 10),
    )
  const isOwn =
    /\b(?:his|her|their) $/i.test(text.slice(Math.max(0, en.start - 6), en.start)) &&
    /-(?:member|person|strong)\b/i.test(text.slice(en.start, en.end))
  if (more === 1 && (isWith || isOwn || isAlong(en, text)))
    return /一行\s?$/.test(text.slice(Math.max(0, zh.start - 3), zh.start))
  return (
    more >= 1 &&
    more <= 4 &&
    /\bothers?\b/i.test(text.slice(Math.max(0, en.start - 'other '.length), en.end + 10)) &&
    /等$/.test(text.slice(Math.max(0, zh.start - 1), zh.start))
  )
}

/** "Five councillors travelled with her": she is the sixth. */
function isAlong({ end }: Figure, text: string): boolean {
  return /^[^.;]{0,50}\b(?:travel\w*|came|come|with|accompan\w+) (?:along )?(?:with )?(?:him|her|them)\b/.test(
    text.slice(end, end + 80),
  )
}

/**
 * The English words with the value of the Chinese: certain where they have one figure in digits, written out or
 * before its scale ("5 million"), and both are of one unit. "1 student" would need other words around it.
 */
function withValue(words: string, { en, zh }: { en: Figure; zh: Figure }): string | undefined {
  const [digits, ...others] = words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  if (digits === undefined || others.length > 0 || !isOfOneUnit(en, zh)) return undefined
  const scale = en.value / Number(digits.replaceAll(',', ''))
  const value = zh.value / scale
  const isShort = Math.round(value * 1000) / 1000 === value
  if (!scales.has(scale) || !isShort || Math.min(en.value, zh.value) <= 1) return undefined
  return words.replace(digits, numeral(value))
}

function isOfOneUnit(en: Figure, zh: Figure): boolean {
  if (en.max !== undefined || zh.max !== undefined || en.currency !== zh.currency) return false
  return en.unit === zh.unit || [en, zh].every(({ unit }) => unitOf(unit).kind === 'count')
}

const scales = new Set([1, 1e3, 1e6, 1e9, 1e12])

function written({ value, max, currency, unit }: Figure): string {
  const range = [value, max].flatMap((one) => (one === undefined ? [] : numeral(one))).join('–')
  if (currency !== undefined) return `${currency} ${range}`
  return unit === 'percent' ? `${range}%` : range
}

function numeral(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}
