import { createHash } from 'node:crypto'
import { simplified } from '../chinese/script.ts'
import type { WordCounts } from '../chinese/words.ts'
import { englishLemma } from '../english/words.ts'
import type { BeadPlace, Proposal } from '../proposal.ts'
import { renderingLimit, type Term } from '../term.ts'
import type { AlignedItem, LinkedNames } from './aligned-item.ts'
import { associations } from './associations.ts'
import { likelihoodRatio } from './likelihood-ratio.ts'

const mostEvidence = 5

/**
 * What the items suggest for a termbase that has `terms`: first what is linked as one party, title or place in both
 * languages, most often first; then phrases that stand in the same beads, best first. What the terms have is left out;
 * an item that several bulletins hold counts once.
 *
 * @param options.counts how often Chinese words stand in running text: see `Lexicon`
 */
export function proposals(
  items: readonly AlignedItem[],
  { terms, counts }: { readonly terms: readonly Term[]; readonly counts: WordCounts },
): Proposal[] {
  const own = [...new Map(items.map((item) => [item.item, item])).values()]
  const places = own.flatMap(({ bulletin, item, beads }) =>
    beads.map((_, bead): BeadPlace => ({ bulletin, item, bead })),
  )
  const linked = linkedProposals(own)
  const isKnown = knownTo(terms)
  const names = new Set(own.flatMap(({ people }) => people).flatMap(({ en, zh }) => [en, zh]))
  const seen = new Set(linked.map(pairKey))
  const associated = associations(own, counts).flatMap(({ en, zh, score, beads }): Proposal[] => {
    if (names.has(en) || names.has(zh) || seen.has(pairKey({ en, zh }))) return []
    const evidence = beads.slice(0, mostEvidence).flatMap((bead) => places[bead] ?? [])
    const count = beads.length
    return [
      { id: idOf({ en, zh }), en, zh, basis: 'associated', count, score: rounded(score), evidence },
    ]
  })
  return [...linked, ...associated].flatMap((proposal): Proposal[] => {
    const known = isKnown(proposal)
    if (known === 'both') return []
    return [known === undefined ? proposal : { ...proposal, term: known }]
  })
}

/** One proposal for every pair of names that exchanges link, with the beads that have both. */
function linkedProposals(items: readonly AlignedItem[]): Proposal[] {
  const found = new Map<string, { names: LinkedNames; items: AlignedItem[] }>()
  for (const item of items) {
    for (const names of item.linked) {
      if (names.en.length > renderingLimit || names.zh.length > renderingLimit) continue
      const key = pairKey(names)
      const entry = found.get(key) ?? { names, items: [] }
      found.set(key, entry)
      if (entry.items.at(-1) !== item) entry.items.push(item)
    }
  }
  const all = items.length
  const having = counted(items)
  return [...found.values()]
    .map(({ names: { subject, en, zh }, items }): Proposal => {
      const [one, other] = [having.en.get(en) ?? 0, having.zh.get(zh) ?? 0]
      const score = likelihoodRatio({ both: items.length, one, other, all })
      const evidence = items.flatMap((item) => beadsWith(item, { en, zh })).slice(0, mostEvidence)
      const count = items.length
      return {
        id: idOf({ en, zh }),
        en,
        zh,
        basis: 'linked',
        subject,
        count,
        score: rounded(score),
        evidence,
      }
    })
    .sort((a, b) => b.count - a.count || b.score - a.score || (a.en < b.en ? -1 : 1))
}

/** In how many items each linked name stands. */
function counted(items: readonly AlignedItem[]) {
  const having = { en: new Map<string, number>(), zh: new Map<string, number>() }
  for (const { linked } of items) {
    for (const lang of ['en', 'zh'] as const) {
      for (const name of new Set(linked.map((names) => names[lang]))) {
        having[lang].set(name, (having[lang].get(name) ?? 0) + 1)
      }
    }
  }
  return having
}

/** The beads of an item that say both names, else those that say one. */
function beadsWith(
  { bulletin, item, beads }: AlignedItem,
  { en, zh }: Pick<LinkedNames, 'en' | 'zh'>,
): BeadPlace[] {
  const says = beads.map(
    (bead) => [bead.en.includes(en), bead.zh.includes(zh)].filter(Boolean).length,
  )
  const most = Math.max(...says)
  return says.flatMap((count, bead) =>
    count === most && most > 0 ? [{ bulletin, item, bead }] : [],
  )
}

/** Tells of a proposal whether terms have it: both sides in one term, or the id of a term that has one side. */
function knownTo(
  terms: readonly Term[],
): (names: Pick<Proposal, 'en' | 'zh'>) => string | undefined {
  const having = new Map<string, string[]>()
  for (const { id, renderings } of terms) {
    for (const { lang, words } of renderings) {
      const key = sideKey(words, lang)
      having.set(key, [...(having.get(key) ?? []), id])
    }
  }
  return ({ en, zh }) => {
    const [english, chinese] = [
      having.get(sideKey(en, 'en')) ?? [],
      having.get(sideKey(zh, 'zh')) ?? [],
    ]
    if (english.some((id) => chinese.includes(id))) return 'both'
    // The Chinese first: one thing has one name there more often than in English.
    return chinese[0] ?? english[0]
  }
}

function sideKey(words: string, lang: 'en' | 'zh'): string {
  if (lang === 'zh') return `zh ${simplified(words)}`
  return `en ${(words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(englishLemma).join(' ')}`
}

function pairKey({ en, zh }: Pick<Proposal, 'en' | 'zh'>): string {
  return `${sideKey(en, 'en')}\n${sideKey(zh, 'zh')}`
}

function idOf(names: Pick<Proposal, 'en' | 'zh'>): string {
  return createHash('sha256').update(pairKey(names)).digest('hex').slice(0, 8)
}

function rounded(score: number): number {
  return Math.round(score * 10) / 10
}
