import type { Finding } from '../finding.ts'
import type { Span } from '../span.ts'
import { aimPromised } from './commitment-aims.ts'
import { haveCounterparts } from './counterpart-words.ts'
import type { Checked, Rule } from './rule.ts'
import { type BeadWords, wordsOf } from './words.ts'

/** How firmly words speak of what is to come: a wish, a promise, done already; or open, between these. */
type Strength = 'wish' | 'promise' | 'done' | 'open'

const shapes = {
  en: {
    wish: /\b(?:(?<!\bnot )willing(?:ness)? to|(?:hop(?:es?|ed|ing)|wish(?:es|ed)?)(?! you| him| her| them| every)(?:[^.;,]{0,80}?\b(?:would|will|could|can)\b)?|expect(?:s|ed|ing)\b[^.;,]{0,80}?\b(?:would|will)\b|looks? forward|looked forward|looking forward|(?:is|are|was|were|stands?|stood) ready to|would like|expects? to|expected to see|happy to|glad to|intends?|intended)\b/gi,
    promise:
      /(?<!\bhop(?:es?|ed|ing)\b[^.;,]{0,80})\b(?:will|shall)\b(?!\s+(?:power|(?:have|need)\s+to|be\s+(?:held|able|a|an|the))\b)|\b(?:promis|pledg|vow)(?:e[sd]?|ing|ed|s)? to\b|\b(?:said|says|noted|stated|added|promised|pledged|stressed|announced|indicated|expressed|wrote|writes|replied)\b(?:(?!\bhop|\bwish)[^.;]){0,200}?\bwould\b(?! like)/gi,
    done: /\bhad already\b|\b(?:has|have) (?:already |now |so far |also |since |been )?(?!(?:yet|to|the|a|an|had|become|much|many|no|\d)\b)[a-z\u00c0-\u024f]+(?:ed|en|lt|nt|ld|id|ut|wn|de|ne|ht|st|met|un|et)\b(?!(?<=decided|agreed|promised|pledged|offered|undertaken|resolved|chosen|vowed|volunteered|arranged) to\b)/gi,
    open: /(?<!\bhop(?:es?|ed|ing)\b[^.;,]{0,80})\b(?:could|can|(?<!in |of |by |from |to )may|might|should|must|plans?|planned|scheduled to|agree[ds]?|going to|opportunit\w+|want(?:s|ed)?|aims?|seeks?|propos\w+|welcom\w+|(?<!\b(?:will|would|to) )invit\w+|call(?:s|ed) (?:on|for)|striv\w+|encourag\w+|in order to|need|(?:is|are) to|(?<!(?:said|says|noted|stated|added|promised|pledged|stressed|announced|indicated|expressed|wrote|writes|replied|hop(?:es?|ed|ing)|wish(?:es|ed)?)\b[^.;]{0,200})would(?! like))\b/gi,
  },
  zh: {
    wish: /(?<![自志心意])愿(?![景望他她它你逝])|愿意|希望(?!小学|学校|工程|[杯号湖镇村港]|[”"』」》])(?:[^，。；]{0,30}?能够?)?|期待(?!的)|(?<!符合|满足|超出|不负)期望(?!的)|盼/g,
    promise:
      /(?<![即必])将(?![^，。；]{1,20}(?:比作|作为|视为|列为|称为|交给|送给|带回|带入|赠予|用于|捐赠给|纳入|变成|化为|延长|延至|命名为|定为|改为))(?!军|领|士|来|近|其|会议|至|要|到达|之|本|此|它|他|她|他们|所学|与会|于)(?=[\p{Script=Han}])|将于/gu,
    done: /(?<![而早])已(?:经)?(?!知|久|故|婚|有|决定|商定|同意|答应|承诺)/g,
    open: /一定|必将|商定|同意|计划|拟|打算|(?<![智功性节阳储氢核热动电可技职本潜产效万赋体才光风])能够?(?![源力量耗效级人手])|(?<![许认])可(?!口|持续|再生|爱|靠|穿)|(?<![主重必首摘纪概提简紧])要(?!求|闻|点|素|道|塞)|(?<![供响适反效对相呼感])应(?!邀|用|急|对|届|[^，。；]{1,24}邀)|(?<![必急所军])需(?!求)|争取|力争|欢迎|(?<!(?:将|愿|希望)[^，。；]{0,10})邀请(?![函信赛])|建议|提议|呼吁|以期|有望|有意|预计|契机|机[遇会]/g,
  },
} as const

const order = ['wish', 'promise', 'done', 'open'] as const

export const commitmentDiffers: Rule = {
  severity: 'warning',
  about: 'One version wishes what the other promises, or has yet to do what the other has done.',
  ask(item) {
    return item.beads.flatMap((_, bead): Omit<Finding, 'rule' | 'severity'>[] => {
      const words = wordsOf(item, bead)
      if (!words) return []
      const [en, zh] = [cuesOf(words.en, 'en'), cuesOf(words.zh, 'zh')]
      const found = differing(en, zh)
      if (!found) return [...aimedAlone(words, bead), ...wishedAlone(words, bead)]
      const [english, chinese] = found
      // 将 of a tale that is told as past, 了 beside it.
      const isTale = english.strength === 'done' && /了(?!解)|[已曾]/.test(words.zh.text)
      if (isTale && chinese.strength === 'promise') return []
      const isOfTime = found.some(({ strength }) => strength === 'done')
      if (isOfTime && !isOfOneAct(item, found)) return []
      return [
        {
          message: `The English ${verbs[english.strength]} what the Chinese ${verbs[chinese.strength]}`,
          en: english.span,
          zh: chinese.span,
          bead,
        },
      ]
    })
  },
}

/**
 * What the two cues speak of is the same: a word behind the one may stand for one behind the other. 将 and "has" are
 * more than the signs of what is to come or done (将种植牙提上日程).
 */
function isOfOneAct(item: Checked, [english, chinese]: readonly [Cue, Cue]): boolean {
  const { text } = item
  return haveCounterparts(item, {
    en: text.slice(english.span.start, english.span.end + behind.en),
    zh: text.slice(chinese.span.end, chinese.span.end + behind.zh),
  })
}

/** So many letters behind a cue tell what it speaks of. */
const behind = { en: 40, zh: 12 } as const

function aimedAlone(
  words: { readonly en: BeadWords; readonly zh: BeadWords },
  bead: number,
): Omit<Finding, 'rule' | 'severity'>[] {
  const found = aimPromised(words)
  return found
    ? [{ message: 'The English promises what the Chinese only aims at', ...found, bead }]
    : []
}

/** A plain wish of one version, and in the other no word of the many by which one may be told. */
const wishes = {
  en: {
    said: /\bhop(?:es?|ed|ing) (?:to|that)\b|\b(?:is|are|stands?|stood) (?:willing|ready) to\b|\bwish(?:es|ed) to\b/gi,
    kept: /\b(?:hop\w+|wish\w*|will(?:ing)?ness|willing|ready|look\w* forward|would|could|should|may|might|want\w*|expect\w*|desir\w+|aspir\w+|eager\w*|keen|await\w*|welcom\w+|invit\w+|urg\w+|call\w* (?:on|for|upon)|propos\w+|suggest\w*|ask\w*|seek\w*|sought|aim\w*|intend\w*|plan\w*|please\w*|glad|happy|pleasure|dream\w*|long\w* for|offer\w*|interest\w*|let|attempt\w*|prefer\w*|look(?:s|ed|ing)? to|commit\w*|dedicat\w*|try|tries|striv\w+|need\w*|prepared|appeal\w*|encourag\w+|optimis\w+|confiden\w+|prospects?|readiness|anticipat\w+|request\w*|recommend\w*|opportunit\w+|in order)\b/i,
  },
  zh: {
    said: /希望(?!之|小学|学校|工程|的|[杯号湖镇村港]|[”"』」》])|(?<=[表，方市府]示?)愿(?=[与同意为进继在以和通推每加尽派])/g,
    kept: /[希望愿盼期想祝欲冀拟]|有意|意愿|争取|力[争求]|打算|(?<!行动|规划|年)计划|建议|提议|欢迎(?=[^，。]*来)|准备|乐[于意]|呼吁|邀请|鼓励|旨在/,
  },
} as const

function wishedAlone(
  { en, zh }: { readonly en: BeadWords; readonly zh: BeadWords },
  bead: number,
): Omit<Finding, 'rule' | 'severity'>[] {
  const [english] = wishes.zh.kept.test(zh.text) ? [] : en.all(wishes.en.said)
  const [chinese] = wishes.en.kept.test(en.text) ? [] : zh.all(wishes.zh.said)
  const message = (name: string, other: string) =>
    `The ${name} wishes what the ${other} tells plainly`
  if (english) return [{ message: message('English', 'Chinese'), en: english, zh: null, bead }]
  if (chinese) return [{ message: message('Chinese', 'English'), en: null, zh: chinese, bead }]
  return []
}

const verbs = {
  wish: 'only wishes',
  promise: 'promises',
  done: 'tells as done',
  open: 'leaves open',
} as const

interface Cue {
  readonly strength: Strength
  readonly span: Span
}

function isWishOf({ strength, span }: Cue, other: Span): boolean {
  return strength === 'wish' && span.start < other.start && other.end <= span.end
}

/** The words that tell how firm a sentence is, in order. */
function cuesOf(words: BeadWords, lang: 'en' | 'zh'): Cue[] {
  const cues = order
    .flatMap((strength) => words.all(shapes[lang][strength]).map((span) => ({ strength, span })))
    .sort((a, b) => a.span.start - b.span.start)
  // 希望年内能: 能 is part of the wish.
  return cues.filter(({ span }, at) => !cues.slice(0, at).some((one) => isWishOf(one, span)))
}

/**
 * The one cue that differs, where both versions have as many: told clause by clause, they are the same clauses.
 * Chinese leaves 已 and 将 out where the time is plain, so without as many nothing is sure.
 */
function differing(en: readonly Cue[], zh: readonly Cue[]): readonly [Cue, Cue] | undefined {
  if (en.length !== zh.length) return undefined
  const pairs = en.flatMap((one, at): (readonly [Cue, Cue])[] => {
    const other = zh[at]
    return other && other.strength !== one.strength ? [[one, other]] : []
  })
  const [only, ...more] = pairs
  // What is done is wished no longer, and nobody writes the one for the other.
  const isFar = only?.every(({ strength }) => strength === 'wish' || strength === 'done')
  const isClear = !isFar && only?.every(({ strength }) => strength !== 'open')
  return isClear && more.length === 0 ? only : undefined
}
