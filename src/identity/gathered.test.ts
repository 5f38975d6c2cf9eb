import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gathered, type Web } from './gathered.ts'

const never = () => false

function web(more: Partial<Web>): Web {
  return {
    nodes: ['a', 'b', 'c', 'd'],
    edges: [],
    merged: [],
    isApart: never,
    contradicts: never,
    ...more,
  }
}

const pair = (x: string, y: string) => (a: string, b: string) =>
  (a === x && b === y) || (a === y && b === x)

test('edges make groups, and what is bound to nothing stays alone', () => {
  const edges = [
    { a: 'a', b: 'b', bits: 9 },
    { a: 'b', b: 'c', bits: 6 },
  ]
  expect(gathered(web({ edges }))).toEqual({ groups: [['a', 'b', 'c'], ['d']], open: [] })
})

test('of two that contradict each other the surer one is joined, the other is left open', () => {
  const edges = [
    { a: 'a', b: 'b', bits: 12 },
    { a: 'b', b: 'c', bits: 6 },
  ]
  const { groups, open } = gathered(web({ edges, contradicts: pair('a', 'c') }))
  expect(groups).toEqual([['a', 'b'], ['c'], ['d']])
  expect(open).toEqual([edges[1]])
})

test('what fits two that contradict each other equally well joins neither', () => {
  const edges = [
    { a: 'a', b: 'b', bits: 8 },
    { a: 'b', b: 'c', bits: 7 },
  ]
  expect(gathered(web({ edges, contradicts: pair('a', 'c') })).groups).toEqual([
    ['a'],
    ['b'],
    ['c'],
    ['d'],
  ])
})

test('a person who merges is heard before the evidence, and so is one who parts', () => {
  const edges = [{ a: 'a', b: 'b', bits: 20 }]
  expect(gathered(web({ merged: [['a', 'c']], contradicts: pair('a', 'c') })).groups[0]).toEqual([
    'a',
    'c',
  ])
  expect(gathered(web({ edges, isApart: pair('a', 'b') }))).toEqual({
    groups: [['a'], ['b'], ['c'], ['d']],
    open: [],
  })
})

test('of two that a person has merged, a third need be the same as one only', () => {
  const edges = [{ a: 'a', b: 'b', bits: 9 }]
  const { groups } = gathered(web({ edges, merged: [['a', 'c']], contradicts: pair('b', 'c') }))
  expect(groups[0]).toEqual(['a', 'b', 'c'])
})

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const pairs = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([a, b]) => a < b),
  { selector: ([a, b]) => a + b },
)
const told = fc.record({
  edges: pairs.chain((all) =>
    fc.tuple(
      ...all.map(([a, b]) => fc.integer({ min: 5, max: 20 }).map((bits) => ({ a, b, bits }))),
    ),
  ),
  apart: pairs,
  contradictions: pairs,
})

function turnedRound({ a, b, bits }: { a: string; b: string; bits: number }) {
  return { a: b, b: a, bits }
}

test('of two links that weigh the same, it does not matter which end of a link stands first', () => {
  const equal = [
    { a: 'a', b: 'd', bits: 9 },
    { a: 'b', b: 'd', bits: 9 },
    { a: 'b', b: 'c', bits: 9 },
  ]
  const contradicts = pair('a', 'c')
  const groups = (edges: typeof equal) => gathered(web({ edges, contradicts })).groups
  for (const at of equal.keys()) {
    const turned = equal.map((edge, index) => (index === at ? turnedRound(edge) : edge))
    expect(groups(turned)).toEqual(groups(equal))
  }
})

test('whatever the web, groups tile the nodes, hold no two that exclude each other, and do not depend on order', () => {
  fc.assert(
    fc.property(told, ({ edges, apart, contradictions }) => {
      const holds = (all: readonly (readonly [string, string])[]) => (a: string, b: string) =>
        all.some(([x, y]) => pair(x, y)(a, b))
      const [isApart, contradicts] = [holds(apart), holds(contradictions)]
      const one = gathered({ nodes: names, edges, merged: [], isApart, contradicts })
      expect(one.groups.flat().sort()).toEqual(names)
      for (const group of one.groups)
        for (const a of group) for (const b of group) expect(isApart(a, b)).toBe(false)
      const turned = gathered({
        nodes: names.toReversed(),
        edges: edges.toReversed().map((edge, at) => (at % 2 ? edge : turnedRound(edge))),
        merged: [],
        isApart,
        contradicts,
      })
      expect(turned.groups).toEqual(one.groups)
    }),
  )
})
