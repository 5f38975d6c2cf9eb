import type { CueMention, Placed } from '../mention.ts'
import { covers, type Lang, langs } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'

/** What is said at one place: a bead, or one of its sentences where several of them say something. */
export interface Turn {
  readonly bead: number
  /** The cues in its words. */
  readonly cues: readonly Placed<CueMention>[]
  /** Its sentences in both versions, as indexes into the bulletin's segments. */
  readonly segments: readonly number[]
}

const speaks = /^(?:say|speech:(?!none|welcome|assessment).*)$/

/** 《福州倡议》, 希望小学, "Hope Primary School": a word of a paper's or a body's name says nothing. */
function isInName(item: ItemContext, cue: Placed<CueMention>): boolean {
  const { text, segments } = item
  const { start, segment, id } = cue
  if (!/^(?:say|speech:)/.test(id)) return false
  const before = text.slice(segments[segment]?.span.start ?? start, start)
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') ||
    mentionsOf(item, 'organisation').some((one) => covers(one, cue)) ||
    mentionsOf(item, 'person', 'en').some(({ name }) => name && covers(name, cue)) ||
    mentionsOf(item, 'agreement').some((one) => covers(one, cue))
  )
}

/** A bead as one turn. */
export function wholeTurn(item: ItemContext, bead: number): Turn {
  const cues = mentionsOf(item, 'cue').filter((cue) => cue.bead === bead && !isInName(item, cue))
  return { bead, cues, segments: langs.flatMap((side) => item.beads[bead]?.[side] ?? []) }
}

/** The turns of a bead, in order: where one version tells in several sentences what the other tells in one, each. */
export function turnsOf(item: ItemContext, bead: number): Turn[] {
  const sides = item.beads[bead]
  if (!sides) return []
  const whole = wholeTurn(item, bead)
  const { cues } = whole
  const lang: Lang = sides.en.length >= sides.zh.length ? 'en' : 'zh'
  const telling = sides[lang].filter((segment) =>
    cues.some((cue) => cue.segment === segment && speaks.test(cue.id)),
  )
  if (telling.length < 2) return [whole]
  const other = sides[lang === 'en' ? 'zh' : 'en']
  return telling.map((segment) => ({
    bead,
    cues: cues.filter((cue) => cue.segment === segment),
    segments: lang === 'en' ? [segment, ...other] : [...other, segment],
  }))
}

/** Who was there, who went along: a sentence about the meeting, not of it. */
export function isRoster({ cues }: Turn): boolean {
  return (
    cues.some(({ id }) => id === 'attend') &&
    !cues.some(({ id }) => /^(?:speech:|fact:told)/.test(id))
  )
}
