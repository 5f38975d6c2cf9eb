import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { goodPairs } from '../../test/good-pairs.ts'
import { injected, injections, seeded } from '../../test/injector.ts'
import { findings } from './check.ts'

/** Of a hundred errors put into good pairs, so many must be found. */
const floor = 0.95
const rounds = 4

/** A name that a stray space broke is not to be misspelt on top. */
function isWhole([en, zh]: readonly [string, string]): boolean {
  return (
    !/\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Ll}{2,4},/u.test(en) &&
    !/\p{Script=Han} \p{Script=Han}/u.test(zh)
  )
}

test.each(injections)('finds an error of %s put into good pairs', (kind) => {
  const random = seeded(20_240_229)
  const missed: string[] = []
  let count = 0
  for (let round = 0; round < rounds; round++) {
    for (const [en, zh] of goodPairs.filter(isWhole)) {
      const wrong = injected(checked([en, zh]), { kind, random })
      if (wrong === null) continue
      count++
      if (findings(checked([wrong, zh])).length === 0) missed.push(`${wrong} | ${zh}`)
    }
  }
  expect(count).toBeGreaterThan(10)
  expect(1 - missed.length / count, missed.join('\n')).toBeGreaterThanOrEqual(floor)
})

test('finds every sentence left out', () => {
  for (const [at, [en, zh]] of goodPairs.entries()) {
    const [next, other] = goodPairs[(at + 1) % goodPairs.length] ?? ['', '']
    const rules = findings(checked([en, zh], ['', other], [next, other])).map(({ rule }) => rule)
    expect(rules).toContain('sentence-omitted')
  }
})
