import { familyOf } from '../cue.ts'
import type { ExchangeKind } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { type Lang, overlaps, covers as spans } from '../span.ts'
import { isBackground } from './background.ts'
import { type ItemContext, isHeadline, mentionsBeside, mentionsOf } from './item.ts'
import { isOfGuest } from './kind-guest.ts'
import { isNounKind, isVerbKind, kindOf } from './kind-rows.ts'
import { isTopic } from './kind-topic.ts'

/** Tells whether a word of a kind tells an event of the item: one that happens, here and now, and is no matter of talk. */
export function isEvent(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (!isOfKind(item, cue)) return false
  // What a guest or a letter speaks of further on does not make the news internal.
  if (cue.id === 'kind:internal') return cue.bead <= 1
  if (cue.id === 'kind:summary') return !isSpoken(item, cue)
  return !isSpoken(item, cue) && !isPlanned(item, cue) && isOwn(item, cue)
}

/**
 * Tells whether a word of a kind tells what the item announces: "a delegation will visit the city in June", where nobody
 * says so and no letter speaks of it.
 */
export function isAnnounced(item: ItemContext, cue: Placed<CueMention>): boolean {
  return (
    isOfKind(item, cue) &&
    !/^kind:(?:internal|summary)$/.test(cue.id) &&
    isOnlyToCome(item, cue) &&
    !isCongratulatedOn(item, cue) &&
    isOwn(item, cue)
  )
}

function isOfKind(item: ItemContext, cue: Placed<CueMention>): boolean {
  return (
    familyOf(cue.id) === 'kind' &&
    !isInName(item, cue) &&
    !isCelebrated(item, cue) &&
    !isQuoted(item, cue) &&
    !isBehind(item, cue)
  )
}

/** Not what was talked of, made ready, done before, what a guest came for or a paper is about. */
function isOwn(item: ItemContext, cue: Placed<CueMention>): boolean {
  return (
    !isTopic(item, cue) &&
    !isPrepared(item, cue) &&
    !isBackground(item, cue) &&
    !isOfGuest(item, cue) &&
    !isOfPaper(item, cue) &&
    happens(item, cue)
  )
}

/** "Briefed the consuls on the Games", "preparations for the Expo", 博览会筹备情况: what is told of an event to come is the news. */
function isPrepared(
  { text, segments }: ItemContext,
  { id, start, end, lang, segment }: Placed<CueMention>,
): boolean {
  const span = segments[segment]?.span
  if (!span || !isNounKind(id.slice('kind:'.length))) return false
  return lang === 'en'
    ? prepares.test(text.slice(Math.max(span.start, start - 90), start))
    : /^(?:[^，,。；;的]{0,6}的?)(?:筹备|籌備|准备|準備|有关情况|有關情況|情况介绍|情況介紹|相关情况|相關情況)/u.test(
        text.slice(end, Math.min(end + 24, span.end)),
      )
}

const prepares =
  /\b(?:prepar\w+ (?:meeting )?(?:for|of)|briefed\b[^.;]*? (?:on|about)|briefings? (?:on|about)) (?:[\p{L}\d’'-]+ ){0,6}$/iu

/** "After the meeting", 会谈后: when something else happened, and told before. */
function isBehind(item: ItemContext, cue: Placed<CueMention>): boolean {
  return (
    (isVerbKind(cue) || kindOf(cue) === 'ceremony') &&
    mentionsBeside(item, 'cue', cue).some(
      ({ id, ...span }) => id === 'occasion' && spans(span, cue),
    )
  )
}

/** “A Date with Ice, a Meeting with Warmth”: the words of a theme and of a speaker tell no event. */
function isQuoted({ text, segments }: ItemContext, { start, end, segment }: Placed<CueMention>) {
  const span = segments[segment]?.span
  if (!span) return false
  const before = text.slice(span.start, start)
  const isOpen = before.lastIndexOf('“') > before.lastIndexOf('”')
  return isOpen && text.slice(end, span.end).includes('”')
}

const signs = /^(?:kind:signing|sign:done|lone:signing|stage:renewed)$/

/** "Signed an agreement on student exchange", 签署学生交流协议书: what a paper is about. */
function isOfPaper(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (/^(?:signing|joint-statement)$/.test(kindOf(cue))) return false
  const papers = mentionsBeside(item, 'agreement', cue)
  if (
    papers.length === 0 ||
    !mentionsBeside(item, 'cue', cue).some(({ id, start }) => signs.test(id) && start < cue.start)
  )
    return false
  const { text } = item
  return papers.some((paper) =>
    cue.lang === 'zh'
      ? cue.start >= paper.start
        ? cue.end <= paper.end
        : /^\p{Script=Han}{0,6}$/u.test(text.slice(cue.end, paper.start))
      : spans(paper, cue) ||
        /^ (?:on|for|of) (?:\p{Ll}+ ){0,3}$/u.test(text.slice(paper.end, cue.start)),
  )
}

/**
 * A word of a body's, place's or title's name tells no event, unless the event is what the name names
 * (中秋联谊会) or the word was taken for a person's name (市长大会).
 */
function isInName(item: ItemContext, cue: Placed<CueMention>): boolean {
  return item.mentions.some((mention) => {
    if (mention.type === 'person') {
      const isMisread = mention.name !== undefined && overlaps(mention.name, cue)
      return spans(mention, cue) && !isMisread
    }
    if (mention.type !== 'organisation' && mention.type !== 'place') return false
    const isHouse = mention.type === 'organisation' && mention.office === 'theatre'
    return spans(mention, cue) && (isHouse || !(isNounKind(kindOf(cue)) && mention.end === cue.end))
  })
}

/** "The fifth anniversary of signing the agreement": what is celebrated is not what happens. */
function isCelebrated(item: ItemContext, cue: Placed<CueMention>): boolean {
  return mentionsOf(item, 'anniversary', cue.lang).some((anniversary) => spans(anniversary, cue))
}

/** What follows "said that", "hoped", 愿, 将: a speaker's words or a plan, not an event. */
export function isSpoken(item: ItemContext, cue: Placed<CueMention>): boolean {
  return mentionsBeside(item, 'cue', cue).some(
    ({ id, start }) =>
      start < cue.start &&
      /^speech:(?:assessment|hope|willingness|commitment|invitation)$/.test(id),
  )
}

/** Before it stands a bare future, or who is invited to a party, and nobody who hopes, says or promises. */
function isOnlyToCome(item: ItemContext, cue: Placed<CueMention>): boolean {
  const spoken = mentionsBeside(item, 'cue', cue).filter(
    ({ id, start }) => start < cue.start && id.startsWith('speech:'),
  )
  const bare = isNounKind(kindOf(cue)) ? /^(?:will|将|將|invited|邀请|邀請)$/u : /^(?:will|将|將)$/u
  const isBare = spoken.every(({ start, end }) => bare.test(item.text.slice(start, end)))
  const from = item.segments[cue.segment]?.span.start ?? cue.start
  const isWritten = writes.test(item.text.slice(from, cue.start))
  return isBare && !isWritten && (spoken.length > 0 || isToCome(item, cue))
}

const writes = /\b(?:letters?|messages?|wrote|written)\b|[致来來去回][信函]/iu

/** "Will sign", and what a letter congratulates on, are no events of the item. */
function isPlanned(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (isCongratulatedOn(item, cue) || isToCome(item, cue)) return true
  return mentionsBeside(item, 'cue', cue).some(
    (other) =>
      (other.id === 'lone:ceremony' && other.start < cue.start) ||
      (other.id === 'sign:intent' &&
        overlaps(other, cue) &&
        !/^to (?!be )/i.test(item.text.slice(other.start, other.end))),
  )
}

/**
 * "Sailors will arrive on June 30", 将赴北京参观: who is to go has gone nowhere. An event that "will be held" is the news
 * itself; 少将率团来访 and 将锦旗赠予博物馆并参观 tell what was done.
 */
function isToCome({ text, segments }: ItemContext, cue: Placed<CueMention>): boolean {
  if (!/^kind:(?:visit|tour)$/.test(cue.id)) return false
  const from = segments[cue.segment]?.span.start ?? cue.start
  return toCome[cue.lang].test(text.slice(from, cue.start))
}

const toCome: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:will|shall|is to|are to) (?:also )?$/u,
  zh: /(?<!(?:表示|希望|愿)[^。；;]*)(?<![即少中上大准老名女])[将將](?![军軍])(?:(?![赠贈给給予授])[^，,。；;]){0,16}$/u,
}

/** A letter that congratulates, up to what it congratulates on; what stands behind "and" again is done by whoever wrote or got it. */
const congratulates: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:letters?|messages?|telegrams?|wrote to)\b[^.;]{0,80}\bcongratulat(?![^.;]*\band (?:\p{L}+ed|met|held|went)\b)/iu,
  zh: /(?:[致去回复復](?:信|函|电|電)|(?<![未])[来來](?:信(?![息心])|函|电|電)(?![子力器影])|(?:收到|接到|[发發][来來去]|寄[来來去]|[写寫]|致)[^，,。；;]{0,16}(?:信(?![息心])|函|[贺賀][电電])|[贺賀][信函电電])[^。；;]{0,60}[祝致道][贺賀](?![^。；;]*[并並])/u,
}
// Farther than this before a word no letter is of it.
const reach = 160

/** "A letter congratulating the city on the marathon", 致信市长，祝贺龙舟节开幕: what is written of happened elsewhere. */
function isCongratulatedOn(
  { text, segments }: ItemContext,
  { start, end, lang, segment }: Placed<CueMention>,
): boolean {
  const from = Math.max(segments[segment]?.span.start ?? start, start - reach)
  const before = text.slice(from, start)
  if (congratulates[lang].test(before)) return true
  const [opens, closes] = congratulated[lang]
  return opens.test(before) && closes.test(text.slice(end, end + reach))
}

/** The same in other order: "sent a congratulatory message on the opening", 就比赛开幕向市长致贺信. */
const congratulated: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    /\bcongratulatory (?:letter|message|telegram)s?\b[^.;]{0,80}\b(?:on|for) [^.;]{0,60}$/iu,
    /^/,
  ],
  zh: [
    /[就为為][^，,。；;]{0,40}$/u,
    /^[^，,。；;]{0,6}(?:向[^，,。；;]{1,24})?(?:致|[发發][来來去]|[来來])(?:[贺賀][信电電函])/u,
  ],
}

/** A noun tells an event when something is done with it, or when no verb of the sentence tells one. */
function happens(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (!isNounKind(kindOf(cue))) return true
  if (isVenue(item, cue) || isOccasion(item, cue)) return false
  if (isPlayed(item, cue)) return true
  if (atEvents.has(kindOf(cue)) && isAtIt(item, cue)) return true
  const near = mentionsBeside(item, 'cue', cue)
  return (
    near.some(({ id }) => id === 'happen') ||
    (item.mentions.every(({ bead }) => bead >= cue.bead) &&
      !near.some((other) => isVerbKind(other) && other.start < cue.start))
  )
}

/** "Performed A Basket of Tea at", 在…演出: a verb, and no noun. */
function isPlayed(item: ItemContext, { id, start, end, lang, segment }: Placed<CueMention>) {
  if (id !== 'kind:performance') return false
  const { text, segments } = item
  const from = segments[segment]?.span.start ?? start
  return lang === 'en'
    ? /^(?:perform|stag)(?:ed|s)\b/iu.test(text.slice(start, end))
    : /^(?:演出|上演|献演|獻演|公演)/u.test(text.slice(start, end)) &&
        /[在于於为為][^，,。；;]{1,24}$/u.test(text.slice(from, start)) &&
        !/^(?:[的后後时時]|活[动動]|期[间間]|[结結]束)/u.test(text.slice(end))
}

const atEvents: ReadonlySet<ExchangeKind> = new Set(['ceremony', 'reception'])

const act = /ribbon|certificate|prize|剪彩|证书|證書|颁|頒|结业|結業|结营|結營/iu

/** "At the closing ceremony", 结业仪式上, "cut the ribbon": who stood there tells that it was held. */
function isAtIt({ text }: ItemContext, { start, end, lang }: Placed<CueMention>): boolean {
  if (act.test(text.slice(start, end))) return true
  return lang === 'zh'
    ? /^上/u.test(text.slice(end, end + 1))
    : /\b[Aa]t (?:the|an?) (?:[\p{L}-]+ ){0,3}$/u.test(text.slice(Math.max(0, start - 50), start))
}

/** "During the Expo the two companies signed", 博览会期间: when something else happened, which a verb tells. */
function isOccasion(item: ItemContext, cue: Placed<CueMention>): boolean {
  const { text } = item
  const isSo =
    cue.lang === 'zh'
      ? /^(?:期间|期間)/u.test(text.slice(cue.end, cue.end + 2))
      : /\b(?:[Dd]uring|[Oo]n the (?:sidelines|margins) of) (?:the |this |its )?(?:\S+ ){0,5}$/u.test(
          text.slice(Math.max(0, cue.start - 70), cue.start),
        )
  return (
    isSo &&
    mentionsBeside(item, 'cue', cue).some((one) => isVerbKind(one) || one.id.startsWith('lone:'))
  )
}

/** "Guests at the Lanzhou Fair": a headline's noun may tell where, and not what. */
function isVenue(item: ItemContext, { segment, start }: Placed<CueMention>): boolean {
  const before = item.text.slice(Math.max(0, start - 40), start)
  return (
    isHeadline(item, segment) && /\b(?:at|for|to) (?:the )?(?:\p{Lu}[\p{L}-]* )*$/u.test(before)
  )
}
