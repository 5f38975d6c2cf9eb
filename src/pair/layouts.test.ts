import { expect, test } from 'vitest'
import { drawing, shuffled, stories } from '../../test/stories.ts'
import { type Layout, storyBulletin } from '../../test/story-bulletin.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { segmented } from '../segment/segment.ts'
import { paired } from './pair.ts'

const lexicon = await loadLexicon()
const all = stories()
const cities = [...new Set(all.map(({ city }) => city))]
const rounds = [1, 2]

const plain: Layout = {
  order: 'versions',
  first: 'en',
  headings: false,
  numbered: false,
  parted: false,
  mastheads: [],
  missing: 0,
  joined: 0,
}
const masthead = ['Foreign Affairs in Brief', '外事简报']

/** The lines of each item, as `English|Chinese`: those wanted, and those found. */
function read(city: string, layout: Layout, seed: number): [wanted: string[], found: string[]] {
  const draw = drawing(seed * 31 + city.length)
  const told = shuffled(
    all.filter((story) => story.city === city),
    draw,
  )
  const { text, items } = storyBulletin(told.slice(0, 8), layout, { seed })
  const layer = segmented(text)
  const lineOf = (segment: number) => {
    const block = layer.blocks[layer.segments[segment]?.block ?? -1]
    return text.slice(0, block?.span.start).split('\n').length - 1
  }
  const shown = (en: readonly number[], zh: readonly number[]) =>
    `${[...new Set(en)].join()}|${[...new Set(zh)].join()}`
  const found = paired(text, layer, lexicon).map(({ segments: { en, zh } }) =>
    shown(en.map(lineOf), zh.map(lineOf)),
  )
  return [items.map(({ en, zh }) => shown(en, zh)), found]
}

// The least share of items read without fault, of those there are and of those given.
test.each<[name: string, layout: Partial<Layout>, least: number]>([
  ['one version after the other', {}, 0.98],
  ['either language first', { first: 'either' }, 0.98],
  ['one version with fewer paragraphs', { first: 'either', joined: 0.5 }, 0.97],
  ['versions missing', { first: 'either', missing: 0.25 }, 0.88],
  ['a masthead, no headings', { mastheads: masthead }, 0.98],
  ['a masthead, and headings', { mastheads: masthead, headings: true }, 0.99],
  ['paragraph by paragraph', { order: 'paragraphs' }, 0.9],
  ['paragraph by paragraph, with headings', { order: 'paragraphs', headings: true }, 0.99],
  ['all English, then all Chinese', { order: 'all' }, 0.9],
  [
    'all Chinese, then all English, with headings',
    { order: 'all', first: 'zh', headings: true },
    0.99,
  ],
  ['numbers', { numbered: true, order: 'all' }, 0.99],
  ['numbered headings, versions missing', { numbered: true, headings: true, missing: 0.25 }, 0.99],
  ['empty lines between stories', { parted: true, missing: 0.25 }, 0.97],
  ['two orders', { order: 'shuffled' }, 0.95],
  ['two orders, with headings', { order: 'shuffled', headings: true }, 0.99],
])('items are found in bulletins with %s', (_, layout, least) => {
  const trials = cities.flatMap((city) =>
    rounds.map((seed) => read(city, { ...plain, ...layout }, seed)),
  )
  const right = trials.flatMap(([wanted, found]) => found.filter((item) => wanted.includes(item)))
  expect(right.length / trials.flatMap(([wanted]) => wanted).length).toBeGreaterThanOrEqual(least)
  expect(right.length / trials.flatMap(([, found]) => found).length).toBeGreaterThanOrEqual(least)
})
