import type { Span } from '../span.ts'
import { bitsOf } from './codes.ts'
import { han, isHan } from './han.ts'
import { isBeforeName, isInForeignName, isInName } from './han-name.ts'
import { wordsOf } from './han-words.ts'
import { lineAround } from './lines.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import { isProse, oncePerSurvey, type Survey } from './survey.ts'

const shortestClause = 6
const fewestStray = 2
const shortestHabit = 4
const shortestPhrase = 3
const shortestLabelled = 10
const looked = 60
const clauseMarks = bitsOf('，。；：！？、,;:!?\r\n“”「」『』《》（）()【】|')
const leftRun = new RegExp(`[${han}]{1,6}$`)
const rightRun = new RegExp(`^[${han}]{1,6}`)
const clauseEnd = new RegExp(`[${han}][，。；,;]`)

/** Spaces between Chinese words are often meant (headings, lists of names); inside a word or name never. */
export const straySpace: RepairKind<boolean> = {
  levels: ['likely'],
  about:
    'A space inside a Chinese word or name, between words where many are broken, or before an English comma.',
  examples: [
    ['出席簡 介會及簽 署儀式', '出席簡介會及簽署儀式'],
    ['副市长张 伟会见了来访的客人。', '副市长张伟会见了来访的客人。'],
    [
      '出席簡 介會及簽 署儀式，並參觀 了港口，了解 物流 情況。',
      '出席簡介會及簽署儀式，並參觀了港口，了解物流情況。',
    ],
    ['the mayor , the consul', 'the mayor, the consul'],
  ],
  witness: {
    counts: (survey) => {
      const { stray, doubtful } = sorted(survey)
      return new Map([
        ['stray', stray.length],
        ['doubtful', doubtful.length],
      ])
    },
    // Where most gaps in sentences are stray, and several, so is the rest: the machine that broke words put as
    // many spaces between them.
    evidence: (counts) => {
      const stray = counts.get('stray') ?? 0
      return stray >= fewestStray && stray >= (counts.get('doubtful') ?? 0)
    },
  },
  find(survey, areAll) {
    const { text } = survey
    const { stray, doubtful } = sorted(survey)
    const inWords = [...stray, ...(areAll ? doubtful : [])].map(({ start, end }) =>
      closed(text, start, end - start),
    )
    return [...inWords, ...spacesBeforeCommas(survey)].toSorted(byStart)
  },
}

/** The gaps that were put in by mistake, and the others in sentences. */
const sorted = oncePerSurvey(({ text, codes, landmarks }) => {
  const [stray, doubtful]: [Span[], Span[]] = [[], []]
  for (const gap of gapsIn(codes, landmarks.joints)) {
    if (isStray(text, gap.start, gap.end - gap.start)) stray.push(gap)
    else if (isInSentence(text, gap)) doubtful.push(gap)
  }
  return { stray, doubtful }
})

/** One or two spaces between Han letters: they stand where Chinese goes over into something else. */
function gapsIn(codes: Uint16Array, joints: Int32Array): Span[] {
  const found: Span[] = []
  for (const start of joints) {
    if (!isGap(codes[start] ?? 0) || !isHan(codes[start - 1] ?? 0)) continue
    const end = isGap(codes[start + 1] ?? 0) ? start + 2 : start + 1
    if (isHan(codes[end] ?? 0)) found.push({ start, end })
  }
  return found
}

function isGap(code: number): boolean {
  return code === 0x20 || code === 0xa0
}

function spacesBeforeCommas(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Change[] = []
  for (const mark of [',', ';'] as const) {
    for (const at of landmarks.placesOf(mark)) {
      const before = text.charCodeAt(at - 1) === 0x20 ? spacesBefore(text, at) : ''
      const start = at - before.length
      if (before !== '' && isProse(survey, start))
        found.push(change('likely', start, { before, after: '' }))
    }
  }
  return found
}

/** The spaces between a word and a comma that another word follows. */
function spacesBefore(text: string, comma: number): string {
  if (!/^ ?[A-Za-z]/.test(text.slice(comma + 1, comma + 3))) return ''
  return /(?<=[A-Za-z]) {1,3}$/.exec(text.slice(Math.max(0, comma - 5), comma))?.[0] ?? ''
}

/** The edit shows the letters on either side: a lone space could not be read in a list of edits. */
function closed(text: string, start: number, length: number): Change {
  const before = text.slice(start - 1, start + length + 1)
  return change('likely', start - 1, {
    before,
    after: before.charAt(0) + before.charAt(length + 1),
  })
}

// A speech follows: no label of a form.
const speech = /[说說道称稱示问問]/

// 二〇二三 年 五 月, as letterheads have it; but 二十 年来.
const numeral = /[〇零一二三四五六七八九十]$/
const unit = /^[年月日](?![来來的内內间間前后後以])/

/** Tells whether a gap between Han letters was put in by mistake. */
function isStray(text: string, start: number, length: number): boolean {
  const end = start + length
  const [left = ''] = leftRun.exec(text.slice(Math.max(0, start - 6), start)) ?? []
  const [right = ''] = rightRun.exec(text.slice(end, end + 6)) ?? []
  const isNumbered = numeral.test(left) && unit.test(right)
  if (isNumbered && !isOnlyGap(text, start, end)) return false
  const areMany = left.length + right.length > 2
  const [head, tail] = [left.slice(-4), right.slice(0, 4)]
  if (!isChineseProse(text, start)) return areMany && isInWord(head, tail, false)
  if (isAloneInClause(text, start, end) || isBesideParticle(text, start, end)) return true
  if (!areMany && !isInTouch(text, start, end)) return false
  return (
    isInWord(head, tail, true) || isInName(text, left, right) || isInForeignName(text, start, end)
  )
}

/** Tells whether no other gap stands in the clause: letterheads set all their numerals apart. */
function isOnlyGap(text: string, start: number, end: number): boolean {
  const { left, right, isClosed } = clauseAround(text, start, end)
  return isClosed && !/[\s\u3000]/.test(left + right)
}

/** Tells whether no gap stands next to this one: letters that all stand apart are set so on purpose. */
function isInTouch(text: string, start: number, end: number): boolean {
  return !/\s/.test(text.charAt(start - 2) + text.charAt(end + 1))
}

// 周 四，上周 六下午; but 周 一鸣 is a name.
const week = /(?:[周週]|星期|[禮礼]拜)$/
const weekday = /^[一二三四五六日](?:[^\p{Script=Han}]|[上下早晚凌]|$)/u
const pronoun = /[他她它我你您]/
const before = new Set('的了和与與在为為对對从從被把将將由及是比')
const behind = new Set('的了和与與在等及并並也都是说說')

/** Tells whether a particle or a pronoun stands beside it, in a clause: neither names nor headings are parted there. */
function isBesideParticle(text: string, start: number, end: number): boolean {
  if (pronoun.test(text.charAt(start - 1)) && clauseAround(text, start, end).isClosed) return true
  if (week.test(text.slice(start - 2, start)) && weekday.test(text.slice(end, end + 2))) return true
  if (!before.has(text.charAt(start - 1)) && !behind.has(text.charAt(end))) return false
  const { left, right, isClosed } = clauseAround(text, start, end)
  const isShort = left.length + right.length < (isClosed ? shortestPhrase : shortestHabit)
  return !isShort && !/[\u3000@#]/.test(left + right) && !isDateline(left)
}

/**
 * Tells whether a gap is the only one in a clause of some length, which a sentence's marks close. A gap
 * behind a title, before a name, is one way to write, and rows of names have several.
 */
function isAloneInClause(text: string, start: number, end: number): boolean {
  const { left, right, isClosed, isLabel } = clauseAround(text, start, end)
  // Rows of names are lists (王 雯、周 毅), and a handle ends at its space (@市外办 的).
  const isListed = text.charAt(start - left.length - 1) === '、' && !/等|的/.test(left)
  const isLone = !/[\s\u3000@#]/.test(left + right) && !isListed
  const isLong = left.length + right.length >= (isLabel ? shortestLabelled : shortestClause)
  return isClosed && isLone && isLong && !isDateline(left) && !isBeforeName(left, right)
}

/** Tells whether a gap stands in a clause, away from rows of names and what ends at a space. */
function isInSentence(text: string, { start, end }: Span): boolean {
  const { left, right, isClosed } = clauseAround(text, start, end)
  const isRow = /[\u3000@#]/.test(left + right)
  const isNumbered = numeral.test(left) && unit.test(right)
  return (
    isClosed &&
    left.length + right.length >= shortestHabit &&
    !isRow &&
    !isNumbered &&
    !isDateline(left) &&
    !isBeforeName(left, right) &&
    isChineseProse(text, start)
  )
}

interface Clause {
  readonly left: string
  readonly right: string
  /** A mark of a sentence stands at its end. */
  readonly isClosed: boolean
  /** A colon does: it may be a label of a form. */
  readonly isLabel: boolean
}

function clauseAround(text: string, start: number, end: number): Clause {
  let from = start
  let to = end
  while (from > 0 && start - from < looked && clauseMarks[text.charCodeAt(from - 1)] === 0) from--
  while (to < text.length && to - end < looked && clauseMarks[text.charCodeAt(to)] === 0) to++
  const mark = text.charAt(to) || '\n'
  // A title or a name in quotes may have its spaces.
  const isQuoted = '“「《'.includes(text.charAt(from - 1) || '\n')
  return {
    left: text.slice(from, start),
    right: text.slice(end, to),
    isClosed: '，。；、,;（(“「《：:'.includes(mark) || ('”」》'.includes(mark) && !isQuoted),
    isLabel: '：:'.includes(mark) && !speech.test(text.slice(to - 1, to)),
  }
}

/** 新华社北京2月10日电 新进…: a dateline ends at its space. */
function isDateline(left: string): boolean {
  return /[日\d][电電]$/.test(left)
}

/** A line with clauses in it is no heading and no row of names. */
function isChineseProse(text: string, at: number): boolean {
  const { start, end } = lineAround(text, at)
  const line = text.slice(Math.max(start, at - 200), Math.min(end, at + 200))
  return clauseEnd.test(line)
}

/**
 * Tells whether one dictionary word crosses the gap and makes the whole fall into fewer words. Halves
 * of two letters each may be two words, but not in the middle of a sentence.
 */
function isInWord(left: string, right: string, isOfProse: boolean): boolean {
  const joined = wordsOf(left + right)
  if (joined.length >= wordsOf(left).length + wordsOf(right).length) return false
  let at = 0
  for (const word of joined) {
    const [head, tail] = [left.length - at, at + word.length - left.length]
    if (head > 0 && tail > 0) return isOfProse || head === 1 || tail === 1
    at += word.length
  }
  return false
}
