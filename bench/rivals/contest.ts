import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  corpus,
  type Endings,
  endingsIn,
  goldBead,
  type Version,
} from '../../eval/corpora/corpus.ts'
import { strict, together } from '../../eval/corpora/strict.ts'
import { score } from '../../eval/tally.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { type Cost, costOf } from './cost.ts'
import { hunalignDictionary } from './dictionary.ts'
import { laidAll, written } from './inputs.ts'
import { type Rival, rivals } from './rivals.ts'
import { spaced } from './spaced.ts'

const runs = 3

/** Every aligner on the same corpora: a table of F1 by corpus, speed, memory and start-up. */
export async function contestTable(folders: readonly string[], langs?: Endings): Promise<string> {
  const endings = langs ?? endingsIn(folders[0] ?? '')
  const corpora = folders.map((folder) => [...corpus(folder, endings)])
  const place = mkdtempSync(join(tmpdir(), 'dragoman-rivals-'))
  const lexicon = await loadLexicon()
  const inputs = {
    plain: laidAll(join(place, 'plain'), corpora, (line) => line),
    spaced: laidAll(join(place, 'spaced'), corpora, (line) => spaced(line, lexicon)),
  }
  const isKnown = endings.toSorted().join() === 'en,zh'
  const cedict = isKnown ? { 'CC-CEDICT': await hunalignDictionary(lexicon) } : {}
  const dictionaries = Object.entries({ 'no dictionary': '', ...cedict }).map(
    ([name, words]) => [name, written(join(place, `${name}.dic`), words)] as const,
  )
  const named = folders.map((folder) => basename(folder))
  const head = ['aligner', ...named, 'sentences/s', 'per CPU s', 'peak MB', 'start-up ms']
  const rows = rivals(endings, Object.fromEntries(dictionaries)).map((rival) => [
    rival.name,
    ...(rival.missing
      ? [rival.missing, ...head.slice(2).map(() => '')]
      : figures(rival, corpora, inputs[rival.input])),
  ])
  rmSync(place, { recursive: true })
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** A rival's cells: runs it on each corpus, and on a pair of two sentences. */
function figures(
  { command }: Rival,
  corpora: readonly (readonly Version[])[],
  places: readonly string[],
): string[] {
  const costs = places.map((folder) => costOf([...command, folder], runs))
  const begun = costs.pop()
  const f1 = corpora.map((texts, at) => score(judged(texts, places[at] ?? '')).f1.toFixed(3))
  const size = ({ source, target }: Version) => source.length + target.length
  const sentences = corpora.flat().reduce((sum, one) => sum + size(one), 0)
  return [...f1, ...speeds(costs, sentences), String(Math.round((begun?.seconds ?? 0) * 1000))]
}

function judged(texts: readonly Version[], folder: string) {
  return together(
    texts.map(({ name, gold }) => {
      const beads = readFileSync(join(folder, `${name}.beads`), 'utf8').split('\n')
      return strict(gold, beads.flatMap(goldBead))
    }),
  )
}

function speeds(costs: readonly Cost[], sentences: number): string[] {
  const all = (of: (cost: Cost) => number) => costs.reduce((sum, cost) => sum + of(cost), 0)
  const perSecond = (seconds: number) => String(Math.round(sentences / seconds))
  return [
    perSecond(all(({ seconds }) => seconds)),
    perSecond(all(({ cpuSeconds }) => cpuSeconds)),
    String(Math.max(...costs.map(({ megabytes }) => megabytes))),
  ]
}
