import { simplified } from '../chinese/script.ts'
import type { Dated, TieStage } from '../exchange.ts'
import type { CueMention, DateMention, Placed } from '../mention.ts'
import { covers, overlaps } from '../span.ts'
import { yearOf } from './edtf.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { actDate, type Since, undated } from './ties-act.ts'
import { foundedAlready, foundedBefore, foundedByAct, foundingOf } from './ties-founded.ts'
import {
  isDeepened,
  isFoundedLater,
  isOfEarlierLetter,
  isOfOther,
  isOnlyIntended,
  nearestPaper,
  onPaper,
} from './ties-paper.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { isKnown, isPromised, isProspect } from './ties-prospect.ts'
import { when } from './when.ts'

/** How far a tie has come, and since when. */
export interface Standing extends Since {
  readonly stage: TieStage
  /** An act told by a verb, not only a noun: "established", 缔结为. */
  readonly isAct: boolean
}

/** A stage, and the word of founding or signing that tells it. */
interface Told {
  readonly stage: TieStage
  readonly act: Placed<CueMention> | undefined
  readonly isAct: boolean
}

/** The stage that the words about a phrase tell; a noun phrase alone tells that the tie stands. */
export function standing(item: ItemContext, phrase: TiePhrase): Standing {
  const now = told(item, phrase)
  const dated = foundedSince(item, { now, phrase }) ?? datedBefore(item, { now, phrase })
  return dated ? { ...dated, isOwnDate: true, isAct: true } : datedByAct(item, { now, phrase })
}

interface Now {
  readonly now: Told
  readonly phrase: TiePhrase
}

/** What was intended, and has been founded since. */
function foundedSince(
  item: ItemContext,
  { now: { stage }, phrase }: Now,
): Pick<Standing, 'stage' | 'since'> | undefined {
  const isIntent =
    stage === 'intent' || nearestPaper(item, phrase)?.agreement === 'letter-of-intent'
  const date = isIntent && (foundedAfterIntent(item, phrase) ?? foundedAlready(item, phrase))
  return date ? { stage: 'established', since: item.calendar.dated(date) } : undefined
}

/** What has its year in its own words. */
function datedBefore(
  item: ItemContext,
  { now: { stage }, phrase }: Now,
): Pick<Standing, 'stage' | 'since'> | undefined {
  const isOld = stage !== 'marked' && stage !== 'intent'
  const date = isOld && foundedBefore(item, phrase)
  if (!date) return undefined
  const since = item.calendar.dated(date)
  return { stage: sinceSigned(item, { stage, since, phrase }), since }
}

function datedByAct(item: ItemContext, { now: { stage, act, isAct }, phrase }: Now): Standing {
  const isDated = act !== undefined && !isFoundedLater(item, { stage, phrase })
  const dated = isDated ? actDate(item, { cue: act, phrase }) : undated
  // "Will be friendship cities in 2020", told in 2019.
  const isToCome = phrase.tie !== null && yearOf(dated.since) > yearOf(when(item))
  if (isToCome) return { stage: 'intent', ...undated, isAct }
  return { stage: sinceSigned(item, { stage, since: dated.since, phrase }), ...dated, isAct }
}

/** An agreement signed in a year before has founded its tie; a memorandum may not have. */
function sinceSigned(
  item: ItemContext,
  { stage, since, phrase }: { stage: TieStage; since: Dated | null; phrase: TiePhrase },
): TieStage {
  const isOld = since?.basis === 'printed' && yearOf(since) < yearOf(when(item))
  const isMemorandum = nearestPaper(item, phrase)?.agreement.startsWith('memorandum') === true
  return stage === 'signed' && isOld && !isMemorandum ? 'established' : stage
}

/**
 * "Signed a letter of intent in 2016 and established the ties in 2017": what was intended has been done since; 愿向2010年结为友好城市的…:
 * what one is willing to do is of another matter.
 */
function foundedAfterIntent(item: ItemContext, phrase: TiePhrase): Placed<DateMention> | undefined {
  const letter = nearestPaper(item, phrase)
  const act = mentionsOf(item, 'cue', phrase.lang).find(
    ({ id, segment, start, end }) =>
      id === 'stage:established' &&
      segment === phrase.segment &&
      end <= phrase.end &&
      start >= (letter?.end ?? 0) &&
      !isOfLesser(item, { end, phrase }),
  )
  const date = act && foundedByAct(item, { act, phrase })
  const isPast = letter !== undefined || (date?.from.year ?? 0) < yearOf(when(item))
  return isPast ? date : undefined
}

/** 将2012年建立的友好交流关系升级为友好城市关系: what was founded is the tie that is to be raised. */
function isOfLesser(
  { text }: ItemContext,
  { end, phrase }: { end: number; phrase: TiePhrase },
): boolean {
  return (
    phrase.lang === 'zh' &&
    /(?:升[级級格]|提升|上升)[为為至到]/u.test(text.slice(end, phrase.start))
  )
}

function told(item: ItemContext, phrase: TiePhrase): Told {
  const near = mentionsOf(item, 'cue', phrase.lang).filter(
    ({ segment }) => segment === phrase.segment,
  )
  return isProspect(item, { near, phrase })
    ? { stage: 'intent', act: undefined, isAct: true }
    : toldBy(item, { near, phrase })
}

function toldBy(
  item: ItemContext,
  { near, phrase }: { near: readonly Placed<CueMention>[]; phrase: TiePhrase },
): Told {
  const cue = (id: string): Placed<CueMention> | undefined => nearest(near, { id, phrase })
  const renewed = cue('stage:renewed')
  const isToRenew = renewed !== undefined && isPromised(item, renewed)
  const isSigned = onPaper(item, phrase) && !isDeepened(item, phrase) && !isToRenew
  const signed = isSigned ? cue('sign:done') : undefined
  const marked = cue('stage:marked')
  const established = foundingOf(item, { cue: cue('stage:established'), phrase })
  const act = undefined
  if (isMarked(item, phrase)) return { stage: 'marked', act, isAct: true }
  // The day a tie is renewed is not the day since when it stands.
  if (renewed && !isToRenew && !isInOtherClause(item, { cue: renewed, established, phrase }))
    return { stage: 'renewed', act, isAct: true }
  const isRaised = near.some(
    ({ id, start, end }) =>
      id === 'stage:intent' && start >= (signed?.end ?? start) && end <= phrase.start,
  )
  if (signed && !isRaised && !isPromised(item, signed) && !isOnlyIntended(item, phrase)) {
    return { stage: 'signed', act: signed, isAct: true }
  }
  if (marked && isOfPhrase(item, { marked, established, phrase })) {
    return { stage: 'marked', act, isAct: true }
  }
  // What is to be renewed stands.
  if (!isToRenew && isIntended(item, { near, phrase, established })) {
    return { stage: 'intent', act, isAct: true }
  }
  return { stage: 'established', act: established, isAct: established !== undefined }
}

/** "The 20th anniversary of the ties"; "in the 23 years of the ties" and 结好已有18年 only tell how long they have stood. */
function isMarked({ text, mentions }: ItemContext, phrase: TiePhrase): boolean {
  return (
    phrase.isCelebrated &&
    mentions.some(
      (one) =>
        one.type === 'anniversary' &&
        covers(one, phrase) &&
        anniversary.test(simplified(text.slice(one.start, one.end))),
    )
  )
}

const anniversary = /anniversar|jubilee|birthday|(?:st|nd|rd|th) year|周年|载|华诞/i

const hoped = /^(?:stage:intent|sign:intent|speech:(?:hope|willingness))$/

const founding =
  /establish|enter|set|forg|form|build|twin|pair|rais|upgrad|elevat|升格|升级|提升|become|becoming|缔结|締結|建立|结为|結為|结好|結好/i

/** Hoped for or proposed before the phrase, or the matter of a letter of intent. */
function isIntended(
  item: ItemContext,
  {
    near,
    phrase,
    established,
  }: {
    near: readonly Placed<CueMention>[]
    phrase: TiePhrase
    established: Placed<CueMention> | undefined
  },
): boolean {
  if (isKnown(item, phrase)) return false
  const hopes = near.filter(
    (cue) =>
      hoped.test(cue.id) &&
      cue.start < phrase.end &&
      !isOfOther(item, { cue, phrase }) &&
      !isOfEarlierLetter(item, { cue, phrase }),
  )
  const isHoped = hopes.length > 0
  // "Agreed to enter into", 商定明年缔结: the verb of founding is in the words of intent.
  const isFounding = hopes.some(
    (cue) => cue.id === 'stage:intent' && founding.test(item.text.slice(cue.start, cue.end)),
  )
  return (
    isFounding ||
    (isHoped && (established !== undefined || onPaper(item, phrase))) ||
    isOnlyIntended(item, phrase)
  )
}

/** "Became a sister city of Linz, and renewed its agreement with Bonn": the renewal is of another tie. */
function isInOtherClause(
  item: ItemContext,
  {
    cue,
    established,
    phrase,
  }: { cue: Placed<CueMention>; established: Words['established']; phrase: TiePhrase },
): boolean {
  const [from, to] = [Math.min(cue.end, phrase.end), Math.max(cue.start, phrase.start)]
  return (
    established !== undefined &&
    distance(established, phrase) < distance(cue, phrase) &&
    /[，,；;]/.test(item.text.slice(from, to))
  )
}

/**
 * "Established a partnership to mark the anniversary" marks another tie: in English the nearer word
 * tells, in Chinese 周年 in the phrase's own clause (缔结友好市郡15周年).
 */
function isOfPhrase(item: ItemContext, { marked, established, phrase }: Words): boolean {
  if (isOfElse(item, { marked, phrase })) return false
  if (phrase.lang === 'en') {
    return !established || distance(marked, phrase) <= distance(established, phrase)
  }
  const [from, to] = [Math.min(marked.end, phrase.end), Math.max(marked.start, phrase.start)]
  // 友好交流10周年之际正式缔结: the anniversary is the occasion.
  return !/[，,；;。]|之际|之際/.test(item.text.slice(from, to))
}

/** "On the 20th anniversary of the forum": the anniversary says of what, and it is not the tie. */
function isOfElse(
  item: ItemContext,
  { marked, phrase }: Pick<Words, 'marked' | 'phrase'>,
): boolean {
  return mentionsOf(item, 'anniversary', phrase.lang).some(
    (one) =>
      overlaps(one, marked) &&
      one.of !== undefined &&
      (ofStates.test(one.of.text) ||
        !/友|结好|結好|friend|sister|tie|relation|twin/i.test(one.of.text)),
  )
}

const ofStates = /diplomatic|treaty|建交|外交|邦交|条约|條約/i

interface Words {
  readonly marked: Placed<CueMention>
  readonly established: Placed<CueMention> | undefined
  readonly phrase: TiePhrase
}

function distance({ start, end }: Placed<CueMention>, phrase: TiePhrase): number {
  return Math.min(Math.abs(end - phrase.start), Math.abs(start - phrase.end))
}

function nearest(
  cues: readonly Placed<CueMention>[],
  { id, phrase }: { id: string; phrase: TiePhrase },
): Placed<CueMention> | undefined {
  const reach = phrase.lang === 'zh' ? 30 : 90
  return cues
    .filter((cue) => cue.id === id && distance(cue, phrase) <= reach)
    .toSorted((a, b) => distance(a, phrase) - distance(b, phrase))[0]
}
