import { isNamedAgain } from '../chinese/agreements.ts'
import { simplified } from '../chinese/script.ts'
import type { Agreement, AgreementType, Names } from '../exchange.ts'
import type { AgreementMention, CueMention, Placed } from '../mention.ts'
import { covers, type Lang } from '../span.ts'
import { type Body, completed, namesOf, placesIn } from './agreements-bodies.ts'
import { isBefore, isRenewal, signedOn, yearOfPaper } from './agreements-signed.ts'
import { isOfItem } from './background.ts'
import {
  distance,
  evidenceOf,
  type ItemContext,
  isHeadline,
  mentionsBeside,
  mentionsOf,
  nearest,
} from './item.ts'
import { matched } from './matching.ts'
import { sidesBefore } from './sides-meant.ts'
import { tieBodies } from './ties-bodies.ts'

type Mentioned = Placed<AgreementMention>

/** The papers an item tells of, one entry a paper: signed here, before, or only intended. */
export function agreements(item: ItemContext): Agreement[] {
  const beads = new Set(mentionsOf(item, 'agreement').map(({ bead }) => bead))
  const papers = [...beads].flatMap((bead) =>
    matched(inBead(item, { bead, lang: 'en' }), inBead(item, { bead, lang: 'zh' }), {
      score: sameness,
      floor: 0.4,
    }).map((pair) => pair.filter((mention) => mention !== null)),
  )
  return joined(merged(item, papers))
    .map((mentions) => agreement(item, mentions))
    .filter((paper) => !isOnlyForeseen(paper))
}

/** "The agreement may be signed next spring": no paper yet, and no name. */
function isOnlyForeseen({ name, signed, signedHere }: Agreement): boolean {
  const names = Object.values(name)
  return (
    !signedHere &&
    signed === null &&
    names.every((one) => /^(?:agreement|协议书?|協議書?)$/iu.test(one))
  )
}

/** The only paper that English alone names and the only one that Chinese alone names are one, told in other sentences. */
function joined(papers: readonly Mentioned[][]): readonly Mentioned[][] {
  const only = (lang: Lang): Mentioned[][] =>
    papers.filter((mentions) => mentions.every((mention) => mention.lang === lang))
  const [en, ...otherEn] = only('en')
  const [zh, ...otherZh] = only('zh')
  const [a, b] = [en?.[0], zh?.[0]]
  if (!en || !zh || !a || !b || otherEn.length + otherZh.length > 0 || sameness(a, b) === 0) {
    return papers
  }
  const one = [...en, ...zh]
  return papers.flatMap((paper) => (paper === en ? [one] : paper === zh ? [] : [paper]))
}

function inBead(item: ItemContext, { bead, lang }: { bead: number; lang: Lang }): Mentioned[] {
  return mentionsOf(item, 'agreement', lang).filter((mention) => mention.bead === bead)
}

/** The specific types say the same as the general one: "agreement" for 框架协议. */
const general: ReadonlySet<AgreementType> = new Set([
  'agreement',
  'memorandum-of-understanding',
  'memorandum-of-cooperation',
])

function sameness(a: Mentioned, b: Mentioned): number {
  if (a.agreement === b.agreement)
    return (a.about === undefined) === (b.about === undefined) ? 1 : 0.9
  return general.has(a.agreement) || general.has(b.agreement) ? 0.5 : 0
}

/** A paper named again in a sentence that signs nothing is the paper before. */
function merged(item: ItemContext, papers: readonly Mentioned[][]): Mentioned[][] {
  const kept: Mentioned[][] = []
  for (const paper of papers) {
    const isSigned = paper.some((mention) => signing(item, mention) !== undefined)
    const same = kept.find((other) =>
      other.some((one) => paper.some(({ agreement }) => agreement === one.agreement)),
    )
    const isRepeat = same?.some((one) =>
      paper.some(({ text, lang }) => one.lang === lang && one.text === text),
    )
    const meant = paper.every((mention) => isMeant(item, mention)) ? kept.at(-1) : undefined
    if (meant) meant.push(...paper)
    else if (
      same &&
      (!isSigned || isRepeat || same.some(({ segment }) => isHeadline(item, segment)))
    ) {
      same.push(...paper)
    } else kept.push([...paper])
  }
  return kept
}

/** "The memorandum", 在备忘录上签字, 根据协议: the paper named before, in one word. */
function isMeant({ text }: ItemContext, paper: Mentioned): boolean {
  const { lang, text: name, start, about } = paper
  if (about !== undefined) return false
  return lang === 'zh'
    ? /^(?:备忘录|备忘|协议书?|意向书|合同)$/u.test(simplified(name)) &&
        (text.charAt(start - 1) === '在' || isNamedAgain(text, paper))
    : /\b(?:the|this) $/i.test(text.slice(Math.max(0, start - 12), start)) && /^\p{L}+$/u.test(name)
}

function agreement(item: ItemContext, mentions: readonly Mentioned[]): Agreement {
  const body = mentions.filter(({ segment }) => !isHeadline(item, segment))
  const named = (of: Lang): Mentioned | undefined =>
    [...body, ...mentions].find(({ lang }) => lang === of)
  const [en, zh] = [named('en'), named('zh')]
  const cues = mentions.flatMap((mention) => signing(item, mention) ?? [])
  const type = typeOf(en, zh)
  const isIssued = type === 'joint-statement' && cues.length === 0 && !isEarlier(item, mentions)
  return {
    type,
    name: { ...(en ? { en: en.text } : {}), ...(zh ? { zh: zh.text } : {}) },
    ...signature(item, { mentions, cues, isIssued }),
    parties: isIssued ? issuers(item, mentions) : signatories(item, { cues, body, mentions }),
    evidence: mentions.map((mention) => evidenceOf(mention, mention)),
  }
}

/** When a paper was signed, and whether in this item. */
function signature(
  item: ItemContext,
  {
    mentions,
    cues,
    isIssued,
  }: {
    mentions: readonly Mentioned[]
    cues: readonly Placed<CueMention>[]
    isIssued: boolean
  },
): Pick<Agreement, 'signed' | 'signedHere'> {
  const year = yearOfPaper(item, { mentions, cues })
  if (year) return { signed: item.calendar.dated(year), signedHere: false }
  const isDoneHere = (cue: Placed<CueMention>) =>
    cue.id === 'sign:done' || (cue.id === 'sign:past' && isOfItem(item, cue))
  const done = cues.filter(isDoneHere)
  const past = cues.filter((cue) => cue.id === 'sign:past' && !isDoneHere(cue))
  const intents = cues.filter(({ id }) => id === 'sign:intent')
  const isPast = past.length > 0 || (done.length > 0 && done.every((cue) => isBefore(item, cue)))
  // "According to the memorandum, a formal agreement will be signed": that of another paper.
  const isDone =
    done.some(({ segment }) => intents.every((cue) => cue.segment !== segment)) || isIssued
  const told = done.length > 0 ? done : past
  const isTold = isDone || past.length > 0
  return {
    signed: isTold ? signedOn(item, { mentions, done: told, isPast }) : null,
    signedHere: isDone && !isPast,
  }
}

/** Statements are issued, not signed: one that a sentence does not put before the item is of the item. */
function isEarlier(item: ItemContext, mentions: readonly Mentioned[]): boolean {
  const segments = new Set(mentions.map(({ segment }) => segment))
  return mentionsOf(item, 'cue').some(
    (cue) =>
      segments.has(cue.segment) && cue.id === 'background' && cue.start < (mentions[0]?.start ?? 0),
  )
}

function typeOf(en: Mentioned | undefined, zh: Mentioned | undefined): AgreementType {
  const types = [zh?.agreement, en?.agreement].filter((type) => type !== undefined)
  return types.find((type) => type !== 'agreement') ?? types[0] ?? 'agreement'
}

/** The word of signing that goes with a paper: the nearest in its sentence that nobody only hopes for. */
function signing(item: ItemContext, paper: Mentioned): Placed<CueMention> | undefined {
  const near = mentionsBeside(item, 'cue', paper)
  const isCelebrated = mentionsOf(item, 'anniversary', paper.lang).some((one) => covers(one, paper))
  if (isCelebrated) return undefined
  const isHoped = near.some(
    (cue) => cue.start < paper.start && /^speech:(?:hope|willingness|invitation)$/.test(cue.id),
  )
  if (isHoped) return undefined
  const signs = near.filter(({ id }) => id.startsWith('sign:'))
  const renewals = signs.filter((cue) => isRenewal(item, cue))
  const renewed = nearest(renewals, paper)
  // "Renewed the agreement that they had first signed in 1990" signs it again.
  if (renewed && distance(renewed, paper) < 40) return renewed
  // "had signed" and 签署的 hold "signed": the fuller words tell when.
  return signs.find(({ id }) => id !== 'sign:done') ?? nearest(signs, paper)
}

/** Who signed: the bodies of the sentence, or the two sides named before for "the two sides". */
function signatories(
  item: ItemContext,
  {
    cues,
    body,
    mentions: all,
  }: {
    cues: readonly Placed<CueMention>[]
    body: readonly Mentioned[]
    mentions: readonly Mentioned[]
  },
): Names[] {
  if (cues.length === 0) return []
  const mentions = body.length > 0 ? body : all
  const here = namesOf(ofOneKind(mentions.map((mention) => bodiesAround(item, mention))))
  const sides = here.length >= 2 ? here : sidesBefore(item, mentions[0]?.bead ?? 0)
  return sides.length >= 2 ? completed(item, sides.slice(0, 4)).map(({ names }) => names) : []
}

/** Who issued a joint statement: the two bodies, cities or states before its name. */
function issuers(item: ItemContext, mentions: readonly Mentioned[]): Names[] {
  const bodies = mentions.flatMap((mention) => {
    const own = bodiesAround(item, mention)
    return own.length >= 2 ? own : statesBefore(item, mention)
  })
  const sides = namesOf(bodies)
  return sides.length === 2 ? completed(item, sides).map(({ names }) => names) : []
}

function statesBefore(item: ItemContext, { segment, start }: Mentioned): Body[] {
  return mentionsOf(item, 'place').filter(
    ({ segment: its, kind, text, end }) =>
      its === segment && kind === 'country' && text.length > 1 && end <= start,
  )
}

const witnessed =
  /(?:witness\w*|presence|attend\w*|venue|in|at|of|from|见证|見證|在|出席)\s*(?:the\s+)?$/i

/** Where a version names two bodies of a kind, or two places, those alone sign: the other version's are read by them. */
function ofOneKind(told: readonly Body[][]): Body[] {
  const isPair = (bodies: readonly Body[], kind: Body['type']): boolean =>
    bodies.length >= 2 && bodies.every(({ type }) => type === kind)
  const kind = (['organisation', 'place'] as const).find((one) =>
    told.some((bodies) => isPair(bodies, one)),
  )
  return told.flat().filter(({ type }) => kind === undefined || type === kind)
}

/** The bodies before a paper's name in its sentence, and the one it is signed with. */
function bodiesAround(item: ItemContext, paper: Mentioned): Body[] {
  const segments = new Set([paper.segment])
  const isParty = (body: Body): boolean => {
    const before = item.text.slice(Math.max(0, body.start - 20), body.start)
    if (body.start >= paper.end) return /\b(?:with|between|and)\s+(?:the\s+)?$/.test(before)
    return body.end <= paper.start && !witnessed.test(before)
  }
  const organisations = tieBodies(item, segments).filter(isParty)
  if (organisations.length >= 2) return organisations
  const places = placesIn(item, segments).filter(isParty)
  if (places.length >= 2) return places
  // A city signs with a body: "Nansha District and the University of Oxford".
  return [...organisations, ...places].toSorted((a, b) => a.start - b.start)
}
