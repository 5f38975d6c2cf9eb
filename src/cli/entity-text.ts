import type {
  EntityBrief,
  EntityProposal,
  EntityView,
  KeptEntityDecision,
  Link,
  Reason,
} from '../entity.ts'
import type { Names } from '../exchange.ts'
import { groundText } from '../ground-text.ts'
import type { Attested } from '../record.ts'
import { counted } from './doubts.ts'

/** Two entities that may be one, in a paragraph of text. */
export function proposalText({ a, b, score, reasons }: EntityProposal): string {
  return [
    `${percent(score)}  ${briefText(a)}`,
    `      ${briefText(b)}`,
    `      ${reasonText(reasons)}`,
    `      $ dragoman entities merge ${a.id} ${b.id}`,
    `      $ dragoman entities apart ${a.id} ${b.id}`,
  ].join('\n')
}

function briefText({ id, names, sides, titles, bulletins }: EntityBrief): string {
  const [name = {}] = names
  const [title] = titles
  return [
    `${id}  ${namesText(name)}`,
    ...(title ? [titleText(title)] : []),
    ...sides,
    counted(bulletins, 'bulletin'),
  ].join(', ')
}

/** Everything about an entity, in a page of text. */
export function entityText(view: EntityView): string {
  const { id, type, sides, names, titles, ids, links, proposals, decisions } = view
  return [
    [id, type, ...sides].join(' · '),
    ...section('names', names, ({ name, times, bulletins }) => {
      const where = `${counted(times, 'time')} in ${counted(bulletins.length, 'bulletin')}`
      return `${namesText(name)}: ${where}`
    }),
    ...section(
      'titles',
      titles,
      (title) => `${titleText(title)}: ${title.dates.join(', ') || 'date unknown'}`,
    ),
    ...section('also', ids, (other) => other),
    ...section('bulletins', links, linkText),
    ...section(
      'may be one with',
      proposals,
      ({ a, b, score, reasons }) =>
        `${percent(score)} ${briefText(a.id === id ? b : a)}: ${reasonText(reasons)}`,
    ),
    ...section('decisions', decisions, decisionText),
  ].join('\n')
}

function section<T>(title: string, values: readonly T[], text: (value: T) => string): string[] {
  return values.length === 0 ? [] : [title, ...values.map((value) => `    ${text(value)}`)]
}

function linkText({ bulletin, names, score, reasons, decision }: Link): string {
  const why =
    decision !== undefined
      ? `decision ${decision}`
      : reasons.length > 0
        ? `${percent(score)} ${reasonText(reasons)}`
        : 'nothing to link'
  return `${bulletin}  ${names.map(namesText).join(' / ')}: ${why}`
}

/** A decision in a line of text. */
export function decisionText({ id, kind, made, a, b, name, undone }: KeptEntityDecision): string {
  const what = name ? namesText(name) : b
  return `${id}  ${kind} ${a} ${what}, ${made.slice(0, 10)}${undone ? ', undone' : ''}`
}

function titleText({ title, organisation }: Attested): string {
  return namesText(title ?? organisation ?? {})
}

function namesText({ en, zh }: Names): string {
  return [en, zh].filter((name) => name !== undefined).join(' ')
}

/** Grounds with their weights in bits, the heaviest first: "same Chinese name +17, same side +5". */
function reasonText(reasons: readonly Reason[]): string {
  return reasons
    .toSorted((x, y) => Math.abs(y.bits) - Math.abs(x.bits))
    .map(
      ({ ground, bits }) =>
        `${groundText[ground]} ${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(0)}`,
    )
    .join(', ')
}

function percent(score: number): string {
  return `${Math.floor(score * 100)} %`.padStart(4)
}
