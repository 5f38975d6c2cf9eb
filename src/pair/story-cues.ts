import { listed, table } from '../data/table.ts'
import type { Lang } from '../span.ts'
import type { Passage } from './passage.ts'

/** The words by which a passage goes on with a story told before: see data/story-cues.tsv. */
export type Cue = 'start' | 'speech' | 'refer' | 'end'

const cues = new Map(
  table('story-cues').map((row) => [`${row['lang']} ${row['where']}`, listed(row['words'])]),
)

const titles = cuesOf('en', 'title').map((title) =>
  title.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
)
// "Governor Moradi" was named in full before; "Governor Reza Moradi" is named here.
const familyName = new RegExp(
  `\\b(?:${titles.join('|')}) (?!${titles.join('|')})\\p{Lu}[\\p{Ll}’'-]{1,30}(?![\\p{L}’'-]| \\p{Lu})`,
  'u',
)

/** The plainest cue of a passage; `after` is where its opening date ends, 0 for none. */
export function cueOf({ lang, text }: Passage, after: number): Cue | undefined {
  // "On May 3, they met …": what follows the date tells.
  const told = text.slice(after).replace(/^[,，\s]+/, '')
  const cueIn = lang === 'zh' ? chineseCue : englishCue
  return cueIn(text) ?? (after > 0 ? cueIn(told) : undefined)
}

/** Tells whether the first sentence reports an event, as a story's opening does. */
export function tellsEvent({ lang, text }: Passage): boolean {
  const first = firstSentence(text, lang)
  return cuesOf(lang, 'event').some((cue) => first.includes(cue))
}

/** Tells whether a passage opens as news does that gives no day first: "Recently, …", 日前, "At the invitation of …". */
export function isOpening({ lang, text }: Passage): boolean {
  const lead = lang === 'zh' ? text : text.slice(0, 40).toLowerCase()
  if (lang === 'zh' && /^应[^，。]{2,60}邀请/u.test(text)) return true
  return cuesOf(lang, 'opening').some((cue) => lead.startsWith(cue))
}

/** Tells whether a heading reports something, as no name of a periodical does. */
export function isHeadline({ lang, text }: Passage): boolean {
  const words = lang === 'zh' ? text : ` ${text.toLowerCase()} `
  return cuesOf(lang, 'headline').some((cue) => words.includes(lang === 'zh' ? cue : ` ${cue} `))
}

function firstSentence(text: string, lang: Lang): string {
  const lead = text.slice(0, 400)
  const end = lang === 'zh' ? lead.indexOf('。') : lead.search(/[.!?](?=\s+\p{Lu}|\p{Lu}|$)/u)
  const first = end < 0 ? lead : lead.slice(0, end)
  return lang === 'zh' ? first : first.toLowerCase()
}

function chineseCue(words: string): Cue | undefined {
  const text = words.slice(0, 400)
  if (cuesOf('zh', 'start').some((cue) => text.startsWith(cue))) return 'start'
  if (cuesOf('zh', 'speech').some((cue) => isSpoken(text, cue))) return 'speech'
  if (cuesOf('zh', 'refer').some((cue) => firstSentence(text, 'zh').includes(cue))) return 'refer'
  const clause = text.replace(/[。.]$/, '')
  const isEnding = clause.length < 80 && cuesOf('zh', 'end').some((cue) => endsWith(clause, cue))
  return isEnding && cuesOf('zh', 'office').some((cue) => clause.includes(cue)) ? 'end' : undefined
}

/** A name, then the cue: 张娅茜表示. */
function isSpoken(text: string, cue: string): boolean {
  const at = text.indexOf(cue)
  const isNear = at >= 2 && at <= (cue.length > 1 ? 10 : 4)
  return isNear && /^[\p{Script=Han}·]+$/u.test(text.slice(0, at))
}

/** 参加, or 出席相关活动: the verb with hardly anything after it. */
function endsWith(clause: string, cue: string): boolean {
  const at = clause.lastIndexOf(cue)
  return at >= 0 && clause.length - at - cue.length <= 6
}

function englishCue(text: string): Cue | undefined {
  const opening = text.slice(0, 200).toLowerCase()
  const words = opening.match(/[\p{L}’'-]+/gu) ?? []
  const lead = `${words.slice(0, 5).join(' ')} `
  const isStart = cuesOf('en', 'start').some((cue) => lead.startsWith(`${cue} `))
  if (isStart && !lead.startsWith('at the invitation ')) return 'start'
  const subject = /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}(\p{Ll}+)/u.exec(text.slice(0, 120))
  if (cuesOf('en', 'speech').includes(subject?.[1] ?? '')) return 'speech'
  if (cuesOf('en', 'refer').some((cue) => refersTo(text, cue))) return 'refer'
  if (familyName.test(text.slice(0, 150))) return 'refer'
  const isEnding =
    text.length < 400 && cuesOf('en', 'end').some((cue) => text.slice(-60).includes(cue))
  return isEnding && cuesOf('en', 'office').some((cue) => opening.includes(cue)) ? 'end' : undefined
}

/** `the ambassador`, but not `the Ambassador of Kenya`. */
function refersTo(text: string, cue: string): boolean {
  const first = firstSentence(text, 'en')
  const at = first.indexOf(cue)
  return at >= 0 && at < 120 && !/^\w|^ (?:of|led|from)\b/.test(first.slice(at + cue.length))
}

function cuesOf(
  lang: Lang,
  where: Cue | 'title' | 'opening' | 'event' | 'headline' | 'office',
): readonly string[] {
  return cues.get(`${lang} ${where}`) ?? []
}
