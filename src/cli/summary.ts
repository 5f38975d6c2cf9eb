import type { Bulletin, Item } from '../bulletin.ts'
import type { Exchange, Names } from '../exchange.ts'
import type { Finding } from '../finding.ts'
import { counted } from './doubts.ts'
import { unharmed } from './printable.ts'

const indent = '    '

/** A bulletin in a page of text: what it is, and each item with what the record holds of it. */
export function summary(bulletin: Bulletin): string {
  return [headline(bulletin), ...bulletin.items.map((item) => itemSummary(item, bulletin))].join(
    '\n\n',
  )
}

/** One item of a bulletin in a paragraph of text. */
export function itemSummary(item: Item, bulletin: Bulletin): string {
  const lines = item.exchange ? exchangeLines(item.exchange) : ['no exchange: notice or furniture']
  const [first = '', ...rest] = [
    `${item.id}  ${lines[0]}`,
    ...openings(item, bulletin),
    ...lines.slice(1),
    ...item.findings.map(findingLine),
  ]
  return [first, ...rest.map((line) => indent + line)].map(onScreen).join('\n')
}

/** On one line, with nothing that a terminal would obey; its indent stays. */
function onScreen(line: string): string {
  return unharmed(line.replace(/[\t\n\r]+/g, ' '))
}

function headline({ source, items, home, issued, edits }: Bulletin): string {
  const findings = items.flatMap((item) => item.findings).length
  return [
    onScreen(source.name),
    counted(items.length, 'item'),
    home ? `home ${home.en} ${home.zh} (${home.basis})` : 'home unknown (--home tells it)',
    issued ? `issued ${issued.edtf} (${issued.basis})` : 'issue date unknown (--issued tells it)',
    repairs(edits),
    counted(findings, 'finding'),
  ].join(' · ')
}

function repairs(edits: Bulletin['edits']): string {
  const ofStyle = edits.filter(({ level }) => level === 'style').length
  const others = counted(edits.length - ofStyle, 'repair')
  return ofStyle > 0 ? `${others} (+ ${ofStyle} of style)` : others
}

function openings(item: Item, { segments, text }: Bulletin): string[] {
  return (['en', 'zh'] as const).flatMap((lang) => {
    const first = segments[item.segments[lang][0] ?? -1]
    return first ? [shortened(text.slice(first.span.start, first.span.end))] : []
  })
}

function shortened(text: string): string {
  const limit = /\p{Script=Han}/u.test(text) ? 44 : 88
  return text.length <= limit ? text : `${text.slice(0, limit).trimEnd()}…`
}

function exchangeLines(exchange: Exchange): string[] {
  const others = exchange.kinds.filter((kind) => kind !== exchange.kind)
  const kind = others.length > 0 ? `${exchange.kind} (+ ${others.join(', ')})` : exchange.kind
  const sides = [...exchange.countries, ...exchange.regions].join(' ')
  const head = [exchange.when?.edtf ?? 'undated', kind, exchange.mode, exchange.direction, sides]
  return [
    head.filter((part) => part !== '').join(' · '),
    ...exchange.people.map((person) =>
      [
        `${person.role}: ${named(person.name) || '(unnamed)'}`,
        named(person.title),
        person.side,
        person.leads ? 'leads' : '',
      ]
        .filter(Boolean)
        .join(', '),
    ),
    ...exchange.organisations.map((body) => `${body.role}: ${named(body.name)}`),
    ...placesLine(exchange),
    ...exchange.agreements.map(
      (paper) =>
        `${paper.signedHere ? 'signed' : 'mentioned'}: ${named(paper.name)} (${paper.type}${paper.signed ? `, ${paper.signed.edtf}` : ''})`,
    ),
    ...exchange.ties.map(
      (tie) =>
        `tie: ${tie.type} ${tie.stage}, ${tie.between.map(named).join(' – ')}${tie.since ? ` since ${tie.since.edtf}` : ''}`,
    ),
    ...exchange.quantities.map(
      (quantity) => `quantity: ${[quantity.en, quantity.zh].filter(Boolean).join(' / ')}`,
    ),
    ...exchange.anniversaries.map(
      (anniversary) => `anniversary: ${anniversary.years} years, ${named(anniversary.of)}`,
    ),
    ...exchange.statements.map(
      (statement) =>
        `${[statement.type, ...(statement.also ?? [])].join(', ')}: ${named(statement.speaker ?? undefined) || '(nobody named)'}`,
    ),
    ...(exchange.topics.length > 0
      ? [`topics: ${exchange.topics.map((topic) => topic.id).join(', ')}`]
      : []),
  ]
}

/** Where it happened, but for the bodies that are told of already. */
function placesLine({ places, organisations }: Exchange): string[] {
  const bodies = new Set(organisations.map(({ name }) => named(name)))
  const others = places.map(({ name, role }) => [named(name), role] as const)
  const shown = others.flatMap(([name, role]) => (bodies.has(name) ? [] : [`${name} (${role})`]))
  return shown.length > 0 ? [`places: ${shown.join(', ')}`] : []
}

function named(names: Names | null | undefined): string {
  return [names?.en, names?.zh].filter(Boolean).join(' ')
}

function findingLine({ severity, rule, message }: Finding): string {
  return `${severity} ${rule}: ${message}`
}
