import { type Layout, layoutOf } from './layout.ts'
import type { Match } from './matches.ts'
import type { Side } from './side.ts'
import { unions } from './unions.ts'

/** The passages of both languages, and what is known of which say the same. */
export interface Evidence {
  readonly en: Side
  readonly zh: Side
  /** Rows are Chinese passages, columns English ones. */
  readonly likeness: readonly Float64Array[]
  readonly matches: readonly Match[]
}

/** Passages that make one item, as indexes into the sides' lists, and the matches that hold it together. */
export interface Group {
  readonly en: readonly number[]
  readonly zh: readonly number[]
  readonly matches: readonly Match[]
}

const crosswise = 5
// Passages whose likeness reaches this say something of one another.
const alike = 0.33
const sharesPartner = -2.5

/** The items: passages tied by a match, or by going on with the story of the one before. */
export function groups({ en, zh, likeness, matches }: Evidence): Group[] {
  const layout = layoutOf(en.passages, zh.passages)
  const { tie, members } = unions(zh.passages.length + en.passages.length)
  const enAt = (index: number) => zh.passages.length + index
  for (const match of matches) tie(match.zh, enAt(match.en))
  const english: View = {
    own: en,
    other: zh,
    layout,
    partners: new Map(matches.map((match) => [match.en, match.zh])),
    like: (at, other) => likeness[other]?.[at] ?? 0,
  }
  const chinese: View = {
    own: zh,
    other: en,
    layout,
    partners: new Map(matches.map((match) => [match.zh, match.en])),
    like: (at, other) => likeness[at]?.[other] ?? 0,
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
      matches: matches.filter((match) => inZh.includes(match.zh)),
    }
  })
}

/** Both languages as seen from one. */
interface View {
  readonly own: Side
  readonly other: Side
  readonly layout: Layout
  readonly partners: ReadonlyMap<number, number>
  /** How alike a passage of this side is to one of the other. */
  readonly like: (at: number, other: number) => number
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

function partnerOf(view: View, at: number): number | undefined {
  return view.partners.get(at) ?? nearest(view, at)
}

/** The passage of the other language most like one, if any is. */
function nearest({ other, like }: View, at: number): number | undefined {
  let best: number | undefined
  let most = alike
  for (let index = 0; index < other.passages.length; index++) {
    if (like(at, index) < most) continue
    best = index
    most = like(at, index)
  }
  return best
}

/** The other language's word on it: its own odds, but a break where it tells other news between. */
function turnBetween({ other, partners }: View, before: number, here: number): number {
  const matched = new Set(partners.values())
  const odds = other.odds.slice(before + 1, here + 1)
  const strangers = odds.slice(0, -1).some((_, index) => matched.has(before + 1 + index))
  return strangers ? crosswise : Math.max(...odds)
}
