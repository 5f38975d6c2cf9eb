import { namedIn, nameIndex } from '../chinese/places-index.ts'
import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Lang } from '../span.ts'

const rows = table('person-acts')
const actOf = { en: forms('en'), zh: forms('zh') }
// Every verb that tells a person’s part, the longest form at a spot first.
const english = new RegExp(`\\b(?:${longestFirst(actOf.en).join('|')})\\b`, 'g')
const chinese = nameIndex([...actOf.zh])
const prize =
  /^ (?:(?:the|an?|his|her|their) )?(?:(?!(?:of|with|and|from|for)\b)[\p{L}“”’'-]+ ){0,5}(?:[Aa]ward|[Mm]edal|[Pp]rize|[Tt]itle|[Cc]ertificates?|[Hh]onou?r|[Oo]rder|[Pp]laque|[Dd]iplomas?|[Ll]etter|[Gg]ifts?|[Dd]onations?|supplies|materials|equipment|masks|books|goods|instruments|cheque|check|keys?|cups?|troph(?:y|ies)|flag|banner|souvenir|painting)\b/u
const amount =
  /^\s(?:about|around|nearly|almost|over|more than|some|an?\b)?\s?(?:[€$£¥₩\d]|[A-Z]{2,3}[$¥]?\s?\d|(?:end|close|halt|agreement)\b|terms\b|know\b)/u
const occasion =
  /\b(?:ceremony|meeting|event|forum|conference|seminar|symposium|activity|session|contest) $/i
const topic = /(?:就|关于|围绕)[^，。；]{1,20}$/u
const wished = /(?:^|[，。；])(?:(?!应)[^，。；])*(?:邀请|期待|希望|欢迎)[^，。；]*$/u

/** A verb in a sentence. */
export interface Verb {
  readonly index: number
  readonly words: string
}

/** What a verb of data/person-acts.tsv does where it stands in a sentence, Chinese in Simplified: `none` when no act of anybody. */
export function actHere(plain: string, { lang, index, words }: Verb & { lang: Lang }): string {
  // What no table has is an arrival: 访甬.
  const act = actOf[lang].get(words) ?? 'visit'
  const rest = plain.slice(index + words.length)
  if (lang === 'en') return englishAct(act, { words, before: plain.slice(0, index), rest })
  return chineseAct(act, { words, before: plain.slice(0, index), rest })
}

function chineseAct(act: string, { words, before, rest }: Around): string {
  switch (act) {
    case 'call':
    case 'visit':
      return arrival(act, before, rest)
    case 'sign':
      // 商定两校将于10月签署: nobody has signed yet. 将协议续签四年 is no such 将.
      if (toCome.test(before)) return 'none'
      return /(?:见证|出席)[^，,。；;]{0,24}$/.test(before) ? 'attend' : act
    case 'award':
      return giving(words, before)
    case 'meet':
      return isAttended(before, rest) ? 'none' : act
    case 'mutual':
      // 主持召开座谈会: who is in the chair holds no talks of his own.
      return isAttended(before, rest) || isHow(words, before) || /主持[^，。；]{0,25}$/.test(before)
        ? 'none'
        : act
    default:
      return act
  }
}

const toCome = /(?:将[于在]|拟[于在定]?|计划|预计|有望|争取)[^，。；]{0,16}$/

/** 参加视频会见, 出席上述会谈: a meeting that one attends is what others hold. */
function isAttended(before: string, rest: string): boolean {
  return /(?:出席|参加)[^，。；、]{0,10}$/.test(before) && /^(?:$|[，。；、])/.test(rest)
}

/** 通过视频连线签署: how something else is done. */
function isHow(words: string, before: string): boolean {
  return /连线$/.test(words) && /(?:通过|以)$/.test(before)
}

function giving(words: string, before: string): string {
  // 感谢重庆捐赠口罩: whoever gives thanks gives nothing else.
  if (/感谢[^，。；]{0,24}$/.test(before)) return 'none'
  // 甲获省政府授予的奖章: he is given it; who gives prizes to those who won (为获奖者颁发) is not.
  const isGiven =
    /^(?:授予|颁发)/.test(words) && /(?:获(?!奖|得)|被)[^，。；向为给]{0,16}$/.test(before)
  return isGiven ? 'awarded' : 'award'
}

/** A verb with the words of its sentence on both sides. */
interface Around {
  readonly words: string
  readonly before: string
  readonly rest: string
}

const noObject =
  /^(?:$|[.,;]|,? (?:him|her|them)?\b ?(?:at|during|in|on)? ?(?:the )?(?:meeting|talks|call|reception|discussion)\b)/
// invited the guests to attend: nobody is there yet.
const invitedTo = /\binvit(?:es?|ed|ing)\b[^.;]*\bto $/

function englishAct(act: string, { words, before, rest }: Around): string {
  if (isTaking(words, rest)) return 'awarded'
  // "handed over a letter from the Mayor" makes nobody a donor.
  if (/^handed/.test(words) && /^ (?:\S+ ){0,2}letters?\b/.test(rest)) return 'none'
  // "The ceremony was hosted by X": he was in the chair, and received nobody.
  if (/hosted by$/.test(words) && occasion.test(before)) return 'chair'
  // "Investment came to US$1.4 billion" is no arrival.
  if (words === 'came to' && amount.test(rest)) return 'none'
  // "Ying Xue, Deputy Director, accompanied.": 陪同会见 in short, and nobody is escorted.
  if (words === 'accompanied' && noObject.test(rest)) return 'attend'
  return words === 'attend' && invitedTo.test(before) ? 'none' : act
}

/** "Received the Friendship Award from the Mayor" and "received it" are no meeting; "was conferred the title" is as good. */
function isTaking(words: string, rest: string): boolean {
  const isTold = /^(?:receiv|accept|w(?:as|ere) conferred$)/.test(words) && prize.test(rest)
  return isTold || (/^receiv/.test(words) && /^ (?:it\b|from )/.test(rest))
}

const meeting = /(?:会见|接见|接待|会晤|宴请|看望)了?(?:正在|前)?$/u

/** 来访的, 前来拜会的 tell of who is named behind them. */
function arrival(act: string, before: string, rest: string): string {
  // 会见来沪参加钟表展的市长: who is met is who has come.
  const isOfNext =
    /^的(?!同时|期间)/.test(rest) || (meeting.test(before) && /^[^，。；]{0,20}的/.test(rest))
  // 拜会时在座的有: who is told next was there too.
  if (/^时在座/.test(rest)) return 'none'
  if (act === 'call') return isOfNext ? 'visitor' : act
  // 访问期间: nobody is said to come.
  if (/^(?:期间|期中|结束|当[天日]|过程)/.test(rest)) return 'none'
  // 就乐团来访通电话: a visit that is talked about.
  if (topic.test(before)) return 'none'
  // 邀请甲访问, 接受访问的邀请: nobody has come yet.
  if (wished.test(before) || /^\p{Script=Han}{0,8}的?邀请/u.test(rest)) return 'none'
  return isOfNext ? 'visitor' : act
}

function forms(lang: Lang): Map<string, string> {
  const told = rows.flatMap((row) =>
    listed(row[lang]).map((form) => [form, row['act'] ?? ''] as const),
  )
  return new Map(told)
}

function longestFirst(acts: ReadonlyMap<string, string>): string[] {
  return [...acts.keys()].sort((a, b) => b.length - a.length)
}

/** The longest verb at each place. */
export function verbsIn(plain: string, lang: Lang): Verb[] {
  return lang === 'en'
    ? matches(plain, english).map(({ index, 0: words }) => ({ index, words }))
    : namedIn(plain, chinese).map(({ start, end }) => ({
        index: start,
        words: plain.slice(start, end),
      }))
}
