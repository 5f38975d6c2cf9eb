import type { Exchange } from '../src/exchange.ts'
import type { Lang } from '../src/span.ts'
import type { GoldRecord } from './gold.ts'
import { folded, forms, holds, named, sameText, shown } from './names.ts'
import { compared, comparedOne, comparedSets, nothing, type Outcome } from './tally.ts'
import type { TrialItem } from './trial.ts'

type Guess = Exchange | null | undefined

/** The fields that tell what happened: one value each, or a plain set. */
export function event({ gold: { record: gold }, guess }: TrialItem) {
  const exchange = guess?.exchange
  const wanted = when(gold)
  return {
    kind: gold.kind_open ? nothing : comparedOne(gold.kind, kindOf(gold, exchange), gold.kind_also),
    kinds: gold.kind_open ? nothing : comparedSets(gold.kinds, exchange?.kinds ?? []),
    mode: comparedOne(gold.mode, exchange?.mode ?? null),
    direction: gold.direction_open
      ? nothing
      : comparedOne(gold.direction, exchange?.direction ?? null, gold.direction_also),
    when: comparedOne(wanted, exchange?.when?.edtf ?? null, gold.when_also),
    countries: comparedSets(gold.countries, exchange?.countries ?? []),
    regions: comparedSets(gold.regions, exchange?.regions ?? []),
    title: title(gold, exchange),
    edition: comparedOne(
      gold.edition?.number ?? null,
      exchange?.edition?.number ?? null,
      gold.edition?.number_also,
    ),
    parts: parts(gold, exchange),
    places: places(gold, exchange),
  }
}

/** An internal notice has no exchange: none is the right answer there. */
function kindOf(gold: GoldRecord, exchange: Guess) {
  if (exchange) return exchange.kind
  return gold.kind === 'internal' ? 'internal' : null
}

/** The gold's date in EDTF; null when none is printed. */
export function when({ start, end }: GoldRecord): string | null {
  if (!start) return null
  return !end || end === start ? start : `${start}/${end}`
}

/** A quoted theme will do for the title; where there is only a theme none is asked for. */
function title(gold: GoldRecord, exchange: Guess): Outcome {
  const all = gold.title || gold.theme ? [{ title: gold.title, theme: gold.theme }] : []
  const same: typeof sameText = (x, y, lang) => sameText(x, y, lang) || holds(x, y, { lang })
  return compared(all, exchange?.title ? [exchange.title] : [], {
    same: (a, b) => named(forms([a.title?.en, a.theme?.en], [a.title?.zh, a.theme?.zh]), b, same),
    gold: (value) => shown(plain(value.title ?? value.theme)),
    guess: (value) => shown(value),
    optional: (value) => !value.title,
  })
}

function plain(names: GoldRecord['title']) {
  return { ...(names?.en && { en: names.en }), ...(names?.zh && { zh: names.zh }) }
}

function parts(gold: GoldRecord, exchange: Guess): Outcome {
  const dated = gold.parts.flatMap(({ kind, date, start, end, optional }) => {
    const edtf = date ?? (start && end ? `${start}/${end}` : null)
    return edtf ? [{ told: `${kind} ${edtf}`, optional }] : []
  })
  const guesses = (exchange?.parts ?? []).flatMap(({ kind, when: day }) =>
    day ? [`${kind} ${day.edtf}`] : [],
  )
  return compared(dated, guesses, {
    same: (a, b) => a.told === b,
    gold: ({ told }) => told,
    guess: (told) => told,
    optional: ({ optional }) => optional,
  })
}

/** Where a guest comes from is not asked for, and does not count against. */
function places(gold: GoldRecord, exchange: Guess): Outcome {
  const guesses = (exchange?.places ?? []).filter(({ role }) => role !== 'origin')
  return compared(gold.places, guesses, {
    same: (a, { name }) =>
      named(forms([a.en], [a.zh, a.as_printed_zh]), name, (x, y, lang) =>
        a.literal ? samePlace(x, y, lang) : samePlace(x, y, lang) || holds(x, y, { lang }),
      ),
    gold: ({ en, zh, role }) => `${en ?? ''} / ${zh ?? ''} (${role})`,
    guess: ({ name, role }) => `${name.en ?? ''} / ${name.zh ?? ''} (${role})`,
    optional: ({ optional }) => optional,
  })
}

/** 厦门 and 厦门市 are one place. */
function samePlace(a: string, b: string, lang: Lang): boolean {
  const bare = (name: string) => (lang === 'zh' ? name.replace(/(?<=..)市$/u, '') : name)
  return sameText(bare(a), bare(b), lang)
}

/** The baseline of kind, mode and direction: the commonest, whatever the text says. */
export function eventBaseline({ gold: { record } }: TrialItem): Record<string, Outcome> {
  return {
    kind: record.kind_open
      ? nothing
      : comparedOne<string>(record.kind, 'meeting', record.kind_also),
    mode: comparedOne(record.mode, 'in-person'),
    direction: record.direction_open
      ? nothing
      : comparedOne(record.direction, 'inbound', record.direction_also),
  }
}

const months =
  'January February March April May June July August September October November December'.split(' ')

/** The baseline of when: the first day named in English or Chinese, in the year of issue. */
export function whenBaseline(item: TrialItem, text: string, issued: string | undefined): Outcome {
  const english = new RegExp(`\\b(${months.join('|')}) (\\d{1,2})\\b`).exec(text)
  const chinese = /(\d{1,2})月(\d{1,2})日/.exec(text)
  const month = english ? months.indexOf(english[1] ?? '') + 1 : Number(chinese?.[1])
  const day = Number(english?.[2] ?? chinese?.[2])
  const year = issued?.slice(0, 4) ?? 'XXXX'
  const two = (value: number) => String(value).padStart(2, '0')
  const guess = month && day ? `${year}-${two(month)}-${two(day)}` : null
  return comparedOne(when(item.gold.record), guess, item.gold.record.when_also)
}

/** The bulletin's own fields. */
export function sameHome(
  gold: { city: string; zh: string },
  guess: { en: string; zh: string },
): boolean {
  return (
    folded(gold.city, 'en') === folded(guess.en, 'en') ||
    folded(gold.zh, 'zh') === folded(guess.zh, 'zh')
  )
}
