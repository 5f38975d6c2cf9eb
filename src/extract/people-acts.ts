import { abbreviatedCities } from '../chinese/places-abbreviated.ts'
import { simplified } from '../chinese/script.ts'
import type { PersonMention, Placed } from '../mention.ts'
import { covers, type Lang, type Span } from '../span.ts'
import type { ItemContext } from './item.ts'
import { actHere, type Verb, verbsIn } from './people-acts-here.ts'

/** What a verb makes of a person: who meets, is met, visits, is visited, signs, attends … */
export type Act =
  | 'meets'
  | 'met'
  | 'received'
  | 'talks'
  | 'visits'
  | 'visited'
  | 'signs'
  | 'chairs'
  | 'speaks'
  | 'escorts'
  | 'attends'
  | 'receives'
  | 'awards'
  | 'opens'
  | 'works'

type Mention = Placed<PersonMention>

/** What each act of data/person-acts.tsv makes of its subject and its object. */
const parts: Readonly<Record<string, { subject?: Act; object?: Act }>> = {
  meet: { subject: 'meets', object: 'met' },
  'met-by': { subject: 'met', object: 'meets' },
  mutual: { subject: 'talks', object: 'talks' },
  call: { subject: 'visits', object: 'visited' },
  visit: { subject: 'visits' },
  visitor: { object: 'visits' },
  invite: { object: 'visited' },
  sign: { subject: 'signs', object: 'signs' },
  presence: { object: 'attends' },
  signer: { object: 'signs' },
  chair: { subject: 'chairs' },
  speak: { subject: 'speaks' },
  escort: { subject: 'escorts' },
  attend: { subject: 'attends' },
  open: { subject: 'opens' },
  work: { subject: 'works' },
  award: { subject: 'awards', object: 'receives' },
  awarded: { subject: 'receives' },
  conferred: { object: 'receives' },
}
const joins = {
  en: /^(?: (?:of|from) (?:the )?(?:\p{Lu}[\p{L}.]+ ?(?:of )?){1,4}| \((?:the )?\p{Lu}[^()]{1,30}\))?[\s,;()）]*(?:and|as well as|&|along with|together with|with)?[\s,]*(?:the )?(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor)\.? |H\.E\. ?)?$/u,
  // 德国的克劳斯·韦伯博士、英国的艾玛·克拉克女士
  zh: /^(?:[、，,；;和与與同及\s]|以及|(?:先生|女士|阁下|閣下|博士|教授|一行)|[（(][^）)]{0,60}[）)]|(?<=[、和及])(?:来自)?\p{Script=Han}{2,6}的)*等?$/u,
}
// 向X颁发, 向X辞行
const takesToward: ReadonlySet<string> = new Set(['award', 'call'])
// 在威尼斯，代表团拜会…, "In Venice the guests called on": the party is the subject, not who is named before it.
const partyBefore = {
  en: /[.,;] .{0,60}\b[Tt]he (?:delegation|mission|guests|visitors|group|party|team|two sides|participants)(?: also| then| later)?\s$/u,
  zh: /[，,；;].{0,30}(?:代表团|代表團|访华团|訪華團|考察团|考察團|访问团|訪問團|客人们?|客人們|嘉宾|嘉賓|来宾|來賓|双方|雙方)(?:一行)?(?:还|還|先后|先後|随后|隨後)?$/u,
}
// 甲说，…来包学习: what is said is no act of who says it.
const says = {
  en: /\b(?:said|says|noted|recalled|replied|hoped|hopes|promised|stressed|suggested|proposed|announced|remarked|added|pointed out|expressed|stated|believed)\b/,
  zh: /(?:说|說|表示|指出|称|稱|认为|認為|介绍|介紹|坦言|强调|強調|透露)(?:[，,：:]|将|將|愿|願|希望|期待|[今明][年春夏秋冬]|下半年|计划|計劃)|(?:希望|承诺|承諾|建议|建議|提议|提議|期待)/u,
}
// 甲邀请乙方参加…, "invited the pupils to a workshop": who invites to something does not do it.
const invites = {
  en: /(?<!\b(?:was|were|been|and|is) )\binvited (?!by\b|to\b)/,
  zh: /(?<![应應受])(?:邀请|邀請)(?!函|[赛賽])/u,
}
// 受到市长接见并考察了港口: who receives the guests does not go on to visit.
const receivedBy = /(?:受到|得到)[^，。；]*$/
// What opens a sentence about somebody else: "Accompanied by A, B came", "at the invitation of A, B came".
const introducing =
  /^(?:[Aa]t|[Uu]p?on|[Ii]n|[Uu]nder)\b.* (?:invitation|presence|company|witness) of$|^\p{Lu}\p{L}+ by$/u
const byPhrase = /\b(?:by|of)$/

/** What the verbs of each sentence make of the people in it, by mention. */
export function actsOf(item: ItemContext, people: readonly Mention[]): Map<Mention, Set<Act>> {
  const acts = new Map<Mention, Set<Act>>()
  const give = (mention: Mention, act: Act | undefined): void => {
    if (act) acts.set(mention, (acts.get(mention) ?? new Set()).add(act))
  }
  for (const here of bySegment(people)) {
    const segment = item.segments[here[0]?.segment ?? -1]
    if (segment) for (const told of toldIn(item.text, segment, here)) give(told.mention, told.act)
  }
  return acts
}

function bySegment(people: readonly Mention[]): Mention[][] {
  const segments = new Map<number, Mention[]>()
  for (const mention of people)
    segments.set(mention.segment, [...(segments.get(mention.segment) ?? []), mention])
  return Array.from(segments.values(), (here) => here.sort((a, b) => a.start - b.start))
}

function toldIn(
  text: string,
  { span, lang }: { span: Span; lang: Lang },
  people: readonly Mention[],
): Done[] {
  const sentence = text.slice(span.start, span.end)
  const plain = lang === 'zh' ? simplified(sentence) : sentence
  const found = verbsIn(plain, lang)
  const arrivals = lang === 'zh' ? arrivalsIn(sentence, plain) : []
  const inOrder = [...found, ...arrivals].toSorted((a, b) => a.index - b.index)
  const past: Past = { met: new Set(), apart: new Set() }
  return inOrder.flatMap(({ index, words }) => {
    const verb = { start: span.start + index, end: span.start + index + words.length }
    if (people.some((mention) => covers(mention, verb))) return []
    const act = actHere(plain, { lang, index, words })
    const part = parts[act] ?? {}
    const before = joinedBefore(text, lang, people, verb.start)
    const after = joinedAfter(text, lang, people, verb.end)
    const told = { lang, act, words, before, after, part, all: people }
    const acting = subjects(text, told, verb).filter((one) => isFree(one, past))
    const others = objects(text, told, verb)
    const isHosted = lang === 'zh' && act === 'meet' && receivedBy.test(plain.slice(0, index))
    for (const mention of counterparts(text, { lang, act, before }, others)) past.met.add(mention)
    if (isHosted) addAll(past.met, acting)
    if (introducing.test(words)) addAll(past.apart, [...acting, ...others])
    return [...acting, ...others]
  })
}

/** Who a sentence has told of so far. */
interface Past {
  readonly met: Set<Mention>
  /** Named in a phrase before the sentence: "In the presence of A, …". */
  readonly apart: Set<Mention>
}

/** "met Chen Xi, visited the museum": who was met is not who goes on to visit. */
function isFree({ mention, act }: Done, { met, apart }: Past): boolean {
  return !apart.has(mention) && (act !== 'visits' || !met.has(mention))
}

interface Done {
  readonly mention: Mention
  readonly act: Act | undefined
}

function addAll(mentions: Set<Mention>, done: readonly Done[]): void {
  for (const { mention } of done) mentions.add(mention)
}

interface Told {
  readonly lang: Lang
  readonly act: string
  readonly words: string
  readonly before: readonly Mention[]
  readonly after: readonly Mention[]
  readonly part: { subject?: Act; object?: Act }
  /** Everybody in the sentence, among whom is who gives to those before the verb. */
  readonly all: readonly Mention[]
}

function subjects(text: string, { lang, act, words, before, after, part, all }: Told, verb: Span) {
  // "chaired by", "accompanied by": what stands behind is the subject.
  const people = byPhrase.test(words) && act !== 'met-by' ? introduced(text, words, after) : before
  if (isOneOfMany(text.slice(verb.end, verb.end + 12), { lang, act }, people.length))
    return people.map((mention) => ({ mention, act: 'attends' as const }))
  if (lang === 'zh' && takesToward.has(act) && isAddressed(text, before))
    return namedBefore(before, all).map((mention) => ({ mention, act: part.subject }))
  if (lang === 'zh' && act === 'invite') {
    const last = before.at(-1)
    return last && /应|應/.test(text.slice(Math.max(0, last.start - 2), last.start))
      ? [{ mention: last, act: 'visited' as const }]
      : []
  }
  // "X was received by" is read as met-by; a plain "was received" has its object behind "by".
  const done = people.map((mention) => ({ mention, act: part.subject }))
  return act === 'met-by'
    ? [...done, ...people.map((mention) => ({ mention, act: 'received' as const }))]
    : done
}

/** 陪同参加: who goes along attends; of many who unveil something together none is the host. */
function isOneOfMany(tail: string, { lang, act }: Pick<Told, 'lang' | 'act'>, many: number) {
  if (act === 'open') return many > 2
  return (
    lang === 'zh' && act === 'escort' && /^下?(?:会|會|参[加与]|參[加與]|出席|座|活)/.test(tail)
  )
}

/** 来苏向副市长陶广平辞行: whom 向 names does not call, but who is named right before 向 may. */
function namedBefore([first]: readonly Mention[], all: readonly Mention[]): Mention[] {
  return all.filter(({ end }) => first !== undefined && end === first.start - 1)
}

function objects(text: string, told: Told, verb: Span) {
  const { lang, act, before, part } = told
  if (!part.object) return []
  if (lang === 'zh' && takesToward.has(act) && isAddressed(text, before))
    return before.map((mention) => ({ mention, act: part.object }))
  if (lang === 'zh' && act === 'award') return []
  return following(text, told, verb).map((mention) => ({ mention, act: part.object }))
}

/** Whom the subject of a verb has to do with; 甲与乙举行会谈 has both before the verb. */
function counterparts(
  text: string,
  { lang, act, before }: Pick<Told, 'lang' | 'act' | 'before'>,
  others: readonly { mention: Mention }[],
): Mention[] {
  const last = lang === 'zh' && act === 'mutual' ? before.at(-1) : undefined
  const isBeside = last !== undefined && /[与與和同跟]/.test(text.charAt(last.start - 1))
  return [...others.map(({ mention }) => mention), ...(isBeside ? [last] : [])]
}

/** The people behind a verb that are its object. */
function following(text: string, { act, words, after }: Told, verb: Span): readonly Mention[] {
  const near = after.filter((mention) => mention.start - verb.end < 400)
  const between = text.slice(verb.start, near[0]?.start ?? verb.end)
  // 会谈 comes last: who talks stands before it. In English the other side follows `with`.
  if (act === 'mutual' && !/\bwith\b/.test(between)) return []
  if (act === 'met-by' && !/\bby\b/.test(between)) return []
  // "signed it, with X looking on" has a comma before `with`.
  if (act === 'sign' && !/[^,\s] with (?:[Ii]ts |[Hh]is |[Hh]er )?$/.test(between)) return []
  // "awarded him the certificate": to whom is told before.
  if (act === 'award' && /^\S+ (?:him|her|them|it)\b/.test(between)) return []
  return introduced(text, words, near)
}

/**
 * Those of a list that an introducing phrase has: behind the bare comma that closes it stands who acts, as in "at the
 * invitation of A, B came" and "accompanied by A and B, C came".
 */
function introduced(text: string, words: string, people: readonly Mention[]): readonly Mention[] {
  if (!introducing.test(words)) return people
  const isBare = people.map(
    ({ start }, at) => at > 0 && !/\band\b/.test(text.slice(people[at - 1]?.end, start)),
  )
  const last = isBare.indexOf(true, Math.max(isBare.indexOf(false, 1), 0))
  // At the head of a sentence somebody must be left to act: "In the presence of A, B and C signed".
  const end = last === -1 && /^\p{Lu}/u.test(words) ? isBare.indexOf(true) : last
  return end === -1 ? people : people.slice(0, end)
}

/** 向X颁发, 为X、Y颁发: the people before a verb are those it is for. */
function isAddressed(text: string, [first]: readonly Mention[]): boolean {
  return first !== undefined && /[向为為给給]/u.test(text.charAt(first.start - 1))
}

/** The nearest person before a spot, and those joined to him by commas and `and`. */
function joinedBefore(text: string, lang: Lang, people: readonly Mention[], at: number): Mention[] {
  const before = people.filter((mention) => mention.end <= at)
  const between = text.slice(before.at(-1)?.end ?? at, at)
  if ([partyBefore, says, invites].some((one) => one[lang].test(between))) return []
  let from = before.length - 1
  while (from > 0 && joins[lang].test(text.slice(before[from - 1]?.end, before[from]?.start)))
    from--
  return before.slice(Math.max(0, from))
}

/** The nearest person after a spot, and those joined to him. */
function joinedAfter(text: string, lang: Lang, people: readonly Mention[], at: number): Mention[] {
  const after = people.filter((mention) => mention.start >= at)
  const [first] = after
  if (!first || first.start - at > (lang === 'zh' ? 60 : 160)) return []
  // Whom a Chinese verb has for its object stands in its own clause.
  if (lang === 'zh' && /[，,。；;]/.test(text.slice(at, first.start))) return []
  let to = 1
  while (to < after.length && joins[lang].test(text.slice(after[to - 1]?.end, after[to]?.start)))
    to++
  return after.slice(0, to)
}

/** 来渝访问, 抵渝出席: an arrival in a city by its one character, where its company makes it one (not 带来新机遇). */
function arrivalsIn(sentence: string, plain: string): Verb[] {
  return abbreviatedCities(sentence, plain).flatMap(({ start, end }) =>
    /[来访抵]/u.test(plain.charAt(start - 1))
      ? [{ index: start - 1, words: plain.slice(start - 1, end) }]
      : [],
  )
}
