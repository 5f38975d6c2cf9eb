import type { Approx } from '../exchange.ts'
import { unitOf } from '../unit.ts'
import { about } from './disagreement.ts'
import { type Figure, figures } from './figures.ts'
import type { Checked, Rule } from './rule.ts'
import { isHeadline, wordsOf } from './words.ts'

const words: Readonly<Record<Approx, string>> = {
  exact: 'the figure itself',
  over: 'more than the figure',
  about: 'about the figure',
  nearly: 'a little less than the figure',
  class: 'the order of the figure',
}

export const approximatorDiffers: Rule = {
  severity: 'warning',
  about:
    'The figure is the same, but one version says over, about or nearly and the other does not.',
  ask(item) {
    return figures(item)
      .agreed.filter(
        ([en, zh]) =>
          !agree(en.approx, zh.approx) &&
          isOfOneMeasure(en, zh) &&
          !isDuring(en, item) &&
          !isCourse(en, item) &&
          !isDenied(en, zh, item) &&
          !isBeneath(en, zh, item) &&
          !isRecent(en, zh, item) &&
          !isOfThen(zh, item) &&
          !isLimit(en, zh, item) &&
          !isOfAge(en, zh, item) &&
          !isEmphasis(en, zh, item) &&
          !isCompared(en, zh, item) &&
          !isRound(en, zh, item) &&
          !isDetached(en, zh, item),
      )
      .map(([en, zh]) =>
        about(item, {
          en,
          zh,
          message: (a, b) => `"${a}" means ${words[en.approx]}, "${b}" ${words[zh.approx]}`,
        }),
      )
  },
}

/**
 * 12,141公顷 for "more than 30,000 acres": what is converted is put as near as may be, but what comes out even (30万亩 are
 * 20,000 hectares) needs no "nearly".
 */
function isOfOneMeasure(en: Figure, zh: Figure): boolean {
  const [a, b] = [unitOf(en.unit), unitOf(zh.unit)]
  if (a.kind === 'count' && b.kind === 'count') return true
  if (a.size === b.size) return true
  return (
    zh.approx === 'exact' &&
    a.base === b.base &&
    isEven(en.value * a.size, zh.value * b.size) &&
    (Number(zh.value.toPrecision(2)) === zh.value || !british.test(`${a.id} ${b.id}`))
  )
}

const british = /\b(?:acre|square-(?:foot|mile)|foot|inch|yard|mile|nautical-mile|pound|ounce)\b/

/** A mu is two thirds of a tenth of a hectare, and no table has all its places. */
function isEven(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-4 * Math.max(x, y)
}

/** 没超过两分钟 is "under two minutes": what is denied turns round. */
function isDenied(en: Figure, zh: Figure, { text, ...item }: Checked): boolean {
  const words = wordsOf({ text, ...item }, en.bead)
  // "No trip lasted longer than eight days": the word that denies may stand far off.
  const isTwice =
    /^[不没未]/u.test(text.slice(zh.start)) &&
    /\b(?:no|not|never|none|longer|more)\b/i.test(words?.en.text ?? '')
  return (
    isTwice ||
    /[没未不]\p{Script=Han}{0,3}$/u.test(text.slice(Math.max(0, zh.start - 4), zh.start)) ||
    /\b(?:not|no|none|nobody|never|nor|neither|\p{L}+n[’']t|prohibited|forbidden)\b[^,.;]{0,16}$/iu.test(
      text.slice(Math.max(0, en.start - 30), en.start),
    )
  )
}

/** "Held over three years", "over four evenings" is three years or four evenings long, or longer; "for over three years" is longer. */
function isDuring({ start, end, approx, unit }: Figure, { text }: Checked): boolean {
  const words = text.slice(start, end)
  return (
    approx === 'over' &&
    /^over\b/i.test(words) &&
    !/\b(?:for|of|in|after|takes?|took|last(?:s|ed|ing)?|averag(?:es?|ed|ing)|within|spen[dt]|needs?|needed|than) $/i.test(
      text.slice(Math.max(0, start - 10), start),
    ) &&
    (/^(?:year|month|week|day|hour|minute)$/.test(unit) ||
      /\b(?:decades|weekends|mornings|afternoons|evenings|nights|sessions|rounds|stages)$/.test(
        words,
      ))
  )
}

/** "Won the eights over 6,000 metres": how far a race goes. */
function isCourse({ start, approx, unit, bead }: Figure, item: Checked): boolean {
  return (
    approx === 'over' &&
    /^(?:metre|kilometre|mile)$/.test(unit) &&
    /^over\b/i.test(item.text.slice(start, start + 5)) &&
    /冠军|亚军|季军|夺|赛|跑/u.test(wordsOf(item, bead)?.zh.text ?? '')
  )
}

/** "Twelve tasks under four heads", "under three mayors": what something stands under, and not how many there are. */
function isBeneath(en: Figure, zh: Figure, { text }: Checked): boolean {
  const words = text.slice(en.start, en.end + 12)
  return (
    zh.approx === 'exact' &&
    /^under \S+ (?:\p{Ll}+ )?(?:head(?:ing)?s?|titles|themes|topics|categories|chapters|programmes|programs|schemes|agreements?|contracts?|projects?|plans|brands|names|labels|banners|flags|roofs?|trees|bridges|mayors|governors|emperors|kings|dynasties|masters|teachers|conductors|directors)\b/iu.test(
      words,
    )
  )
}

/** 近五年 are the last five years: 近 before years tells how far back, not how many. */
function isRecent(en: Figure, { approx, unit }: Figure, { text }: Checked): boolean {
  return (
    approx === 'nearly' &&
    /^(?:year|month|week|day)$/.test(unit) &&
    /\b(?:last|past|recent|previous)\s$/i.test(text.slice(Math.max(0, en.start - 10), en.start))
  )
}

/** 不到两年前的一半 is less than half of what was two years ago. */
function isOfThen({ unit, end }: Figure, { text }: Checked): boolean {
  return (
    /^(?:year|month|week|day)$/.test(unit) &&
    /^[之以]?前的\s?(?:\d|[一二三四五六七八九两半]|[百千]分)/u.test(text.slice(end, end + 8))
  )
}

/** 高达10米, 3000元以下 for "up to": a limit that Chinese tells without one of its approximators. */
function isLimit(en: Figure, { approx }: Figure, item: Checked): boolean {
  const words = wordsOf(item, en.bead)
  return (
    approx === 'exact' &&
    en.approx === 'nearly' &&
    /^(?:up to|as many as|within|no more than|at most)\b/i.test(
      item.text.slice(en.start, en.end),
    ) &&
    /[高多长]达|达到?|以下|[以之]?内|最[多高长大低]|可/u.test(words?.zh.text ?? '')
  )
}

/** 年满16岁, 满60周岁, 工作满三年: of that age or so long, which "16 or over", "at least three years" and "aged 16" all tell. */
function isOfAge(en: Figure, zh: Figure, { text }: Checked): boolean {
  return (
    (en.approx === 'exact' || en.approx === 'over') &&
    /(?<![不未没沒])[满滿]\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[岁歲年天]|周岁|週歲|个月|個月)/u.test(
      text.slice(Math.max(0, zh.start - 2), zh.end + 2),
    )
  )
}

/** "As many as fourteen times" is 14次: how many that is, not fewer; so is 高达. 上万名 is ten thousand, or about. */
function isEmphasis(en: Figure, zh: Figure, { text }: Checked): boolean {
  return (
    (zh.approx === 'exact' &&
      en.approx === 'over' &&
      /[高多]达\s?$/u.test(text.slice(Math.max(0, zh.start - 3), zh.start))) ||
    (zh.approx === 'exact' && /^as (?:many|much) as\b/i.test(text.slice(en.start, en.end))) ||
    (en.approx === 'exact' && /^上[百千万萬亿億]/u.test(text.slice(zh.start, zh.end)))
  )
}

/** "6.5 points more than three years ago" compares; the years are three. */
function isCompared(en: Figure, zh: Figure, { text }: Checked): boolean {
  return (
    en.approx === 'over' &&
    /^ (?:ago|earlier|before)\b/.test(text.slice(en.end, en.end + 8)) &&
    /[比较較]$/u.test(text.slice(Math.max(0, zh.start - 1), zh.start))
  )
}

/** A headline rounds: 百名留学生 are over 100 in the story. */
function isRound(en: Figure, zh: Figure, { segments, ...item }: Checked): boolean {
  const isHead = ({ start }: Figure) =>
    segments.some(
      ({ span }, index) =>
        span.start <= start && start < span.end && isHeadline({ segments, ...item }, index),
    )
  return zh.value % 10 === 0 && [en, zh].every(isHead)
}

/** The words may stand before all that the figure belongs to: 几乎是2016年的10倍, 至少要学习120小时. */
function isDetached(en: Figure, zh: Figure, item: Checked): boolean {
  const words = wordsOf(item, en.bead)
  if (!words) return false
  const [approx, side] = en.approx === 'exact' ? [zh.approx, words.en] : [en.approx, words.zh]
  return (
    (en.approx === 'exact') !== (zh.approx === 'exact') &&
    detached[approx]?.test(side.text) === true
  )
}

const detached: Readonly<Partial<Record<Approx, RegExp>>> = {
  over: /(?:至少|超过|不少于|逾)(?!(?!\d{4}年)[\d一二三四五六七八九十百千万])|\b(?:at least|(?<!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) )more than)\b(?! (?:RMB|US\$)?\d)|\b(?:above|past|pass(?:ed|es|ing)?|br(?:oke|eaks?|eaking) through|broke|cross(?:ed|es|ing)?|topp(?:ed|ing)|tops|(?:to|will|would|could|may|might|should) (?:top|cross)) (?:the\b|(?=(?:RMB|US\$|[€£¥$])?\d))|\bbr(?:oke|eaks?|eaking) through\b/i,
  nearly:
    /(?:几乎|将近|差不多|不足|不到|少于|低于|最多(?![的之])|高达|多达|达到|以下|以内|之内)(?!(?!\d{4}年)[\d一二三四五六七八九十百千万])|\b(?:within|under)\b(?! (?:the|a|an|his|her|their|its|this|that|\S+ (?:years?|months?|weeks?|days?)))|\b(?:nearly|almost)\b(?! (?:RMB|US\$)?\d)/iu,
  about:
    /(?:大约|大概|约(?:有|为|占|合|是|达|相当于|等于))(?!(?!\d{4}年)[\d一二三四五六七八九十百千万])|\b(?:about|around|approximately)\b(?! (?:RMB|US\$)?\d)/i,
}

/** "About" renders 近 and 余 in good translation, but 约 no "over"; a class (千億級) is no lower bound. */
function agree(en: Approx, zh: Approx): boolean {
  if (en === zh) return true
  const pair = [en, zh]
  if (pair.includes('class')) return !pair.includes('over') && !pair.includes('nearly')
  return en === 'about' && zh !== 'exact'
}
