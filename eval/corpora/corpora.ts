import { basename } from 'node:path'
import { align } from '../../src/aligner.ts'
import { aligned } from '../table.ts'
import { score, type Tally } from '../tally.ts'
import { byLength } from './by-length.ts'
import { corpus, type Endings, type Version } from './corpus.ts'
import { joined, withOmissions, withSwaps } from './harder.ts'
import { type Claim, claims } from './reliability.ts'
import { acrossed, leftAlone, strict, together } from './strict.ts'

/** What the product and the baseline made of a text. */
interface Judged {
  readonly beads: Tally
  readonly alone: Tally
  readonly across: Tally
  readonly baseline: Tally
  readonly claims: readonly Claim[]
}

/** Scores the alignment of a corpus: a table, and what all scores claimed. */
export async function corpusFigures(
  folder: string,
  endings: Endings,
): Promise<{ table: string; claims: Claim[] }> {
  const versions = [...corpus(folder, endings)]
  const ways: [string, Version[]][] = [
    ['as they are', versions],
    ['sentences left out', versions.map((version, seed) => withOmissions(version, seed))],
    ['neighbours swapped', versions.map((version, seed) => withSwaps(version, seed))],
    ['all in one', [joined(folder, versions)]],
  ]
  const rows: string[][] = []
  const all: Claim[] = []
  for (const [way, texts] of ways) {
    const judged: Judged[] = []
    for (const text of texts) judged.push(await judgedText(text, endings))
    rows.push([way, ...figures(texts, judged)])
    for (const one of judged) all.push(...one.claims)
  }
  const head = ['documents', 'number', ...endings, 'gold', 'guessed', 'P', 'R', 'F1']
  const table = aligned(
    [[...head, 'alone', 'P', 'R', 'across', 'found', 'P', 'R', 'baseline'], ...rows],
    1,
  )
  return { table: `${basename(folder)}\n${table}\n`, claims: all }
}

async function judgedText(version: Version, endings: Endings): Promise<Judged> {
  const { source, target, gold } = version
  const beads = await align({ source, target }, { langs: endings })
  return {
    beads: strict(gold, beads),
    alone: leftAlone(gold, beads),
    across: acrossed(gold, beads),
    baseline: strict(gold, byLength(version)),
    claims: claims(gold, beads),
  }
}

function figures(texts: readonly Version[], judged: readonly Judged[]): string[] {
  const total = (of: (one: Judged) => Tally) => together(judged.map(of))
  const [beads, alone] = [total((one) => one.beads), total((one) => one.alone)]
  const across = total((one) => one.across)
  const lines = (side: 'source' | 'target') =>
    String(texts.reduce((sum, text) => sum + text[side].length, 0))
  const shown = (value: number) => value.toFixed(3)
  const { precision, recall, f1 } = score(beads)
  return [
    String(texts.length),
    lines('source'),
    lines('target'),
    String(beads.gold),
    String(beads.guessed),
    ...[precision, recall, f1].map(shown),
    String(alone.gold),
    ...[score(alone).precision, score(alone).recall].map(shown),
    String(across.gold),
    String(across.guessed),
    ...[score(across).precision, score(across).recall].map(shown),
    shown(score(total((one) => one.baseline)).f1),
  ]
}
