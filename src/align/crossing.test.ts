import { expect, test } from 'vitest'
import { stories } from '../../test/stories.ts'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { alignedBeads } from './beads.ts'

const evidence = chineseEnglish(await loadLexicon())
const couples = stories()
  .flatMap(({ paragraphs }) => paragraphs)
  .flatMap(({ zh, en }) => zh.map((sentence, at) => ({ zh: sentence, en: en[at] ?? '' })))
  .filter(({ zh, en }) => zh.length > 12 && en.length > 40)
  .slice(0, 12)

test('a sentence that one version tells much earlier is found there', () => {
  const source = couples.map(({ zh }) => zh)
  const target = couples.map(({ en }) => en)
  const [moved = ''] = target.splice(9, 1)
  target.splice(2, 0, moved)
  const beads = alignedBeads({ source, target }, evidence)
  expect(beads).toContainEqual(expect.objectContaining({ source: [9], target: [2] }))
  expect(beads.flatMap((bead) => bead.target).toSorted((a, b) => a - b)).toEqual([...target.keys()])
  expect(beads.map((bead) => bead.source[0] ?? -1)).toEqual([...source.keys()])
})

test('sentences that only one version has are not joined for standing alone', () => {
  const source = couples.map(({ zh }) => zh).filter((_, at) => at !== 2)
  const target = couples.map(({ en }) => en).filter((_, at) => at !== 9)
  const beads = alignedBeads({ source, target }, evidence)
  expect(beads.filter((bead) => bead.source.length === 0)).toHaveLength(1)
  expect(beads.filter((bead) => bead.target.length === 0)).toHaveLength(1)
})

test('neighbours that one version tells the other way round are joined crosswise', () => {
  const source = couples.map(({ zh }) => zh)
  const target = couples.map(({ en }) => en)
  target.splice(4, 2, target[5] ?? '', target[4] ?? '')
  const beads = alignedBeads({ source, target }, evidence)
  expect(beads.map((bead) => [bead.source, bead.target])).toEqual(
    source.map((_, at) => [[at], [at === 4 ? 5 : at === 5 ? 4 : at]]),
  )
})

test('two short texts told in opposite order are joined crosswise', () => {
  const [one, other] = couples
  const beads = alignedBeads(
    { source: [one?.zh ?? '', other?.zh ?? ''], target: [other?.en ?? '', one?.en ?? ''] },
    evidence,
  )
  expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
    [[0], [1]],
    [[1], [0]],
  ])
})
