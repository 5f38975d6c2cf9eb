import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = (...beads: readonly Said[]) => ties(itemOf([beads], { home }))

describe('a tie told twice', () => {
  test('joins the names of a side, whichever is named first', () => {
    const all = told(
      ['', '奥地利林茨市与成都缔结友好城市。'],
      ['Chengdu and Linz are sister cities.', ''],
    )
    expect(all.map(({ between }) => between)).toEqual([
      [
        { en: 'Linz', zh: '林茨市' },
        { en: 'Chengdu', zh: '成都' },
      ],
    ])
  })
})

describe('several ties of one sentence', () => {
  test('are each what its own clause tells', () => {
    const zh = '成都与波兰罗兹市结为友好城市，与法国里昂市续签友好城市协议。'
    const stages = told(['', zh]).map(({ stage, between }) => `${between[1].zh} ${stage}`)
    expect(stages).toEqual(['罗兹市 established', '里昂市 renewed'])
  })

  test('a renewal with no word of founding nearer is of the tie', () => {
    const zh = '5月，成都与法国里昂市签字，续签友好城市协议。'
    expect(told(['', zh]).map(({ stage }) => stage)).toEqual(['renewed'])
  })
})

test('两馆 may be libraries', () => {
  const all = told(['', '成都图书馆向奥地利林茨图书馆赠书。'], ['', '两馆结为姊妹馆。'])
  expect(all.map(({ between }) => between.map(({ zh }) => zh))).toEqual([
    ['成都图书馆', '林茨图书馆'],
  ])
})

test('a place that is somebody’s name is no side', () => {
  const all = told(
    ['Morioka Takashi, Mayor of Fujisawa, Japan, wrote to us.', ''],
    ['He recalled the signing of the sister-city agreement between the two cities.', ''],
  )
  expect(all.map(({ between }) => between[1].en)).toEqual(['Fujisawa'])
})
