import { expect, test } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { paired } from '../../src/pair/pair.ts'
import { segmented } from '../../src/segment/segment.ts'
import { type Judged, judged } from '../sets.ts'

const lexicon = await loadLexicon()
const bulletins = judged('practice')

/** One item's paragraphs in each language, without headings. */
interface Told {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

function itemsOf({ text, gold }: Judged): Told[] {
  const lines = text.split('\n')
  return gold.items.map(({ sentences }) => {
    const [en, zh] = (['en', 'zh'] as const).map((lang) =>
      [...new Set(sentences[lang].map(({ line }) => line))].map(
        (line) => lines[line - 1]?.trim() ?? '',
      ),
    )
    return { en: en ?? [], zh: zh ?? [] }
  })
}

const whole = ({ en, zh }: Told): Told => ({
  en: en.length > 0 ? [en.join(' ')] : [],
  zh: zh.length > 0 ? [zh.join('')] : [],
})

/** How many items come out alone and whole in both languages, where all English stands before all Chinese. */
function right(items: readonly Told[]): number {
  const paragraphs = (['en', 'zh'] as const).flatMap((lang) =>
    items.flatMap((item, at) => item[lang].map((words) => ({ at, words }))),
  )
  const text = paragraphs.map(({ words }) => words).join('\n')
  const starts = paragraphs.map((_, index) =>
    paragraphs.slice(0, index).reduce((sum, { words }) => sum + words.length + 1, 0),
  )
  const { blocks, segments } = segmented(text)
  const found = paired(text, { blocks, segments }, lexicon).map((item) => {
    const all = [...item.segments.en, ...item.segments.zh].map(
      (index) => segments[index]?.span.start ?? 0,
    )
    return new Set(all.map((at) => starts.findLastIndex((start) => start <= at)))
  })
  return items.filter((_, at) => {
    const own = paragraphs.flatMap((one, index) => (one.at === at ? index : []))
    return found.some((item) => item.size === own.length && own.every((index) => item.has(index)))
  }).length
}

// Without a heading or an empty line only the words tell where news begins.
test.each([
  ['a line for each paragraph', (item: Told) => item, 0.89],
  ['a line for each item', whole, 0.92],
])('items are found in %s, all English before all Chinese', (_, laid, least) => {
  const told = bulletins.map((one) => itemsOf(one).map(laid))
  const all = told.flat().length
  expect(told.reduce((sum, items) => sum + right(items), 0) / all).toBeGreaterThanOrEqual(least)
})
