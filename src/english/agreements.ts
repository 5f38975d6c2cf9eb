import { cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { AgreementType } from '../exchange.ts'
import type { AgreementMention } from '../mention.ts'
import { englishCues } from './cues.ts'
import { englishPattern } from './cues-pattern.ts'

const rows = table('agreements').map(({ id, needs, en }) => ({ id, needs, en }))

/** Patterns by row: the id tells the row, so that what the row asks for can be looked up. */
const index = cueIndex(
  'en',
  rows.flatMap(({ id, en }, row) =>
    listed(en).map((form) =>
      englishPattern(id === 'none' ? 'agreement:none' : `agreement:${row}`, form),
    ),
  ),
)

/** Capitalised words before a name are of it: "Strategic Friendship Framework Agreement". */
const namedBefore = /(?:\b\p{Lu}[\p{L}’'–-]{1,30}\s){1,6}$/u
/** What a paper is about, up to where the clause goes on to when, where, with whom or what next. */
const aboutAfter =
  /^\s+((?!to\s+(?:be|mark|celebrate|commemorate|honou?r|coincide)\b|for\s+(?:(?:the|another|a further)\s+)?(?:next\s+)?[\w-]+\s+years?\b|on\s+behalf\b|on\s+the\s+(?:occasion|sidelines|margins|eve|spot|same\s+day)\b|on\s+(?:\p{Lu}\p{Ll}+\s+)?\d|(?:on|for)\s+\p{Lu}\p{Ll}+day\b)(?:on|to|regarding|concerning|for|of(?=\s(?!(?:the|an?|this|that|last|each|every|both|our|its|their)\b)\p{Ll}))\s[^,.;:()“”"]{3,160}?)(?=\s+(?:in\s+(?:\p{Lu}\p{Ll}+|\d+|the presence)|(?:on|in)\s+(?:the\s+(?:sidelines|occasion|margins)|behalf|\w+day)|at\s+an?\s|on\s+\p{Lu}\p{Ll}+\s+\d+|with|between|at|via|during|within|by|that|which|next|this|later|last|was|were|is|are|has|have|had|will|would|to\s+be|signed|under|after|before|as|while|when|covers?|worth|valued|valuing|totall?ing|of\s+\d|of\s+\p{Lu}{2}|and\s+(?:the|an?)\s+(?:\p{L}+\s+){0,3}(?:Letter|letter|Memorandum|memorandum|MOU|MoU|Agreement|agreement|Contract|contract|Protocol|protocol)|and\s+(?:\w+ed|held|had|became|began|took|set|gave))\b|[,.;:()“”"]|$)/u
/** "Twelve contracts", "several agreements": papers that are only counted. */
const counted =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|dozens of|a (?:number|series|batch|total) of)(?: [a-z\u00c0-\u024f][a-z\u00c0-\u024f-]*){0,3} (?:Agreements|agreements|Memoranda|memoranda|Memorandums|memorandums|Contracts|contracts|MOUs|MoUs|Letters of Intent|letters of intent|Plans|plans|Protocols|protocols)$/i
/** Small words between an article and a paper's head: "a joint venture contract", "the supplementary agreement". */
const modifiers =
  /\b(?:an?|the|its|their)\s((?!(?:names?|signatures?|texts?|cop(?:y|ies)|new|final|first|second|third|formal|same|other|relevant|said|above|such)\b)(?:(?!(?:an?|the|its|their|of|and|to|with|for|on|sides|parties|cities|sign|signed)\s)[a-z][a-z-]*\s){1,3})$/u
/** "The [2018-2020] Action Plan", "Action Plan [2020-2022]", "exchange plan [for the years 2019-2020]". */
const years = {
  before:
    /(?:\b(?:the|an?|its|their)\s(\d{4}(?:\s?[-–—/]\s?\d{2,4})?)|\b(\d{4}\s?[-–—]\s?\d{4}))\s$/u,
  after: /^\s(?:for\s(?:the\s(?:years?|period)\s(?:of\s|from\s)?)?)?\d{4}\s?[-–—/]\s?\d{2,4}\b/u,
} as const
const notNames = /^(?:The|A|An|Two|Both|This|That|On|In|At|Their|Its)\s/

/** The papers named in an English sentence: "Memorandum of Cooperation", "MOU on establishing …". */
export function englishAgreements(sentence: string): AgreementMention[] {
  return cuesIn(sentence, index).flatMap((cue) => {
    const row = rows[Number(cue.id.slice('agreement:'.length))]
    if (row?.needs === 'sign' && !tellsSigning(sentence)) return []
    const start = cue.start - nameBefore(sentence.slice(0, cue.start))
    const head =
      cue.end + (years.after.exec(sentence.slice(cue.end, cue.end + 50))?.[0].length ?? 0)
    const about = aboutAfter.exec(sentence.slice(head, head + 200))
    const words = about?.[1] ?? ''
    const end = head + (about?.[0].length ?? 0)
    const aboutStart = end - words.length
    if (words === '' && counted.test(sentence.slice(Math.max(0, end - 80), end))) return []
    return {
      type: 'agreement',
      agreement: AgreementType.parse(row?.id),
      text: sentence.slice(start, end),
      start,
      end,
      ...(words === '' ? {} : { about: { text: words, start: aboutStart, end } }),
    }
  })
}

/** The length of what is of the name before its head: words, and the years before them. */
function nameBefore(before: string): number {
  const words = wordsBefore(before)
  const [, own, span] = years.before.exec(before.slice(0, before.length - words).slice(-20)) ?? []
  const told = own ?? span
  return told === undefined ? words : words + told.length + 1
}

function wordsBefore(before: string): number {
  const words = modifiers.exec(before.slice(-60))?.[1]
  if (words !== undefined) return words.length
  const named = namedBefore.exec(before.slice(-120))?.[0] ?? ''
  return named.replace(/^.*\b(?:[Ss]ign|[Ss]igns|[Ss]igned|SIGN)\s/u, '').replace(notNames, '')
    .length
}

function tellsSigning(sentence: string): boolean {
  return englishCues(sentence).some(({ id }) => id.startsWith('sign'))
}
