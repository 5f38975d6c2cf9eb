import type { Bulletin } from '../src/bulletin.ts'
import { type Edit, EditKind, toText } from '../src/edit.ts'
import type { Exchange, Names } from '../src/exchange.ts'
import type { Finding } from '../src/finding.ts'
import { type Evidence, type Lang, langs } from '../src/span.ts'
import { when } from './event.ts'
import type { GoldItem, GoldRecord } from './gold.ts'
import { goldOffsets } from './projection.ts'
import type { Judged } from './sets.ts'

/** The bulletin that the gold describes: what a reader without fault would give. */
export function perfect({ text: original, gold, name }: Judged): Bulletin {
  const offset = goldOffsets(original)
  const edits: Edit[] = gold.damage
    .filter(({ conf }) => conf !== 'possible')
    .map(({ line, start, end, before, after, kind, conf }) => ({
      kind: EditKind.parse(kind),
      level: conf === 'possible' ? 'lossy' : conf,
      start: offset(line, start),
      end: offset(line, end),
      before,
      after,
    }))
  const text = edited(original, edits)
  const segments: Bulletin['segments'] = gold.items.flatMap((item) =>
    langs.flatMap((lang) =>
      item.sentences[lang].map(({ line, start, end }, index) => ({
        lang,
        block: index,
        span: toText({ start: offset(line, start), end: offset(line, end) }, edits),
      })),
    ),
  )
  let first = 0
  const items = gold.items.map((item) => {
    const en = item.sentences.en.map((_, index) => first + index)
    const zh = item.sentences.zh.map((_, index) => first + en.length + index)
    first += en.length + zh.length
    const find = (lang: Lang, words: string | null | undefined): Evidence | undefined => {
      const own = segments.filter((_, index) => ({ en, zh })[lang].includes(index))
      const places = own.map(({ span }) => (words ? text.indexOf(words, span.start) : -1))
      const start = places.find((at, index) => at >= 0 && at < (own[index]?.span.end ?? 0))
      return words && start !== undefined ? { lang, start, end: start + words.length } : undefined
    }
    const sentence = (lang: Lang, index: number): Evidence[] => {
      const span = segments[{ en, zh }[lang][index] ?? -1]?.span
      return span ? [{ lang, ...span }] : []
    }
    return {
      id: item.id,
      segments: { en, zh },
      score: 1,
      beads: item.beads.map((bead) => ({
        en: bead.en.flatMap((index) => en[index] ?? []),
        zh: bead.zh.flatMap((index) => zh[index] ?? []),
        score: 1,
      })),
      exchange: exchange(item.record, { find, sentence }),
      findings: findings(item, find),
    }
  })
  return {
    format: 'dragoman/1',
    source: { name, sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
    original,
    issued: gold.issued && { edtf: gold.issued.value, basis: 'printed', evidence: [] },
    home: gold.home && { en: gold.home.city, zh: gold.home.zh, country: 'CN', basis: 'printed' },
    edits,
    text,
    blocks: [],
    segments,
    items,
  }
}

function edited(original: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += original.slice(at, edit.start) + edit.after
    at = edit.end
  }
  return text + original.slice(at)
}

interface Find {
  readonly find: (lang: Lang, words: string | null | undefined) => Evidence | undefined
  readonly sentence: (lang: Lang, index: number) => Evidence[]
}

function exchange(record: GoldRecord, { find, sentence }: Find): Exchange {
  const { kind, kinds, countries, regions } = record
  const day = when(record)
  return {
    kind,
    kinds,
    // Casts: the gold's words are those of the contract, which the scores themselves show.
    mode: record.mode as Exchange['mode'],
    direction: record.direction as Exchange['direction'],
    when: dated(day),
    parts: record.parts.map((part) => ({
      kind: part.kind,
      when: dated(part.date ?? (part.start && part.end ? `${part.start}/${part.end}` : null)),
      evidence: [],
    })),
    ...(record.title && { title: names(record.title.en, record.title.zh) }),
    ...(record.edition && { edition: { number: record.edition.number } }),
    places: record.places.map(({ en, zh, role }) => ({
      name: names(en, zh),
      type: 'place',
      role: role as Exchange['places'][number]['role'],
      evidence: [],
    })),
    people: record.people.map((person) => ({
      name: person.name_en || person.name_zh ? names(person.name_en, person.name_zh) : null,
      title: names(person.title_en, person.title_zh),
      role: person.role,
      ...(person.side && { side: person.side }),
      leads: person.lead_of_delegation,
      ...(person.status && { status: person.status as 'new' }),
      evidence: [],
    })),
    organisations: record.orgs.map(({ name_en, name_zh, role }) => ({
      name: names(name_en, name_zh),
      role,
      evidence: [],
    })),
    countries,
    regions,
    agreements: record.agreements.map(({ type, en, zh, date, signed_in_this_item }) => ({
      type,
      name: names(en, zh),
      signed: dated(date),
      signedHere: signed_in_this_item,
      parties: [],
      evidence: [],
    })),
    ties: record.ties.map(({ type, stage, a, b, a_zh, b_zh, since }) => ({
      type,
      stage,
      between: [names(a, a_zh), names(b, b_zh)],
      since: dated(since),
      evidence: [],
    })),
    topics: record.topics.map(({ en, zh }) => ({
      id: en ?? zh ?? '',
      evidence: [find('en', en) ?? [], find('zh', zh) ?? []].flat(),
    })),
    quantities: record.quantities.map(({ value, unit, qualifier, currency }) => ({
      value,
      unit,
      approx: (qualifier ?? 'exact') as 'exact',
      ...(currency && { currency }),
      evidence: [],
    })),
    anniversaries: record.anniversaries.map(({ years, from_year }) => ({
      years,
      of: {},
      ...(from_year && { from: String(from_year) }),
      evidence: [],
    })),
    statements: record.statements.map(({ who, who_zh, type, en_sents, zh_sents }) => ({
      speaker: names(who, who_zh),
      carried: false,
      type: type.split('+')[0] as 'hope',
      beads: [],
      evidence: [
        ...en_sents.slice(0, 1).flatMap((index) => sentence('en', index)),
        ...zh_sents.slice(0, 1).flatMap((index) => sentence('zh', index)),
      ],
    })),
  }
}

function findings({ discrepancies }: GoldItem, find: Find['find']): Finding[] {
  return discrepancies.map(({ type, en, zh }) => ({
    rule: type,
    severity: 'warning',
    message: type,
    en: find('en', en) ?? null,
    zh: find('zh', zh) ?? null,
    bead: null,
  }))
}

function names(en: string | null | undefined, zh: string | null | undefined): Names {
  return { ...(en && { en }), ...(zh && { zh }) }
}

function dated(edtf: string | null | undefined) {
  return edtf ? { edtf, basis: 'printed' as const, evidence: [] } : null
}
