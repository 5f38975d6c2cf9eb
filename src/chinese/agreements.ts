import { cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { AgreementType } from '../exchange.ts'
import { matches } from '../matches.ts'
import type { AgreementMention, CueMention, Words } from '../mention.ts'
import type { Span } from '../span.ts'
import { chineseCues } from './cues.ts'
import { chinesePattern } from './cues-pattern.ts'
import { simplified } from './script.ts'

const rows = table('agreements').map(({ id, needs, zh }) => ({ id, needs, zh }))

const papers = cueIndex(
  'zh',
  rows.flatMap(({ id, zh }, row) =>
    listed(zh).map((form) =>
      chinesePattern(id === 'none' ? 'agreement:none' : `agreement:${row}`, form),
    ),
  ),
)

/** What stands between the verb of signing and the paper's name, but is of neither. */
const notName =
  /^(?:的|了|为期[^的]{1,30}的|两市省|两省市|两省州|两市州|两市郡|两市|两省|两地|双方|两国|两校|一份|一项|多项|多个|系列|首个|共同|关于|有关|新一轮|(?:价值|总额|金额|总价|始于)[^的]{1,20}的|(?:[约近共])?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[余多]?[份项个]|《){1,4}/
/** 12份合同, 多项协议: papers that are only counted. */
const counted = /(?:\d{2,3}|[2-9]|[二两三四五六七八九十]{1,3}|[多数若])[余多干]?[份项个]$/
/** Words of signing that open the stretch before a name. */
const signing = /(?:签署|签订|签约|签定|草签|签下|签|缔结|达成|发表|发布)/g

/** 举行体育交流谅解备忘录签署仪式: the word of signing follows the name. */
const signedAfter = /^的?(?:续签|签署|签约|签字|签订)/u
const held = /(?:举行|举办|出席|参加|见证)了?/gu

/** What joins a second paper to the first. */
const joint = /^[和与及、]以?及?/

/** The papers named in a Chinese sentence: 《合作備忘錄》, 建立友好城市關係諒解備忘錄. */
export function chineseAgreements(sentence: string): AgreementMention[] {
  const text = simplified(sentence)
  return cuesIn(text, papers).flatMap((cue, index, cues) => {
    const row = rows[Number(cue.id.slice('agreement:'.length))]
    if (row?.needs === 'sign' && !tellsSigning(sentence)) return []
    const name = bracketed(text, cue) ?? signed(text, { cue, after: cues[index - 1]?.end ?? 0 })
    if (name.start === cue.start && isNoName(text, { cue, isFirst: index === 0 })) return []
    const head = text.startsWith('关系', cue.start) ? cue.start + 2 : cue.start
    const about = aboutOf(sentence, { start: name.start, end: head })
    return {
      type: 'agreement',
      agreement: AgreementType.parse(row?.id),
      text: sentence.slice(name.start, name.end),
      ...name,
      ...(about ? { about } : {}),
    }
  })
}

/** 12份合同; 签署合同，合同金额4亿元: papers counted, and a word of the paper before. */
function isNoName(text: string, { cue, isFirst }: { cue: Span; isFirst: boolean }): boolean {
  return (
    counted.test(text.slice(Math.max(0, cue.start - 12), cue.start)) ||
    /^总?(?:金额|价|额)/u.test(text.slice(cue.end, cue.end + 3)) ||
    (!isFirst && isNamedAgain(text, cue))
  )
}

const meant = {
  before: /(?:根据|按照|依据|依照|按|该|上述|此|此份|本)$/u,
  clause: /(?:^|[，,；;。])(?:首份|新|旧|原|[上前]一份)?$/u,
  after:
    /^(?:总?(?:投资|金额|价|额)|有效期|期限?|为期|约定|规定|涵盖|内容|包括|明确|预计|将|签于|签[订署]于|已于?|于?\d{4}年|到期|取代)/u,
} as const

/** 按照协议, 该备忘录, or 协议有效期五年, 首份协议签于2008年 at the head of a clause: a bare name that tells of the paper before. */
export function isNamedAgain(text: string, { start, end }: Span): boolean {
  const before = simplified(text.slice(Math.max(0, start - 4), start))
  return (
    meant.before.test(before) ||
    (meant.clause.test(before) && meant.after.test(simplified(text.slice(end, end + 6))))
  )
}

/** The whole title when the name stands in 《》. */
function bracketed(text: string, cue: CueMention): Span | undefined {
  const open = text.lastIndexOf('《', cue.start)
  const close = text.indexOf('》', cue.end)
  if (open === -1 || close === -1 || text.slice(open, cue.start).includes('》')) return undefined
  return close - open > 80 ? undefined : { start: open + 1, end: close }
}

/** The name with what stands between it and the verb of signing: 簽署[教育合作]備忘錄. */
function signed(text: string, { cue, after }: { cue: CueMention; after: number }): Span {
  const clause = /[^，,。；;：:》“”"（）()]{0,40}$/.exec(text.slice(after, cue.start))?.[0] ?? ''
  const verb =
    matches(clause, signing).at(-1) ??
    /(?=关于|有关)/.exec(clause) ??
    (signedAfter.test(text.slice(cue.end, cue.end + 4)) ? matches(clause, held).at(-1) : undefined)
  if (!verb && !(after > 0 && joint.test(clause))) return { start: cue.start, end: cue.end }
  const between = verb ? clause.slice(verb.index + verb[0].length) : clause.replace(joint, '')
  const name = between.replace(notName, '')
  return { start: cue.start - name.length, end: cue.end }
}

function aboutOf(sentence: string, { start, end }: Span): Words | undefined {
  const text = sentence.slice(start, end)
  const opening = /^(?:关于|關於)/.exec(text)?.[0].length ?? 0
  const words = text.slice(opening).replace(/[的之]$/, '')
  if (words.length < 2) return undefined
  const from = start + opening
  return { text: words, start: from, end: from + words.length }
}

function tellsSigning(sentence: string): boolean {
  return chineseCues(sentence).some(({ id }) => id.startsWith('sign'))
}
