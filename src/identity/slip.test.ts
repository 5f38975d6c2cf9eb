import { expect, test } from 'vitest'
import { slipBetween } from './slip.ts'

test.each([
  ['elena moreau', 'elena moreeu', 'slip'],
  ['rainer hoffmann', 'rainer hofmann', 'slip'],
  ['bernd schwarzenegger', 'bernd shwarzeneger', 'slip'],
  ['tim robinson', 'tom robinson', 'near'],
  ['sip administrative committee', 'snd administrative committee', undefined],
  ['elena moreau', 'alena moreeu', undefined],
  ['elena', 'elena moreau', undefined],
] as const)('"%s" and "%s": %s', (a, b, is) => {
  expect(slipBetween(a.split(' '), b.split(' '))).toBe(is)
  expect(slipBetween(b.split(' '), a.split(' '))).toBe(is)
})
