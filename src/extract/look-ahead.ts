import type { DateMention, Placed } from '../mention.ts'

// "By 2035", "prolonged till 2028", 到2030年: how far a plan reaches.
const horizon =
  /(?:\bby(?: the end of)?|\b(?:un)?till?|\bthrough|\b(?:extend|prolong|renew)(?:s|ed|ing)?\b[^.;]{0,40} to|\bbefore|\bahead of|\bfor the (?:year )?|\bin early|到|至|截至到|力争|力爭|预计|預計|将于|將於|拟于|擬於|计划于|計劃於)\s*$/i
// "From 2023", 自2023年, 2023年起: since when something holds, or will hold.
const beginning = /(?:\b(?:starting|beginning|effective)?\s?from(?: the year)?|自|从|從)\s*$/i
const opening = /^\s*(?:年)?(?:起|开始|開始|底?前|底?之前|以前|onwards?\b|on\b)/u
// What is told in the future: "will be held on", 将在.
const plan =
  /\b(?:will|shall|is to|are to|plans? to|planned|planning|scheduled|slated|expected|due)\b[^.;!?]{0,90}$|(?:将|將|拟|擬|计划|計劃|预计|預計|力争|力爭)[^。；！？，,]{0,16}$/i
// "Invited her to the festival of 2023", 希望2024年: what is hoped for; "at the invitation of" and 应…邀请 tell what was done.
const wished =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|look(?:s|ed|ing)? forward|(?<!(?:was|were|is|are) )invit(?:e|es|ed|ing)(?! by))\b[^.;!?]{0,80}$|(?:希望|期待|(?<!应[^，,。；;]{0,24})(?<!應[^，,。；;]{0,24})邀请|(?<!應[^，,。；;]{0,24})邀請)[^。；！？，,]{0,24}$/i
// 7月1日开业前: the day that something is made ready for.
const readied =
  /^(?:正式)?(?:开业|開業|开幕|開幕|开通|開通|开馆|開館|开园|開園|开赛|開賽|通航|启用|啟用|到来|到來|来临|來臨|举行|舉行|召开|召開)之?(?:前|前夕)[，,]/u
const nextYear = /^\s{0,2}(?:of )?next year\b/i
const coming = /(?:明年|来年|來年|次年|\bnext)\s{0,2}$/i

/**
 * Tells whether a date is that of a plan: a horizon (by 2030), a beginning without an end (from 2023,
 * 自2023年起), or a time told in the future (will be held in May). It says nothing of when the text was
 * written, save that it was before.
 */
export function isAhead(date: Placed<DateMention>, text: string): boolean {
  // One clue to a year after another asks for it, and a mention stands in one text.
  const known = told.get(date) ?? isPlanned(date, text)
  told.set(date, known)
  return known
}

const told = new WeakMap<Placed<DateMention>, boolean>()

function isPlanned(date: Placed<DateMention>, text: string): boolean {
  const before =
    text
      .slice(Math.max(0, date.start - 100), date.start)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(date.end, date.end + 16)
  const isOpen = date.to === undefined && date.from.day === undefined
  return (
    horizon.test(before) ||
    plan.test(before) ||
    wished.test(before) ||
    readied.test(after) ||
    nextYear.test(after) ||
    coming.test(before) ||
    (isOpen && (beginning.test(before) || opening.test(after)))
  )
}
