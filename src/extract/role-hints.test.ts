import { describe, expect, test } from 'vitest'
import { roleHints } from './role-hints.ts'

describe('roleHints()', () => {
  const hinted = roleHints([
    { side: 'after', words: { en: ['will host'], zh: ['主办'] } },
    { side: 'before', words: { en: ['hosted by', 'invited … to'], zh: ['由'] } },
    { side: 'after', words: { en: ['signed'], zh: [] } },
  ])

  test.each([
    ['an event Hosted by the ', ' signed', [1, 2]],
    // The longest of what is told of "invited … to".
    ['They invited her', '', [1]],
    ['signed', 'hosted by', []],
  ])('before "%s", after "%s"', (before, after, rules) => {
    expect(hinted('en', { before, after })).toEqual(rules)
  })

  test('knows the words of one language in it alone', () => {
    expect(hinted('zh', { before: '由', after: '主办' })).toEqual([0, 1])
    expect(hinted('en', { before: '由', after: '主办' })).toEqual([])
  })
})
