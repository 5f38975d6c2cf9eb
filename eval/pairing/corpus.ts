import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stories } from '../../test/stories.ts'
import { judged, openSets } from '../sets.ts'

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

/** The items in both languages of the gold bulletins that lie on this machine, a document a bulletin. */
export function goldCorpus(): Corpus {
  const documents = openSets.flatMap(judged).map(({ text, gold }) => {
    const lines = text.split(/\r?\n/)
    const said = (numbers: readonly number[]) =>
      [...new Set(numbers)].map((line) => lines[line - 1] ?? '').join('\n')
    return gold.items
      .filter((item) => item.lines.en.length > 0 && item.lines.zh.length > 0)
      .map((item) => ({ zh: said(item.lines.zh), en: said(item.lines.en) }))
  })
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
