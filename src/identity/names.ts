import { distance } from 'fastest-levenshtein'
import { romanises } from '../chinese/romanisation.ts'
import { soundLikeness } from '../chinese/transliteration.ts'
import type { Reason } from '../entity.ts'
import type { HanForm, Known, LatinForm } from './known.ts'
import { hanBits, latinBits } from './rarity.ts'
import { slipBetween } from './slip.ts'
import { name as weights } from './weights.ts'

/** How two people's names speak for or against their being one. */
export function nameReasons(a: Known, b: Known): Reason[] {
  const zh = best(a.zh, b.zh, hanReason)
  const en = best(a.en, b.en, latinReason)
  const both = [zh, en].flatMap((reason) => reason ?? [])
  if (both.some(({ ground }) => ground === 'near-name')) {
    // The same characters leave no doubt about a letter of the other name.
    return zh?.ground === 'same-name-zh' ? [zh] : both
  }
  const agreeing = both.filter(({ bits }) => bits > 0).sort((x, y) => y.bits - x.bits)
  const differing = both.filter(({ bits }) => bits < 0)
  const [first, second] = agreeing
  if (first && second) {
    // The pinyin of a Chinese name follows from it.
    const isTold = [...a.zh, ...b.zh].every(({ isChinese }) => isChinese)
    return isTold ? [first] : [first, { ground: 'second-language', bits: weights.second }]
  }
  if (first) return differing.length > 0 ? withDissent(first, differing, a, b) : [first]
  if (differing.length > 0) return differing
  return across(a, b)
}

/** One language agrees, the other does not: two Chinese people have one pinyin, not one person two names. */
function withDissent(agreeing: Reason, differing: readonly Reason[], a: Known, b: Known): Reason[] {
  const isChinese = [...a.zh, ...b.zh].every((form) => form.isChinese)
  const isOther = isChinese && agreeing.ground !== 'same-name-zh'
  return [
    agreeing,
    ...differing.map(
      ({ bits }): Reason => ({ ground: isOther ? 'other-name' : 'adopted-name', bits }),
    ),
  ]
}

/** The strongest reason that some form of the one gives with some form of the other. */
function best<A, B>(
  a: readonly A[],
  b: readonly B[],
  reasonOf: (a: A, b: B) => Reason | undefined,
): Reason | undefined {
  const all = a.flatMap((x) => b.flatMap((y) => reasonOf(x, y) ?? []))
  return all.reduce<Reason | undefined>(
    (top, reason) => (top && top.bits >= reason.bits ? top : reason),
    undefined,
  )
}

function hanReason(a: HanForm, b: HanForm): Reason | undefined {
  if (a.folded === b.folded) return { ground: 'same-name-zh', bits: hanBits(a.folded) }
  if (isPart(a.parts, b.parts)) return { ground: 'part-of-name', bits: weights.part }
  return a.isChinese || b.isChinese ? chineseReason(a, b) : foreignReason(a, b)
}

/** One of the two at least is a Chinese person's name. */
function chineseReason(a: HanForm, b: HanForm): Reason {
  const [few, many] = a.folded.length < b.folded.length ? [a, b] : [b, a]
  if (few.folded.length === 1 && many.folded.startsWith(few.folded)) {
    return { ground: 'part-of-name', bits: 1 }
  }
  const isHomophone = a.spelt.length > 0 && a.spelt.join('') === b.spelt.join('')
  const isSlip = few.folded.length > 2 && distance(a.folded, b.folded) === 1
  return isHomophone || isSlip ? { ground: 'near-name', bits: weights.pinyinSlip } : otherName
}

/** Two spellings of foreign names: one foreign name is spelt in several ways. */
function foreignReason(a: HanForm, b: HanForm): Reason | undefined {
  // 才让东智 and 才让东军: a short name leaves no room for another spelling, nor one without a point (娜仁其木格).
  const least = a.parts.length === 1 && b.parts.length === 1 ? 6 : 5
  const isShort = a.folded.length < least && b.folded.length < least
  // What is near one sound need not have it near in turn: two characters are alike as far as both ways tell.
  const likeness = Math.min(
    soundLikeness(a.sounds(), b.sounds()),
    soundLikeness(b.sounds(), a.sounds()),
  )
  if (likeness >= (isShort ? 0.95 : 0.85)) return slipOf(weights.most.han)
  // 库尔班江·艾合买提 and 库尔班江·艾合买军: a slip of the key, or another man.
  if (!isShort && distance(a.folded, b.folded) === 1) {
    return { ground: 'near-name', bits: weights.pinyinSlip }
  }
  if (likeness < (isShort ? 0.85 : 0.5)) return otherName
  // 尼玛多吉 and 尼玛多军: so short, and near in sound, may be one man or two.
  return isShort ? { ground: 'near-name', bits: weights.pinyinSlip } : undefined
}

function latinReason(a: LatinForm, b: LatinForm): Reason | undefined {
  const [bits, other] = [latinBits(a.words), latinBits(b.words)]
  if (a.folded === b.folded || a.runs.some((run) => b.runs.includes(run))) {
    return { ground: 'same-name-en', bits: Math.max(bits, other) }
  }
  if (isPart(a.words, b.words) || haveInitials(a.words, b.words)) {
    return { ground: 'part-of-name', bits: weights.part }
  }
  const slip = slipBetween(a.folded.split(' '), b.folded.split(' '))
  if (slip === undefined) return otherName
  // A letter makes another name of pinyin.
  return slip === 'near' || (a.isPinyin && b.isPinyin)
    ? { ground: 'near-name', bits: weights.pinyinSlip }
    : slipOf(Math.min(bits, other))
}

const otherName: Reason = { ground: 'other-name', bits: weights.differs }

function slipOf(bits: number): Reason {
  return { ground: 'slip-in-name', bits: bits + weights.slip }
}

/** All parts of the shorter name are among the longer one's: Hoffmann and Rainer Hoffmann. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.length < many.length && few.every((part) => many.includes(part))
}

/** J. Smith and John Smith. */
function haveInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.at(-1) !== b.at(-1) || a.length < 2) return false
  return a.every((word, at) => {
    const other = b[at] ?? ''
    return word === other || (word[0] === other[0] && Math.min(word.length, other.length) === 1)
  })
}

/** No language in common: pinyin, or the sound of a foreign name. */
function across(a: Known, b: Known): Reason[] {
  const found =
    best(a.en, b.zh, (latin, han) => acrossReason(latin, han)) ??
    best(b.en, a.zh, (latin, han) => acrossReason(latin, han))
  return found ? [found] : []
}

function acrossReason(latin: LatinForm, han: HanForm): Reason {
  if (han.isChinese && romanises(han.folded, latin.text) > 0.99) {
    return { ground: 'same-pinyin', bits: latinBits(han.spelt) }
  }
  if (han.isChinese && latin.isPinyin) return otherName
  const { from, least, most } = weights.sound
  const likeness = soundLikeness(han.sounds(), latin.sounds())
  return likeness >= from
    ? { ground: 'same-sound', bits: least + ((likeness - from) / (1 - from)) * (most - least) }
    : { ground: 'adopted-name', bits: weights.adopted }
}
