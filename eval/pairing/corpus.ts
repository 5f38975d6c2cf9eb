import { basename } from 'node:path'
import { read as bulletinFile } from '../../src/read/read.ts'
import { reader } from '../../src/reader.ts'
import { stories } from '../../test/stories.ts'
import { corpus, endingsIn, type Version } from '../corpora/corpus.ts'
import { judged, openSets } from '../sets.ts'
import { trial, words } from '../trial.ts'

/** Two versions that say the same. */
export interface Couple {
  readonly zh: string
  readonly en: string
}

/** Documents in both languages, each as couples in order. */
export interface Corpus {
  readonly name: string
  readonly documents: readonly (readonly Couple[])[]
  /** Whether a couple is a whole item; else it is a bead, and runs of such make items. */
  readonly isWhole: boolean
}

/** A corpus on this machine, read as the alignment bench reads it; its name is its folder's. */
export function corpusIn(folder: string): Corpus {
  const versions = [...corpus(folder, endingsIn(folder))]
  return { name: basename(folder), documents: versions.map(couplesIn), isWhole: false }
}

function couplesIn({ source, target, gold }: Version): Couple[] {
  const said = (lines: readonly string[], places: readonly number[], gap: string) =>
    places.map((place) => lines[place] ?? '').join(gap)
  return gold
    .map((bead) => ({ zh: said(source, bead.source, ''), en: said(target, bead.target, ' ') }))
    .filter(({ zh, en }) => zh !== '' || en !== '')
}

/** The items in both languages of the gold bulletins on this machine, as repaired; a document a bulletin. */
export async function goldCorpus(): Promise<Corpus> {
  const toBulletin = await reader()
  const documents: Couple[][] = []
  for (const one of openSets.flatMap(judged)) {
    const read = trial(one, await toBulletin(await bulletinFile(one.bytes, { name: one.name })))
    const couples = read.items.map((item) => ({
      zh: words(read, item, 'zh'),
      en: words(read, item, 'en'),
    }))
    documents.push(couples.filter(({ zh, en }) => zh && en))
  }
  return { name: 'gold bulletins', documents, isWhole: true }
}

/** The invented news of test/golden/pair, a document a city. */
export function storyCorpus(): Corpus {
  const all = stories()
  const documents = [...new Set(all.map(({ city }) => city))].map((city) =>
    all
      .filter((story) => story.city === city)
      .map(({ paragraphs }) => ({
        zh: paragraphs.map((one) => one.zh.join('')).join('\n'),
        en: paragraphs.map((one) => one.en.join(' ')).join('\n'),
      })),
  )
  return { name: 'invented news', documents, isWhole: true }
}
