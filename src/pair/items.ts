import type { Candidate } from './chances.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { Match } from './matches.ts'
import type { Side } from './side.ts'
import { unions } from './unions.ts'

/** The passages of both languages, Chinese as source, and what is known of which say the same. */
export interface Evidence {
  readonly en: Side
  readonly zh: Side
  readonly candidates: readonly Candidate[]
  readonly matches: readonly Match[]
}

/** Passages that make one item, as indexes into the sides' lists, and the matches that hold it together. */
export interface Group {
  readonly en: readonly number[]
  readonly zh: readonly number[]
  readonly matches: readonly Match[]
}

const crosswise = 5
// From these log odds on passages say something of one another, though each may match another better.
const alike = 3
const sharesPartner = -2.5

/** The items: passages tied by a match, or by going on with the story of the one before. */
export function groups({ en, zh, candidates, matches: all }: Evidence): Group[] {
  const matches = withoutStrayTitles(all, { en, zh })
  const layout = layoutOf(en.passages, zh.passages)
  const { tie, members } = unions(zh.passages.length + en.passages.length)
  const enAt = (index: number) => zh.passages.length + index
  for (const { source, target } of matches) tie(source, enAt(target))
  const english: View = {
    own: en,
    other: zh,
    layout,
    partners: new Map(matches.map(({ source, target }) => [target, source])),
    nearest: nearestOf(candidates.map(({ source, target, odds }) => [target, source, odds])),
  }
  const chinese: View = {
    own: zh,
    other: en,
    layout,
    partners: new Map(matches.map(({ source, target }) => [source, target])),
    nearest: nearestOf(candidates.map(({ source, target, odds }) => [source, target, odds])),
  }
  for (let at = 1; at < en.passages.length; at++) {
    if (turn(english, at) < 0) tie(enAt(at - 1), enAt(at))
  }
  for (let at = 1; at < zh.passages.length; at++) {
    if (turn(chinese, at) < 0) tie(at - 1, at)
  }
  return members().map((group) => {
    const inZh = group.filter((index) => index < zh.passages.length)
    return {
      zh: inZh,
      en: group.slice(inZh.length).map((index) => index - zh.passages.length),
      matches: matches.filter((match) => inZh.includes(match.source)),
    }
  })
}

/** The matches but for those of two headings whose texts each match another: "Xi'an comes to call" over one, 两校互访 over the next. */
function withoutStrayTitles(
  matches: readonly Match[],
  { en, zh }: Pick<Evidence, 'en' | 'zh'>,
): readonly Match[] {
  const partners = new Map(matches.map(({ source, target }) => [source, target]))
  const taken = new Set(partners.values())
  return matches.filter(({ source, target }) => {
    const [own, other] = [titled(zh, source), titled(en, target)]
    if (own === undefined || other === undefined) return true
    const partner = partners.get(own)
    return partner === undefined || partner === other || !taken.has(other)
  })
}

/** The text that a heading stands over. */
function titled({ passages }: Side, at: number): number | undefined {
  if (passages[at]?.kind !== 'heading') return undefined
  return passages[at + 1]?.kind === 'text' ? at + 1 : undefined
}

/** Both languages as seen from one. */
interface View {
  readonly own: Side
  readonly other: Side
  readonly layout: Layout
  readonly partners: ReadonlyMap<number, number>
  /** The passage of the other language most like each, if any is. */
  readonly nearest: ReadonlyMap<number, number>
}

/** The log odds that a new item begins at a passage, from both languages. */
function turn(view: View, at: number): number {
  const { own, other, layout } = view
  const odds = own.odds[at] ?? 0
  const place = own.isApart[at] ? layout.apart : layout.together
  const before = partnerOf(view, at - 1)
  const here = partnerOf(view, at)
  // A version may be missing here: then two stories of one language meet as a matter of course.
  if (before === undefined || here === undefined) return odds + place / (own.isApart[at] ? 1 : 2)
  if (before === here) return odds + place + sharesPartner
  if (here < before) return odds + crosswise
  const isApart = own.isApart[at] || other.isApart.slice(before + 1, here + 1).some(Boolean)
  const layoutOdds = 2 * (isApart ? layout.apart : layout.together)
  return odds + layoutOdds + turnBetween(view, before, here)
}

function partnerOf({ partners, nearest }: View, at: number): number | undefined {
  return partners.get(at) ?? nearest.get(at)
}

function nearestOf(
  candidates: readonly (readonly [at: number, other: number, odds: number])[],
): Map<number, number> {
  const rising = candidates.filter(([, , odds]) => odds >= alike).sort((a, b) => a[2] - b[2])
  return new Map(rising.map(([at, other]) => [at, other]))
}

/** The other language's word on it: its own odds, but a break where it tells other news between. */
function turnBetween({ other, partners }: View, before: number, here: number): number {
  const matched = new Set(partners.values())
  const odds = other.odds.slice(before + 1, here + 1)
  const strangers = odds.slice(0, -1).some((_, index) => matched.has(before + 1 + index))
  return strangers ? crosswise : Math.max(...odds)
}
