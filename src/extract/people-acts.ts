import { abbreviatedCities } from '../chinese/places-abbreviated.ts'
import { simplified } from '../chinese/script.ts'
import { covers, type Lang, type Span } from '../span.ts'
import type { ItemContext } from './item.ts'
import { following, introduced, introducing, isInverted, type Told } from './people-acts-behind.ts'
import { actHere, type Verb, verbsIn } from './people-acts-here.ts'
import { joinedAfter, joinedBefore, type PersonHere } from './people-acts-joined.ts'

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
  | 'writes'
  | 'watches'

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
  'sign-by': { object: 'signs' },
  chair: { subject: 'chairs' },
  speak: { subject: 'speaks' },
  escort: { subject: 'escorts' },
  attend: { subject: 'attends' },
  open: { subject: 'opens' },
  host: { subject: 'opens' },
  letter: { subject: 'writes' },
  watch: { subject: 'watches' },
  work: { subject: 'works' },
  award: { subject: 'awards', object: 'receives' },
  awarded: { subject: 'receives', object: 'awards' },
  conferred: { object: 'receives' },
  taken: { object: 'receives' },
}
// 向X颁发, 向X辞行
const takesToward: ReadonlySet<string> = new Set(['award', 'call'])
// 受到市长接见并考察了港口: who receives the guests does not go on to visit.
const receivedBy = /(?:受到|得到)[^，。；]*$/
const byPhrase = /\b(?:by|of|company with)$/

/** What the verbs of each sentence make of the people in it, by mention. */
export function actsOf(
  item: ItemContext,
  people: readonly PersonHere[],
): Map<PersonHere, Set<Act>> {
  const acts = new Map<PersonHere, Set<Act>>()
  const give = (mention: PersonHere, act: Act | undefined): void => {
    if (act) acts.set(mention, (acts.get(mention) ?? new Set()).add(act))
  }
  for (const here of bySegment(people)) {
    const segment = item.segments[here[0]?.segment ?? -1]
    if (segment) for (const told of toldIn(item.text, segment, here)) give(told.mention, told.act)
  }
  return acts
}

function bySegment(people: readonly PersonHere[]): PersonHere[][] {
  const segments = new Map<number, PersonHere[]>()
  for (const mention of people)
    segments.set(mention.segment, [...(segments.get(mention.segment) ?? []), mention])
  return Array.from(segments.values(), (here) => here.sort((a, b) => a.start - b.start))
}

function toldIn(
  text: string,
  { span, lang }: { span: Span; lang: Lang },
  people: readonly PersonHere[],
): Done[] {
  const sentence = text.slice(span.start, span.end)
  const plain = lang === 'zh' ? simplified(sentence) : sentence
  const found = verbsIn(plain, lang)
  const arrivals = lang === 'zh' ? arrivalsIn(sentence, plain) : []
  const inOrder = [...found, ...arrivals].toSorted((a, b) => a.index - b.index)
  const past: Past = { met: new Set(), given: new Set(), apart: new Set(), aside: new Set() }
  return inOrder.flatMap(({ index, words }) => {
    const verb = { start: span.start + index, end: span.start + index + words.length }
    if (people.some((mention) => covers(mention, verb))) return []
    const act = actHere(plain, { lang, index, words })
    const part = parts[act] ?? {}
    const nearby = people.filter((mention) => !past.aside.has(mention))
    const before = joinedBefore(text, lang, nearby, verb.start)
    const after = joinedAfter(text, lang, people, verb.end)
    const told = { lang, act, words, before, after, part, all: people }
    const acting = subjects(text, told, verb).filter((one) => isFree(one, past))
    const others = objects(text, told, verb)
    const isHosted = lang === 'zh' && act === 'meet' && receivedBy.test(plain.slice(0, index))
    for (const mention of counterparts(text, { lang, act, before }, others)) past.met.add(mention)
    if (isHosted) addAll(past.met, acting)
    addAll(
      past.given,
      others.filter((one) => one.act === 'receives'),
    )
    if (isAside(plain.slice(index), { lang, act, words })) addAll(past.aside, acting)
    if (introducing.test(words)) addAll(past.apart, [...acting, ...others])
    return [...acting, ...others]
  })
}

/** Who a sentence has told of so far. */
interface Past {
  readonly met: Set<PersonHere>
  /** Given something. */
  readonly given: Set<PersonHere>
  /** Named in a phrase before the sentence: "In the presence of A, …". */
  readonly apart: Set<PersonHere>
  /** Named between who acts and what he does: "A, accompanied by B, visited". */
  readonly aside: Set<PersonHere>
}

/** Tells whether a verb only names, within what somebody else does, who is with him: 甲在乙陪同下访问, "A, in the presence of B, signed". */
function isAside(
  rest: string,
  { lang, act, words }: Pick<Told, 'lang' | 'act' | 'words'>,
): boolean {
  if (lang === 'en') return (act === 'escort' || act === 'presence') && byPhrase.test(words)
  return (act === 'escort' || act === 'attend') && /^[之]?下/.test(rest.slice(words.length))
}

/** "met Chen Xi, visited the museum", "gave Chen Xi a prize, and signed": who was met or given something is not who goes on. */
function isFree({ mention, act }: Done, { met, given, apart }: Past): boolean {
  if (act === 'signs' && given.has(mention)) return false
  return !apart.has(mention) && (act !== 'visits' || !met.has(mention))
}

interface Done {
  readonly mention: PersonHere
  readonly act: Act | undefined
}

function addAll(mentions: Set<PersonHere>, done: readonly Done[]): void {
  for (const { mention } of done) mentions.add(mention)
}

function subjects(text: string, told: Told, verb: Span): Done[] {
  const { lang, act, words, before, after, part } = told
  // "chaired by", "accompanied by": what stands behind is the subject.
  const isBehind = isInverted(text, told, verb) || (byPhrase.test(words) && act !== 'met-by')
  const people = isBehind ? introduced(text, words, after) : before
  if (isOneOfMany(text.slice(verb.end, verb.end + 12), { lang, act }, people.length))
    return done(people, 'attends')
  const marked = lang === 'zh' ? markedSubjects(text, told) : undefined
  if (marked) return marked
  // "X was received by" is read as met-by; a plain "was received" has its object behind "by".
  const own = done(people, part.subject)
  return act === 'met-by' ? [...own, ...done(people, 'received')] : own
}

/** Whom a word before his name makes something else than the subject of a Chinese verb: 向甲辞行, 从甲手中接过, 应甲邀请. */
function markedSubjects(text: string, { act, before, part, all }: Told): Done[] | undefined {
  const [first] = before
  if (takesToward.has(act) && isAddressed(text, before))
    return done(namedBefore(before, all), part.subject)
  if (act === 'awarded' && first && /[从從]/.test(text.charAt(first.start - 1))) {
    const takers = joinedBefore(text, 'zh', all, first.start)
    return [...done(before, part.object), ...done(takers, part.subject)]
  }
  if (act !== 'invite') return undefined
  const last = before.at(-1)
  return last && /应|應/.test(text.slice(Math.max(0, last.start - 2), last.start))
    ? done([last], 'visited')
    : []
}

function done(people: readonly PersonHere[], act: Act | undefined): Done[] {
  return people.map((mention) => ({ mention, act }))
}

/** 陪同参加: who goes along attends; of many who unveil something together none is the host. */
function isOneOfMany(tail: string, { lang, act }: Pick<Told, 'lang' | 'act'>, many: number) {
  if (act === 'open') return many > 2
  return (
    lang === 'zh' && act === 'escort' && /^下?(?:会|會|参[加与]|參[加與]|出席|座|活)/.test(tail)
  )
}

/** 来苏向副市长陶广平辞行: whom 向 names does not call, but who is named right before 向 may. */
function namedBefore([first]: readonly PersonHere[], all: readonly PersonHere[]): PersonHere[] {
  return all.filter(({ end }) => first !== undefined && end === first.start - 1)
}

function objects(text: string, told: Told, verb: Span) {
  const { lang, act, before, after, part } = told
  if (!part.object) return []
  if (lang === 'zh' && takesToward.has(act) && isAddressed(text, before))
    return done(before, part.object)
  // 赠予甲, 授予甲: to whom a gift goes stands right behind the verb; behind its name stands somebody else.
  if (lang === 'zh' && act === 'award' && (after[0]?.start ?? verb.end + 9) > verb.end) return []
  if (lang === 'zh' && act === 'awarded') return []
  return done(following(text, told, verb), part.object)
}

/** Whom the subject of a verb has to do with; 甲与乙举行会谈 has both before the verb. */
function counterparts(
  text: string,
  { lang, act, before }: Pick<Told, 'lang' | 'act' | 'before'>,
  others: readonly { mention: PersonHere }[],
): PersonHere[] {
  const last = lang === 'zh' && act === 'mutual' ? before.at(-1) : undefined
  const isBeside = last !== undefined && /[与與和同跟]/.test(text.charAt(last.start - 1))
  return [...others.map(({ mention }) => mention), ...(isBeside ? [last] : [])]
}

/** 向X颁发, 为X、Y颁发: the people before a verb are those it is for. */
function isAddressed(text: string, [first]: readonly PersonHere[]): boolean {
  return first !== undefined && /[向为為给給]/u.test(text.charAt(first.start - 1))
}

/** 来渝访问, 抵渝出席: an arrival in a city by its one character, where its company makes it one (not 带来新机遇). */
function arrivalsIn(sentence: string, plain: string): Verb[] {
  return abbreviatedCities(sentence, plain).flatMap(({ start, end }) =>
    /[来访抵]/u.test(plain.charAt(start - 1))
      ? [{ index: start - 1, words: plain.slice(start - 1, end) }]
      : [],
  )
}
