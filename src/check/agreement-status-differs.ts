import type { Finding } from '../finding.ts'
import type { AgreementMention, CueMention, Mention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { hasBothVersions } from './disagreement.ts'
import type { Checked, Rule } from './rule.ts'
import { wordsOf } from './words.ts'

export const agreementStatusDiffers: Rule = {
  severity: 'warning',
  about:
    'A paper signed in one version is only intended in the other, or a memorandum on a tie has become the tie.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return item.beads.flatMap((_, bead) => [...signings(item, bead), ...foundings(item, bead)])
  },
}

/** 拟签署 against "signed". "To sign" is no intent: people meet to sign. */
function signings(item: Checked, bead: number): Omit<Finding, 'rule' | 'severity'>[] {
  const [en, zh] = [statusOf(item, { bead, lang: 'en' }), statusOf(item, { bead, lang: 'zh' })]
  if (!en || !zh || en.isDone === zh.isDone || areOfTwoPapers(item, en.cue, zh.cue)) return []
  return [
    {
      message: `"${words(item, en.cue)}" and "${words(item, zh.cue)}" are not the same stage`,
      en: spanOf(en.cue),
      zh: spanOf(zh.cue),
      bead,
    },
  ]
}

/** "Exchanged a letter of intent" and 正式备忘录将签署: of two papers each may have its own stage. */
function areOfTwoPapers(item: Checked, en: Placed<CueMention>, zh: Placed<CueMention>): boolean {
  const [one, other] = [paperOf(item, en), paperOf(item, zh)]
  return one !== undefined && other !== undefined && genusOf(one) !== genusOf(other)
}

/** "A memorandum on fishery" is 渔业合作备忘录, and an agreement may be of any kind. */
function genusOf({ agreement }: AgreementMention): string {
  return /memorandum|agreement/.exec(agreement)?.[0] ?? agreement
}

/** The paper that stands nearest to a word of signing in its version. */
function paperOf(item: Checked, cue: Placed<CueMention>): AgreementMention | undefined {
  const apart = ({ start, end }: Placed) => Math.max(start - cue.end, cue.start - end)
  return item.mentions
    .filter(isPaper)
    .filter(({ bead, lang }) => bead === cue.bead && lang === cue.lang)
    .toSorted((a, b) => apart(a) - apart(b))[0]
}

interface Status {
  readonly isDone: boolean
  readonly cue: Placed<CueMention>
}

function statusOf(item: Checked, { bead, lang }: { bead: number; lang: Lang }): Status | undefined {
  const signs = item.mentions.filter(
    (one): one is Placed<CueMention> =>
      isCue(one) &&
      one.bead === bead &&
      one.lang === lang &&
      one.id.startsWith('sign:') &&
      !isTalk(item, one) &&
      !isOfTrader(item, one),
  )
  const [first, ...others] = signs
  if (!first || /^to /i.test(words(item, first)) || isNoAct(item, first)) return undefined
  const isDone = isDoneAt(item, first)
  // 希望早日签订: what is wished is neither.
  if (isDone && lang === 'zh' && /希望|愿|早日|争取/.test(wordsOf(item, bead)?.zh.text ?? ''))
    return undefined
  return others.every((other) => isDoneAt(item, other) === isDone)
    ? { isDone, cue: first }
    : undefined
}

/** What is told is no signing: the means to something, a proposal, or a paper signed before. */
function isNoAct(item: Checked, cue: Placed): boolean {
  return isMeans(item, cue) || isProposed(item, cue) || isStart(item, cue)
}

/** 以备忘录的签署为起点: what is signed already is where something begins. */
function isStart({ text }: Checked, { end }: Placed): boolean {
  return /^(?:为|為|作为|作為)(?:新的?)?(?:起点|起點|契机|契機|开端|開端|基础|基礎|新?机遇)/u.test(
    text.slice(end, end + 8),
  )
}

/** "Suggested that they start with exchanges and sign a letter": proposed, not done. */
function isProposed({ text }: Checked, { start, end }: Placed): boolean {
  return (
    text.slice(start, end) === 'sign' &&
    /\b(?:suggest|propos|recommend|ask|urg|invit)\w*\b[^.;]*$/i.test(
      text.slice(Math.max(0, start - 160), start),
    )
  )
}

/** "Through the signing of a treaty", "promote the signing": the means to an end, or the end, done or yet to be. */
function isMeans({ text }: Checked, { start }: Placed): boolean {
  return /\b(?:through|by|for|after|before|with|on|upon|promot\w+|push\w*|facilitat\w+|advanc\w+)(?: the| an?)? $/i.test(
    text.slice(Math.max(0, start - 20), start),
  )
}

/** "Exchanged views" on a paper is no exchange of the paper. */
function isTalk({ text }: Checked, { start, end }: Placed): boolean {
  return /^exchang\w+ (?:\p{Ll}[\p{L}-]* )*(?:views?|opinions?|ideas?|thoughts|insights?|experiences?)\b/iu.test(
    text.slice(start, end + 40),
  )
}

/** 经销商[签]订: who signs is a dealer, and nothing is 商签, talked about. */
function isOfTrader({ text }: Checked, { start, end }: Placed): boolean {
  return (
    text.slice(start, end).startsWith('商') &&
    /[销銷客厂廠应應包发發运運]$/u.test(text.slice(0, start).slice(-1))
  )
}

/** "Will be signed" is yet to come. */
function isDoneAt({ text }: Checked, { id, lang, start }: Placed<CueMention>): boolean {
  // 商定于今年年底前[续签]: agreed, and not done.
  const isAgreed =
    lang === 'zh' &&
    /(?:商定|[约約]定|[决決]定|同意|[计計][划劃]|[预預][计計定]|有意)[^，,。；;]{0,20}$/u.test(
      text.slice(Math.max(0, start - 26), start),
    )
  return (
    id !== 'sign:intent' &&
    !isAgreed &&
    !/\b(?:will|would|shall|to|may|can)(?: \w+)? be(?: \w+ly)? $/.test(
      text.slice(Math.max(0, start - 30), start),
    )
  )
}

const tie = /友好(?:城市|省|市|交流城市|合作)|友城|结好|姊妹|姐妹/
const founded =
  /\b(?:established|forged|formed|entered into)\s[^.;]{0,40}?\b(?:sister|twin|friend\w+)[- ][^.;]{0,20}?(?:relation\w*|ties|partnership|cit(?:y|ies))|\b(?:became|have become|has become)\s[^.;]{0,20}?\b(?:sister|twin)[- ]cities\b/i

/** 签署建立友好城市关系谅解备忘录 against "established sister city relations", with no paper in the English. */
function foundings(item: Checked, bead: number): Omit<Finding, 'rule' | 'severity'>[] {
  const papers = item.mentions.filter(isPaper)
  const paper = papers.find(
    (one) =>
      one.lang === 'zh' &&
      one.bead === bead &&
      /^(?:memorandum|letter)/.test(one.agreement) &&
      tie.test(one.text.replaceAll('結', '结')),
  )
  const sides = paper && !papers.some(({ lang }) => lang === 'en') ? wordsOf(item, bead) : null
  const claim = sides?.en.find(founded)
  if (!paper || !claim || /memorandum|MOU|letter of intent|agreement/i.test(sides?.en.text ?? ''))
    return []
  return [
    {
      message: `"${item.text.slice(paper.start, paper.end)}" is a paper on the tie, not the tie`,
      en: claim,
      zh: spanOf(paper),
      bead,
    },
  ]
}

function isCue(mention: Placed<Mention>): mention is Placed<CueMention> {
  return mention.type === 'cue'
}

function isPaper(mention: Placed<Mention>): mention is Placed<AgreementMention> {
  return mention.type === 'agreement'
}

function words({ text }: Checked, { start, end }: Placed): string {
  return text.slice(start, end)
}

function spanOf({ start, end }: Placed) {
  return { start, end }
}
