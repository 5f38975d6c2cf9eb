import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['Every tenth tonne of it came from here.', '每10吨中就有1吨产自这里。'],
  ['One in ten tonnes of it came from here.', '每10吨中就有1吨产自这里。'],
  ['Every tenth tonne of it came from here.', '其中十分之一产自这里。'],
])('"%s" and the Chinese tell one share', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('what is a share of a whole is told where the other version has none', () => {
  const found = findings(checked(['The salt came from here.', '每10吨中就有1吨产自这里。']))
  expect(found.map(({ rule }) => rule)).toContain('number-omitted')
})
