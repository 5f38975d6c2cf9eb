import { describe, expect, test } from 'vitest'
import { everyIn, holdsName, namedIn, nameIndex } from './places-index.ts'

const index = nameIndex([
  ['罗马', 'Rome'],
  ['罗马尼亚', 'Romania'],
  ['甬', 'Ningbo'],
])

describe('an index of names', () => {
  test('finds the longest name at each place, or every one', () => {
    const found = (all: readonly { readonly value: string }[]) => all.map(({ value }) => value)
    expect(found(namedIn('从罗马尼亚来甬', index))).toEqual(['Romania', 'Ningbo'])
    expect(found(everyIn('从罗马尼亚来甬', index))).toEqual(['Romania', 'Rome', 'Ningbo'])
  })

  test('tells whether a text holds any of its names', () => {
    expect(holdsName('来甬访问', index)).toBe(true)
    expect(holdsName('罗曼罗兰', index)).toBe(false)
  })
})
