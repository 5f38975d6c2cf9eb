import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read as bulletinFile } from '../../src/read/read.ts'
import { reader } from '../../src/reader.ts'
import { stories } from '../../test/stories.ts'
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

/**
 * The corpora in a folder, one a sub-folder, in order of name: `DOC.zh` and `DOC.en` with one sentence a
 * line, `DOC.gold` with one bead a line, `[zh lines]:[en lines]` from 0.
 */
export function corpora(folder: string): Corpus[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, documents: documentsIn(join(folder, name)), isWhole: false }))
    .filter(({ documents }) => documents.length > 0)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function documentsIn(folder: string): Couple[][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .toSorted()
    .map((file) => join(folder, file.slice(0, -'.gold'.length)))
    .filter((path) => existsSync(`${path}.zh`) && existsSync(`${path}.en`))
    .map(couplesIn)
}

function couplesIn(path: string): Couple[] {
  const [zh, en, gold] = ['zh', 'en', 'gold'].map((ending) => linesOf(`${path}.${ending}`))
  return (gold ?? []).flatMap((bead) => {
    const [inZh, inEn] = bead.split(':').map((side) => (side.match(/\d+/g) ?? []).map(Number))
    const said = (lines: readonly string[] = [], places: readonly number[] = [], gap = '') =>
      places.map((place) => lines[place] ?? '').join(gap)
    const couple = { zh: said(zh, inZh), en: said(en, inEn, ' ') }
    return couple.zh || couple.en ? [couple] : []
  })
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split(/\r?\n/)
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
