import { listed, table } from '../data/table.ts'
import { covers, type Span } from '../span.ts'
import { fieldWords, neverNext, notBodies } from './organisations-words.ts'
import { everyIn, namedAt, nameIndex } from './places-index.ts'

/** The ending a Chinese name of a body turns on: 总领事馆, 市政府, 农业部. */
export interface Head extends Span {
  /** An id of data/offices.tsv. */
  readonly office: string
  /** body, mission, site or both */
  readonly type: string
}

interface Ending {
  readonly office: string
  readonly type: string
  readonly needsField: boolean
}

const taken = new Set<string>()
const endings = nameIndex<Ending>(
  table('offices').flatMap((row) =>
    listed(row['zh']).flatMap((printed) => {
      const needsField = printed.startsWith('*')
      const name = needsField ? printed.slice(1) : printed
      if (taken.has(name)) return []
      taken.add(name)
      const ending = { office: row['id'] ?? '', type: row['type'] ?? 'body', needsField }
      return [[name, ending] as const]
    }),
  ),
)

/** The endings in a sentence in Simplified characters, in order, the longest at each place. */
export function headsIn(plain: string): Head[] {
  const masked = everyIn(plain, notBodies)
  const heads: Head[] = []
  for (let at = 0; at < plain.length; at++) {
    const beside = ofChief(plain, at)
    const found = beside ?? namedAt(plain, at, endings)
    if (!found || masked.some((mask) => covers(mask, found)) || isOther(plain, found)) continue
    const { end } = found
    const { office, type, needsField } = found.value
    const start = needsField ? fieldsBefore(plain, at) : at
    if (!needsField || start < at) heads.push({ start, end, office, type })
    if (beside) at = end - 1
  }
  return heads
}

/** 中学校长 is the 校长 of a 中学, 友协会长 the 会长 of a 友协: the longest ending would take the first of what follows. */
const beforeChief = nameIndex([
  ['中学校长', '中学'],
  ['大学校长', '大学'],
  ['友协会长', '友协'],
])

function ofChief(plain: string, at: number) {
  const body = namedAt(plain, at, beforeChief)?.value
  const found = body === undefined ? undefined : namedAt(body, 0, endings)
  return found && { ...found, start: at, end: at + found.end }
}

// 在一中学习, 电子厂商, 消防队员, 国际课程, 国际室内乐, 劳动党建, 公证处理; but 机械厂商务代表, 学院校长.
const nextWord =
  /^(?:学习|厂(?:商(?![务定谈讨议洽])|家(?!属)|房)|队(?:[员伍]|长(?!期))|课程|室内[乐外装]|[店馆]员(?!工)|处(?:理(?!事)|置)|院校(?![长区园友庆方])|区[域房]|党[建员组课史性纪务政群])/

/** The last character begins the next word. */
function isOther(plain: string, { start, end, value }: Span & { value: Ending }): boolean {
  const isOneCharacter = value.needsField && end - start === 1
  // 林业局[线上]交流, but 教育局[线索].
  const isOnline = /^线[上下]/.test(plain.slice(end, end + 2))
  if (isOneCharacter && neverNext.has(plain.charAt(end)) && !isOnline) return true
  return nextWord.test(plain.slice(end - 1, end + 2))
}

/** The words of fields by their last letter, the longest first. */
const fieldsByEnd = new Map<string, string[]>()
for (const word of fieldWords) {
  const last = word.charAt(word.length - 1)
  fieldsByEnd.set(last, [...(fieldsByEnd.get(last) ?? []), word])
}

/** Where the fields of work before `at` begin: the whole of 劳动、移民和就业 before 部. */
function fieldsBefore(plain: string, at: number): number {
  let start = at
  for (;;) {
    const joint = start < at && /[、和与及暨]/.test(plain.charAt(start - 1)) ? 1 : 0
    const fields = fieldsByEnd.get(plain.charAt(start - joint - 1))
    const field = fields?.find((word) => plain.endsWith(word, start - joint))
    if (field === undefined) return start
    start -= joint + field.length
  }
}
