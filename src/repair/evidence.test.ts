import { expect, test } from 'vitest'
import { isSame } from './evidence.ts'

const before = {
  mark: '’',
  of: new Map<string, unknown>([
    ['cient', undefined],
    ['Ofice', 'Office'],
  ]),
}

test.each([
  ['nothing has changed', before, true],
  ['a thing is gone', { ...before, of: new Map([['Ofice', 'Office']]) }, true],
  ['a thing is new', { ...before, of: new Map([...before.of, ['ffairs', 'affairs']]) }, true],
  ['more is said of one', { ...before, of: new Map([...before.of, ['cient', 'client']]) }, false],
  ['another part has changed', { ...before, mark: "'" }, false],
  ['it says nothing', undefined, false],
])('evidence where %s', (_, now, isAsBefore) => {
  expect(isSame(now, before)).toBe(isAsBefore)
})
