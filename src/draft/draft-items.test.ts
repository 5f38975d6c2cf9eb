import { expect, test } from 'vitest'
import type { Pair, Reading } from '../pipeline.ts'
import { draftItems } from './draft-items.ts'

/** Segments of one letter each, by their languages; those from `chinese` on are the Chinese version's. */
async function itemsOf(langs: string, { chinese, pairs }: { chinese: number; pairs: Pair[] }) {
  const segments = Array.from(langs, (letter, start) => ({
    lang: letter === 'e' ? ('en' as const) : ('zh' as const),
    block: start,
    span: { start, end: start + 1 },
  }))
  const reading: Reading<'repaired' | 'segmented'> = {
    source: { name: '', sha256: '', mediaType: '', encoding: '' },
    original: langs,
    given: {},
    repaired: { text: langs, edits: [] },
    segmented: { blocks: [], segments },
  }
  const stage = { adds: 'paired' as const, needs: [], run: () => pairs }
  return (await draftItems(stage, { chinese }).run(reading)).map(({ segments: { en, zh } }) => [
    en.join(''),
    zh.join(''),
  ])
}

const pair = (en: number[], zh: number[]): Pair => ({ segments: { en, zh }, score: 0.9 })

test('draftItems() makes one item of versions in which no two items pair', async () => {
  expect(await itemsOf('eeezzz', { chinese: 3, pairs: [] })).toEqual([['012', '345']])
  const pairs = [pair([0], [3]), pair([1, 2], []), pair([], [4, 5])]
  expect(await itemsOf('eeezzz', { chinese: 3, pairs })).toEqual([['012', '345']])
})

test('draftItems() leaves nothing out: what has no counterpart goes with what stands before it', async () => {
  const pairs = [pair([1], [7]), pair([3], [5])]
  expect(await itemsOf('eeeezzzz', { chinese: 4, pairs })).toEqual([
    ['012', '7'],
    ['3', '456'],
  ])
})

test('draftItems() leaves out what a version holds of the other language', async () => {
  const pairs = [pair([0], [1]), pair([2], [4])]
  expect(await itemsOf('ezezz', { chinese: 3, pairs })).toEqual([['02', '34']])
})
