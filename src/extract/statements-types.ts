import { simplified } from '../chinese/script.ts'
import type { StatementType } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { type Lang, langs } from '../span.ts'
import { type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import type { Turn } from './statements-turns.ts'

/** What is done by saying it, from the strongest to the weakest. */
const acts: readonly StatementType[] = [
  'commitment',
  'invitation',
  'willingness',
  'hope',
  'congratulation',
  'thanks',
]

/** What is done in a turn by saying it, the strongest first: nothing where nothing is said. */
export function typesOf(item: ItemContext, turn: Turn): readonly StatementType[] {
  const done = actsOf(item, turn)
  if (done.length === 0) return plainTypes(item, turn)
  return done.join() === 'commitment' && isNews(turn) ? ['commitment', 'report'] : done
}

/** "Announced that the fair would travel", 介绍，11月将有40名护士赴兰州: what will be is told as news, whoever does it. */
function isNews({ cues }: Turn): boolean {
  return cues.some(({ id }) => /^(?:fact:(?:told|announced)|speech:report)$/.test(id))
}

/** What is done by saying it, from the strongest: a sentence may thank and invite. */
function actsOf(item: ItemContext, turn: Turn): StatementType[] {
  const { cues } = turn
  const told = new Set(
    cues
      .filter(
        (cue) => !isInHope(cue, cues) && !isAsked(item, cue, cues) && !isPraise(item, cue, turn),
      )
      .map(({ id }) => id.replace(/^speech:/, '')),
  )
  return acts.filter((one) => told.has(one))
}

/**
 * What is said without doing more reports or assesses; a mere welcome is courtesy. "Has treated 5,200 patients" reports; where more is said of it, that assesses.
 */
function plainTypes(item: ItemContext, { cues, segments }: Turn): StatementType[] {
  const told = new Set(cues.map(({ id }) => id))
  const says = cues.some((cue) => cue.id === 'say' && !isQuestion(item, cue, cues))
  if (says && isOfFigures(item, segments)) return ['report']
  if (told.has('speech:report')) return ['report']
  if (told.has('speech:welcome') && !cues.some((cue) => isPlain(item, cue))) return []
  if (!says) return []
  if (!isOfCount(item, segments) && !isOfFact(item, { cues, segments })) return ['assessment']
  return hasMoreClauses(item, segments) ? ['assessment', 'report'] : ['report']
}

/** "Inquired about the costs", 询问成本: who asks for something tells nothing, unless the question itself is told. */
function isQuestion(
  { text, segments }: ItemContext,
  { start, end, segment }: Placed<CueMention>,
  cues: Turn['cues'],
): boolean {
  const asks = cues.find(
    (cue) => cue.id === 'asks' && cue.segment === segment && cue.start < end && start < cue.end,
  )
  if (asks?.lang !== 'zh') return false
  const { end: stop = asks.end } = segments[segment]?.span ?? {}
  const asked = simplified(text.slice(asks.end, Math.min(stop, asks.end + 40)))
  return !/[何谁哪几吗]|什么|是否|怎|多少|多久|能否|可否/u.test(asked)
}

/** "Said", 说, 回顾: whoever says something more than a welcome. */
function isPlain({ text }: ItemContext, { id, start, end }: Placed<CueMention>): boolean {
  if (id === 'fact:told') return true
  return (
    id === 'say' && /^(?:said|says|[说說]|[说說]道|指出|认为|認為)$/u.test(text.slice(start, end))
  )
}

/** Who recalls, or tells somebody, what was or is so by now: 回忆说, "told the guests"; 已, 曾, where both versions say so or one stands alone. */
function isOfFact(item: ItemContext, { cues, segments }: Pick<Turn, 'cues' | 'segments'>): boolean {
  // Chinese tells by a word of its own what English tells by its tenses.
  const lang = segments.some((index) => item.segments[index]?.lang === 'zh') ? 'zh' : 'en'
  const says = cues.some((cue) => cue.id === 'say' && cue.lang === lang)
  const tells = (cue: Placed<CueMention>) => cue.lang === lang || !says || !isTold(item, cue)
  if (cues.some((cue) => cue.id === 'fact:told' && tells(cue))) return true
  return cues.some((cue) => cue.id === 'fact' && cue.lang === lang && isOfSpeech(item, cue, cues))
}

/** "Told the guests", where the other version may say no more than 说. */
function isTold({ text }: ItemContext, { start, end }: Placed<CueMention>): boolean {
  return /^(?:told|tells)$/i.test(text.slice(start, end))
}

/** Behind the verb of saying, or between quotes before it: 工作已满16年的他说 tells of him, not what he says. */
function isOfSpeech(
  { text }: ItemContext,
  { start, segment }: Placed<CueMention>,
  cues: readonly Placed<CueMention>[],
): boolean {
  const says = cues.filter((cue) => cue.id === 'say' && cue.segment === segment)
  return says.some((say) => say.start < start || /[”」』"]/u.test(text.slice(start, say.start)))
}

/** Who or what has come of something so far is counted: "has received over 1,200 patients", 已诊治患者5200人次. */
function isOfCount(item: ItemContext, segments: readonly number[]): boolean {
  return langs.every((lang) => {
    const own = segments.filter((index) => item.segments[index]?.lang === lang)
    return own.length === 0 || own.some((segment) => hasCount(item, { lang, segment }))
  })
}

function hasCount(item: ItemContext, at: { lang: Lang; segment: number }): boolean {
  return (
    mentionsBeside(item, 'quantity', at).some(({ unit }) => !measures.has(unit ?? '')) &&
    mentionsBeside(item, 'cue', at).some(({ id }) => id === 'sofar')
  )
}

/** What times, places and sizes are told in: no count of what was done. */
const measures: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'kilometre',
  'metre',
  'degree',
  'city',
  'country',
])

/** Behind the verb of saying more than one thing is said. */
function hasMoreClauses({ text, segments }: ItemContext, turn: readonly number[]): boolean {
  return turn.some((index) => {
    const { lang, span } = segments[index] ?? {}
    if (!span || lang !== 'zh') return false
    const said = text.slice(span.start, span.end).replace(/^[^，,：]*[，,：]/u, '')
    return /[，,；]/u.test(said)
  })
}

/** "Hoped that it will" and "is willing to" promise nothing. */
function isInHope(cue: Placed<CueMention>, cues: readonly Placed<CueMention>[]): boolean {
  return (
    cue.id === 'speech:commitment' &&
    cues.some(
      ({ id, segment, start }) =>
        segment === cue.segment && start < cue.start && /^speech:(?:hope|willingness)$/.test(id),
    )
  )
}

/** "Appreciated the pavilion", where Chinese thanks for nothing: 十分欣赏滕王阁. */
function isPraise(
  { text, segments }: ItemContext,
  { id, start, end }: Placed<CueMention>,
  { cues, segments: own }: Turn,
): boolean {
  if (id !== 'speech:thanks' || !/^appreciat/i.test(text.slice(start, end))) return false
  return (
    own.some((index) => segments[index]?.lang === 'zh') &&
    !cues.some((cue) => cue.lang === 'zh' && cue.id === 'speech:thanks')
  )
}

/** "Asked when the trains would run", 询问聚变能何时…: what is asked in a clause is not done by asking. */
function isAsked({ text }: ItemContext, cue: Placed<CueMention>, cues: Turn['cues']): boolean {
  return cues.some(
    ({ id, segment, end }) =>
      id === 'asks' &&
      segment === cue.segment &&
      end <= cue.start &&
      !/[,;，；。]/u.test(text.slice(end, cue.start)),
  )
}

/** Several figures, of money, weight or share among them, report: 今年上半年贸易额达387亿元，同比增长31.5%. */
function isOfFigures(item: ItemContext, segments: readonly number[]): boolean {
  return langs.some((lang) => {
    const told = mentionsOf(item, 'quantity', lang).filter((one) => segments.includes(one.segment))
    const isStatistic = told.some(
      ({ unit, currency }) => currency !== undefined || statistical.has(unit ?? ''),
    )
    return told.length > 1 && isStatistic
  })
}

const statistical = new Set(['percent', 'tonne', 'container'])
