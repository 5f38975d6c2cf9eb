import type { Lang, Span } from '../span.ts'
import type { Act } from './people-acts.ts'
import type { PersonHere } from './people-acts-joined.ts'

/** A verb with the people on both sides of it. */
export interface Told {
  readonly lang: Lang
  readonly act: string
  readonly words: string
  readonly before: readonly PersonHere[]
  readonly after: readonly PersonHere[]
  readonly part: { subject?: Act; object?: Act }
  /** Everybody in the sentence, among whom is who gives to those before the verb. */
  readonly all: readonly PersonHere[]
}

// What opens a sentence about somebody else: "Accompanied by A, B came", "at the invitation of A, B came".
export const introducing =
  /^(?:[Aa]t|[Uu]p?on|[Ii]n|[Uu]nder)\b.* (?:invitation|presence|company|witness) (?:of|with)$|^\p{Lu}\p{L}+ by$/u
const givenBy = /\b(?:from|by|(?:from|at) the hands of)(?: the)? (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/
const handed = /^(?:handed|donated|gave)\b/

/** "Also present were X and Y", "was accompanied on the visit by X", 陪同来访的有甲和乙: who does it stands behind. */
export function isInverted(text: string, { lang, act, after }: Told, verb: Span): boolean {
  const between = text.slice(verb.end, Math.min(after[0]?.start ?? verb.end, verb.end + 90))
  if (act !== 'attend' && act !== 'escort') return false
  return (lang === 'zh' ? inverted.zh : inverted[act]).test(between)
}

const inverted = {
  attend: /^(?: [^.,;]{1,60})? (?:was|were)(?: also)? (?:the )?$/,
  escort: /^ (?:[\p{L}]+ ){1,5}by (?:the )?$/u,
  zh: /^[^，。；]{0,8}的(?:[还還也])?有$/,
}

/** The people behind a verb that are its object. */
export function following(text: string, told: Told, verb: Span): readonly PersonHere[] {
  const near = told.after.filter((mention) => mention.start - verb.end < 400)
  const between = text.slice(verb.start, near[0]?.start ?? verb.end)
  if (!hasObject(told, between)) return []
  return introduced(text, told.words, told.act === 'sign-by' ? untilWith(text, near) : near)
}

/** Tells whether who stands behind a verb is its object, by the words from the verb to him. */
function hasObject({ act, words }: Told, between: string): boolean {
  switch (act) {
    // "met with the guests, and the meeting was attended by X": he was there, too.
    case 'meet':
      return !/\battended by\b/.test(between)
    // 会谈 comes last: who talks stands before it. In English the other side follows `with`.
    case 'mutual':
      return /\bwith\b/.test(between)
    case 'met-by':
      return /\bby\b/.test(between)
    // "signed it, with X looking on" has a comma before `with`.
    case 'sign':
      return /[^,\s] with (?:[Ii]ts |[Hh]is |[Hh]er )?$/.test(between)
    case 'sign-by':
      return /\bby (?:\S+ ){0,2}$/.test(between) && !/\b(?:witness|attend)ed by\b/.test(between)
    // "received the award from X", "was awarded the title by X": who gives is named by that word alone.
    case 'awarded':
      return givenBy.test(between)
    case 'award':
      return isGivenTo(words, between)
    default:
      return true
  }
}

/** "Signed by A and B, with C looking on". */
function untilWith(text: string, people: readonly PersonHere[]): readonly PersonHere[] {
  const end = people.findIndex(
    ({ start }, at) => at > 0 && /^[^\p{L}]*with\b/u.test(text.slice(people[at - 1]?.end, start)),
  )
  return end === -1 ? people : people.slice(0, end)
}

/** Tells whether the words from a verb of giving to a name make it his to whom something is given. */
function isGivenTo(words: string, between: string): boolean {
  // "awarded him the certificate": to whom is told before.
  if (/^\S+ (?:him|her|them|it)\b/.test(between)) return false
  // "handed over the list to X": what is handed over may be anybody's.
  return !handed.test(words) || /\bto (?:the |its |his |her )?(?:[a-z]+ ){0,3}$/.test(between)
}

/**
 * Those of a list that an introducing phrase has: behind the bare comma that closes it stands who acts, as in "at the
 * invitation of A, B came" and "accompanied by A and B, C came".
 */
export function introduced(
  text: string,
  words: string,
  people: readonly PersonHere[],
): readonly PersonHere[] {
  if (!introducing.test(words)) return people
  const isBare = people.map(
    ({ start }, at) => at > 0 && !/\band\b/.test(text.slice(people[at - 1]?.end, start)),
  )
  const last = isBare.indexOf(true, Math.max(isBare.indexOf(false, 1), 0))
  // At the head of a sentence somebody must be left to act: "In the presence of A, B and C signed".
  const end = last === -1 && /^\p{Lu}/u.test(words) ? isBare.indexOf(true) : last
  return end === -1 ? people : people.slice(0, end)
}
