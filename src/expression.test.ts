import { expect, test } from 'vitest'
import { expression } from './expression.ts'

test('expression() makes an expression of a source and its flags once', () => {
  expect(expression('在(?:渝)', 'gu')).toBe(expression('在(?:渝)', 'gu'))
  expect(expression('在(?:渝)', 'gu')).toEqual(/在(?:渝)/gu)
  expect(expression('在(?:渝)', 'u')).toEqual(/在(?:渝)/u)
})
