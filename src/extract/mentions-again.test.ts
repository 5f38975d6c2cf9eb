import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { namedAgain } from './mentions-again.ts'

const placesOf = (pairs: [string, string][]) => {
  const item = itemOf([pairs])
  return named(namedAgain([item.mentions], item)[0] ?? [])
}

const named = (mentions: ReturnType<typeof itemOf>['mentions']) =>
  mentions.flatMap((mention) =>
    mention.type === 'place' && mention.kind === 'city' ? `${mention.text} ${mention.country}` : [],
  )

test('a city named with its country once is known by its name alone', () => {
  expect(
    placesOf([
      ['They went to Ostrelli, Italy.', '代表团访问意大利奥斯特雷利市。'],
      ['In Ostrelli, they met the mayor.', '在奥斯特雷利，代表团会见市长。'],
    ]),
  ).toEqual(['Ostrelli IT', '奥斯特雷利市 IT', 'Ostrelli IT', '奥斯特雷利 IT'])
})

test('and so is a district that English names in full once', () => {
  const item = itemOf([
    [
      ['They came to Heping District.', '代表团到和平区。'],
      ['In Heping, they met.', '在和平年代会面。'],
    ],
  ])
  const again = namedAgain([item.mentions], item)[0] ?? []
  expect(
    again.flatMap((one) => (one.type === 'place' && one.kind === 'district' ? one.text : [])),
  ).toEqual(['Heping District', '和平区', 'Heping'])
})

test('and so is one whose name another city has', () => {
  expect(
    placesOf([
      ['', '代表团访问美国圣保罗市。'],
      ['', '在圣保罗，代表团会见议长。'],
    ]),
  ).toEqual(['圣保罗市 US', '圣保罗 US'])
})

test.each([
  ['They went to Ostrelli, Italy. Ostrelli Motors was founded there.', ''],
  ['', '代表团访问意大利奥斯特雷利市。他是奥斯特雷利·罗西。'],
])('a part of another name is no city: %s%s', (en, zh) => {
  const sentences = (text: string) => text.split(/(?<=[.。]) ?/).filter(Boolean)
  const pairs = (en ? sentences(en) : sentences(zh)).map((one): [string, string] =>
    en ? [one, ''] : ['', one],
  )
  expect(placesOf(pairs)).toHaveLength(1)
})

test('an item knows the cities that the others name with their country', () => {
  const item = itemOf([
    [['They went to Ostrelli, Italy.', '']],
    [['They are back from Ostrelli.', '']],
  ])
  const first = item.segments[0]?.block
  const [one, other] = [true, false].map((isFirst) =>
    item.mentions.filter(({ segment }) => (item.segments[segment]?.block === first) === isFirst),
  )
  expect(namedAgain([one ?? [], other ?? []], item).map(named)).toEqual([
    ['Ostrelli IT'],
    ['Ostrelli IT'],
  ])
})

test('an anniversary that tells of the city does not hide it', () => {
  expect(
    placesOf([
      ['They went to Ostrelli, Italy.', ''],
      ['They marked the 10th anniversary of sister city ties with Ostrelli.', ''],
    ]),
  ).toEqual(['Ostrelli IT', 'Ostrelli IT'])
})
