import { expect, test } from 'vitest'
import { stories } from '../test/stories.ts'
import { align, pair, realign } from './aligner.ts'

const couples = stories()
  .flatMap(({ paragraphs }) => paragraphs)
  .map(({ zh, en }) => ({ zh: zh.join(''), en: en.join(' ') }))
const zh = couples.map((couple) => couple.zh)
const en = couples.map((couple) => couple.en)
const sides = (beads: readonly { source: readonly number[]; target: readonly number[] }[]) =>
  beads.map(({ source, target }) => [source, target])

test('align() takes either language first, told by its script', async () => {
  const there = await align({ source: zh.slice(0, 6), target: en.slice(0, 6) })
  const back = await align({ source: en.slice(0, 6), target: zh.slice(0, 6) })
  expect(sides(there)).toEqual(Array.from({ length: 6 }, (_, at) => [[at], [at]]))
  expect(back.map(({ source, target }) => [target, source])).toEqual(sides(there))
})

test('align() needs no dictionary where words are alike', async () => {
  const source = ['Der Bürgermeister besuchte Paris.', 'Er sprach mit 3 Ministern über Energie.']
  const target = ['The mayor visited Paris.', 'He spoke with 3 ministers about energy.']
  expect(sides(await align({ source, target }, { langs: ['de', 'en'] }))).toEqual([
    [[0], [0]],
    [[1], [1]],
  ])
})

test('align() gives versions that do not belong together low scores', async () => {
  const mean = async (target: readonly string[]) => {
    const beads = await align({ source: zh.slice(0, 20), target })
    const joined = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    return joined.reduce((sum, { score }) => sum + score, 0) / 20
  }
  expect(await mean(en.slice(0, 20))).toBeGreaterThan(0.8)
  expect(await mean(en.slice(40, 60))).toBeLessThan(0.3)
})

test('align() finds its way round a chapter that is missing from a long text', async () => {
  const numbered = (texts: readonly string[], at: number) =>
    texts.map((text, place) => `${1000 + at * texts.length + place}: ${text}`)
  const whole = Array.from({ length: 12 }, (_, at) => at)
  const source = whole.flatMap((at) => numbered(zh, at))
  const target = whole.filter((at) => at < 3 || at > 6).flatMap((at) => numbered(en, at))
  const beads = await align({ source, target })
  const gap = { from: 3 * zh.length, to: 7 * zh.length }
  const right = beads.filter(({ source: [first = -1, ...more], target: [other, ...others] }) => {
    if (more.length > 0 || others.length > 0) return false
    if (first >= gap.from && first < gap.to) return other === undefined
    return other === (first < gap.from ? first : first - 4 * zh.length)
  })
  expect(right.length / source.length).toBeGreaterThan(0.97)
})

test('realign() keeps a settled bead in the order of the languages given', async () => {
  const versions = { source: en.slice(0, 4), target: zh.slice(0, 4) }
  const beads = await realign(versions, [{ source: [1, 2], target: [1, 2] }])
  expect(sides(beads)).toEqual([
    [[0], [0]],
    [
      [1, 2],
      [1, 2],
    ],
    [[3], [3]],
  ])
})

test('pair() finds versions whatever their order, and leaves strangers alone', async () => {
  const pairs = await pair({
    source: en.slice(0, 8),
    target: [...zh.slice(2, 7), zh[20] ?? ''].toReversed(),
  })
  expect(pairs.map(({ source, target }) => [source, target]).toSorted()).toEqual([
    [2, 5],
    [3, 4],
    [4, 3],
    [5, 2],
    [6, 1],
  ])
})
