import { expect, test } from 'vitest'
import { findings } from '../../src/check/check.ts'
import { checked } from '../../test/checked.ts'
import { goodPairs } from '../../test/good-pairs.ts'
import type { GoodItem, Named } from './good-items.ts'
import { slipped } from './slip.ts'
import { cases } from './slips.ts'

/** Of a hundred errors of a kind put into the pairs that hold a trap each, so many must be found: as reached, less a little. */
const floors: Readonly<Record<string, number>> = {
  number: 0.93,
  'number size': 0.95,
  'number scale': 0.95,
  'number dropped': 0.85,
  'number in words': 0.85,
  'approximator turned': 0.9,
  'approximator dropped': 0.88,
  'approximator added': 0.65,
  multiple: 0.75,
  unit: 0.87,
  currency: 0.9,
  day: 0.95,
  month: 0.92,
  year: 0.93,
  'range of days cut': 0.87,
  'rise or fall': 0.5,
  ordinal: 0.85,
  anniversary: 0.87,
  pinyin: 0.95,
  'family name': 0.95,
  title: 0.87,
  promise: 0.45,
  wish: 0.65,
  'level of a tie': 0.84,
  'kind of paper': 0.65,
  'status of a paper': 0.85,
  'one of several': 0.3,
  'clause dropped': 0.8,
}

/** Enough errors of a kind to tell a share. */
const enough = 8

const persons = [
  'Li Ming 李明',
  'Wu Qian 吴茜',
  'Lyu Xin 吕欣',
  'Ouyang Feng 歐陽峰',
  'Zhang Guozhi 張國智',
  'Chen Lin 陈琳',
  'Wang Hao 王浩',
  'Li Na 李娜',
  'Zhao Wei 赵伟',
  'Sun Li 孙丽',
  'Zhou Jie 周杰',
  'Xu Ming 徐明',
  'Gao Fei 高飞',
].map((names): Named => {
  const [, en = '', zh = ''] = /^(.+) (\S+)$/.exec(names) ?? []
  return { kind: 'pinyin', en, zh }
})

/** Each pair by itself, given to the rules as it is: no aligner stands between. */
const items = goodPairs.map(([en, zh]): GoodItem => {
  const names = persons.filter((one) => en.includes(one.en) && zh.includes(one.zh))
  return { name: en, beads: [{ en, zh }], names }
})

const all = cases(items)
const ofKind = (kind: string) => all.filter((one) => one.kind === kind)

test('every kind of error of which the pairs hold enough has a floor', () => {
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  const told = kinds.filter((kind) => ofKind(kind).length >= enough)
  expect(told.toSorted()).toEqual(Object.keys(floors).toSorted())
})

test.each(Object.entries(floors))('finds errors of the kind "%s"', (kind, floor) => {
  const wrong = ofKind(kind)
  const missed = wrong.flatMap(({ item, slip }) => {
    const pairs = slipped(item, slip).beads.map(({ en, zh }) => [en, zh] as const)
    return findings(checked(...pairs)).length === 0 ? [pairs.join(' | ')] : []
  })
  expect(1 - missed.length / wrong.length, missed.join('\n')).toBeGreaterThanOrEqual(floor)
})

test('finds every sentence left out', () => {
  for (const [at, [en, zh]] of goodPairs.entries()) {
    const [next, other] = goodPairs[(at + 1) % goodPairs.length] ?? ['', '']
    const rules = findings(checked([en, zh], ['', other], [next, other])).map(({ rule }) => rule)
    expect(rules).toContain('sentence-omitted')
  }
})
