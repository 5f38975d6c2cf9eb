import type { DateMention, Placed } from '../mention.ts'

// "By 2035", "prolonged till 2028", 到2030年: how far a plan reaches.
const horizon =
  /(?:\b(?:by|until|till|til)(?: the end of)?|\bthrough|\b(?:extend|prolong|renew)(?:s|ed|ing)?\b[^.;]{0,40} to|\bbefore|\bahead of|\bfor the (?:year )?|\bin early|(?<![提谈談说說达達回来來收看感听聽受得])到|至|截至到|力争|力爭|预计|預計)\s*$/i
// "From 2023", 自2023年, 2023年起: since when something holds, or will hold.
const beginning = /(?:\b(?:starting|beginning|effective)?\s?from(?: the year)?|自|从|從)\s*$/i
const opening = /^\s*(?:年)?(?:起|开始|開始|底?前|底?之前|以前|底?(?:为止|為止)|onwards?\b|on\b)/u
// What is told in the future: "will be held on", 将在.
const plan =
  /\b(?:will|shall|is to|are to|plans? to|planned|planning|scheduled|slated|expected|due)\b[^.;!?]{0,90}$|(?:将|將|拟|擬|计划|計劃|预计|預計|力争|力爭)[^。；！？，,]{0,16}$/i
// "Invited her to the festival of 2023", 希望2024年: what is hoped for; "at the invitation of" and 应…邀请 tell what was done.
const wished =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|look(?:s|ed|ing)? forward|(?<!(?:was|were|is|are) )invit(?:e|es|ed|ing)(?! by))\b[^.;!?]{0,80}$|(?:希望|期待|(?<!应[^，,。；;]{0,24})(?<!應[^，,。；;]{0,24})邀请|(?<!應[^，,。；;]{0,24})邀請)[^。；！？，,]{0,24}$/i
// 7月1日开业前: the day that something is made ready for.
const readied =
  /^(?:正式)?(?:开业|開業|开幕|開幕|开通|開通|开馆|開館|开园|開園|开赛|開賽|通航|启用|啟用|到来|到來|来临|來臨|举行|舉行|召开|召開)之?(?:前|前夕)[，,]/u
// 《2025—2027年合作备忘录》, "runs from 2025 to 2027", "Action Plan (2025-2027)": how long a paper holds.
const term = {
  before:
    /《[^》《\n]{0,40}$|\b(?:runs?|running|valid|effective|in force|plan|programme|program|agreement|memorandum|protocol|roadmap|term|period)\b[^.;!?]{0,60}$/i,
  after:
    /^\s*(?:年|年度)?[^，。；？！\n]{0,24}?(?:计划|計劃|规划|規劃|备忘录|備忘錄|协议|協議|议定书|議定書|方案|纲要|綱要|路线图|路線圖)|^\)?\s(?:\p{L}+\s){0,3}(?:plan|programme|program|agreement|memorandum|protocol|roadmap)\b/iu,
} as const
const nextYear = /^\s{0,2}(?:of )?next year\b/i
const coming = /(?:明年|来年|來年|次年|\bnext)\s{0,2}$/i

/** How a date lies ahead: how far a plan reaches, the years a paper holds, when something begins, what is to come. */
export type Ahead = 'horizon' | 'term' | 'beginning' | 'plan'

/**
 * How a date is that of a plan: a horizon (by 2030), a beginning without an end (from 2023, 自2023年起), a time told in the
 * future (will be held in May), or the years that a paper holds (2025—2027年合作备忘录). It says nothing of when the text was
 * written, save that it was before. Null for a date of no plan.
 */
export function ahead(date: Placed<DateMention>, text: string): Ahead | null {
  // One clue to a year after another asks for it, and a mention stands in one text.
  const known = told.get(date)
  if (known !== undefined) return known
  const found = planned(date, text)
  told.set(date, found)
  return found
}

/** Tells whether a date is that of a plan: `ahead`. */
export function isAhead(date: Placed<DateMention>, text: string): boolean {
  return ahead(date, text) !== null
}

const told = new WeakMap<Placed<DateMention>, Ahead | null>()

function planned(date: Placed<DateMention>, text: string): Ahead | null {
  const before =
    text
      .slice(Math.max(0, date.start - 100), date.start)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(date.end, date.end + 16)
  const isOpen = date.to === undefined && date.from.day === undefined
  if (isTerm(date, { before, text })) return 'term'
  if (horizon.test(before)) return 'horizon'
  if (
    [plan, wished, coming].some((words) => words.test(before)) ||
    [readied, nextYear].some((words) => words.test(after))
  )
    return 'plan'
  return isOpen && (beginning.test(before) || opening.test(after)) ? 'beginning' : null
}

/** A span of whole years in the name of a paper or beside it. */
function isTerm(
  { from, to, end }: Placed<DateMention>,
  { before, text }: { readonly before: string; readonly text: string },
): boolean {
  const areYears = to?.year !== undefined && from.month === undefined && to.month === undefined
  return areYears && (term.before.test(before) || term.after.test(text.slice(end, end + 40)))
}
