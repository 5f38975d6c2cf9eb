import type { CueMention, Placed } from '../mention.ts'
import type { ItemContext } from './item.ts'
import { opensClause, speakerOf } from './statements-speaker.ts'
import type { Turn } from './statements-turns.ts'

/** What a turn tells is what a paper holds, which nobody says. */
export function isOfPaper(item: ItemContext, turn: Turn): boolean {
  return holdsTerms(item, turn) || saysItself(item, turn)
}

/** 签署备忘录，约定每年互派公务员: what a paper that is signed there holds. */
function holdsTerms({ text }: ItemContext, { cues }: Turn): boolean {
  const says = cues.filter(({ id, lang }) => id === 'say' && lang === 'zh')
  const isOf = ({ start, end, segment }: (typeof says)[number], verb: RegExp): boolean =>
    verb.test(text.slice(start, end)) &&
    cues.some((cue) => cue.id === 'sign:done' && cue.segment === segment && cue.end < start)
  const isAlone = cues.every(({ id, lang }) => id !== 'say' || lang === 'zh')
  const verb = isAlone ? /^[约約商]定$/u : /^[约約]定$/u
  return says.length > 0 && says.every((say) => isOf(say, verb))
}

/** "The agreement says that costs are shared", 《韩国时报》称: a paper is the subject of every verb of saying. */
function saysItself(item: ItemContext, { cues }: Turn): boolean {
  const says = cues.filter(({ id }) => id === 'say')
  return says.length > 0 && says.every((say) => hasPaper(item, { say, cues }))
}

/** Between a paper and its verb stand no more than some words of its own clause: "The plaque, in two languages, says". */
const between = { en: 40, zh: 8 } as const

function hasPaper(
  item: ItemContext,
  { say, cues }: { say: Placed<CueMention>; cues: Turn['cues'] },
): boolean {
  if (speakerOf(item, say)) return false
  if (item.text[say.start - 1] === '》') return true
  return cues.some(
    (paper) =>
      paper.id === 'paper' &&
      paper.segment === say.segment &&
      paper.end <= say.start &&
      say.start - paper.end <= between[say.lang] &&
      opensClause(item, paper),
  )
}
