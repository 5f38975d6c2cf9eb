import type { ExchangeKind } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import type { ItemContext } from './item.ts'
import type { KindEvent } from './kind-events.ts'
import { isNounKind } from './kind-rows.ts'

interface Earlier {
  readonly main: ExchangeKind
  /** All that the item tells before. */
  readonly told: readonly KindEvent[]
}

/** Tells whether a sentence behind the lead tells an event of its own: not who was at what was told before, who ran it, what is to come. */
export function isLaterEvent(item: ItemContext, event: KindEvent, earlier: Earlier): boolean {
  const isTold = earlier.told.some(({ kind, bead }) => kind === event.kind && bead < event.bead)
  const around = event.cues.map((cue) => surroundings(item, cue))
  if (isTold && around.every(isOfRoster)) return false
  if (isNounKind(earlier.main) && around.every(isOfRunners)) return false
  if (event.kind === 'youth-exchange' && around.every(isPromised)) return false
  return !(comes.has(event.kind) && around.every(isToCome))
}

interface Around {
  readonly lang: Lang
  readonly before: string
  readonly after: string
}

/** The words of a sentence before and behind a cue of it. */
function surroundings({ text, segments }: ItemContext, cue: Placed<CueMention>): Around {
  const { start, end, lang, segment } = cue
  const span = segments[segment]?.span ?? cue
  return { lang, before: text.slice(span.start, start), after: text.slice(end, span.end) }
}

/** "The signing was also attended by", 见证签约, 参加签约仪式: who was there when it happened. */
function isOfRoster({ lang, before, after }: Around): boolean {
  return atIt[lang].test(before) || (lang === 'en' && wasAttended.test(after))
}

const atIt: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:attend(?:ed|s|ing)?|witness(?:ed|es|ing)?|present at|presence at)\b(?:\s[\p{L}-]+){0,4}\s$/u,
  zh: /(?:出席|参加|參加|参与|參與|见证|見證)了?[^，,。；;]{0,8}$/u,
}

const wasAttended = /^(?: ceremony)? (?:was|were) (?:also )?(?:attended|witnessed) by\b/u

/** "The festival was organised by", 本届艺术节由……承办: who ran what the item is about. */
function isOfRunners({ lang, before, after }: Around): boolean {
  return lang === 'en'
    ? /^\W*(?:The|This)(?:\s[\p{L}\d-]+){0,4}\s$/u.test(before) &&
        /^ (?:was|were|is) (?:\p{Ll}+ly |also )?(?:co-)?(?:organi[sz]ed|hosted|sponsored|supported|initiated)\b/u.test(
          after,
        )
    : /^\W*(?:本[次届屆]|此次|[该該这這]次?)[^，,。；;]{0,10}$/u.test(before) &&
        /^由[^。；;]*(?:主[办辦]|承[办辦]|[协協][办辦]|支持)/u.test(after)
}

/** What may be told of as a thing to come; who "will visit" is left out elsewhere. */
const comes: ReadonlySet<ExchangeKind> = new Set([
  'opening',
  'forum',
  'conference',
  'symposium',
  'exhibition',
  'performance',
  'training',
  'course',
  'ceremony',
  'sports-event',
])

/** "Under it, an exhibition will be held in October", 第二期将于明年3月开班. */
function isToCome({ lang, before, after }: Around): boolean {
  return willBe[lang].test(before) || isToBe[lang].test(after)
}

/** "Each school will receive 15 pupils every summer", 两校每年互访: what an agreement promises. */
function isPromised({ lang, before, after }: Around): boolean {
  return promises[lang].test(before) || promises[lang].test(after)
}

const promises: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:will|would|shall|is to|are to|(?:each|every) (?:year|summer|spring|autumn|winter))\b/u,
  zh: /[将將拟擬]|[计計][划劃]|每年|今[后後]|明年|自[^，,。；;]{1,8}起/u,
}

const willBe: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:will|would|shall) (?:\p{Ll}+ly |also )?(?:hold|host|stage|organi[sz]e|attend|join|open|launch|start|give)\b[^.,;]*$/u,
  zh: /(?:[将將][于於在]|[拟擬][于於在]|[计計][划劃][于於在]|明年|下[届屆])[^，,。；;]*$/u,
}

const isToBe: Readonly<Record<Lang, RegExp>> = {
  en: /^[^.;:]{0,60}?\b(?:will|would|shall|is to|are to|is due to|are due to) (?:also )?(?:be (?:held|opened|staged|hosted|launched)|open|begin|start|take place)\b/u,
  zh: /^[^，,。；;]{0,10}(?:[将將拟擬](?:[于於在])?|[计計][划劃][于於在])[^，,。；;]{0,20}(?:[举舉]行|[举舉][办辦]|召[开開]|[开開](?:班|幕|展|[课課]))/u,
}
