import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { knownPeople } from './people-known.ts'
import { likeness } from './people-likeness.ts'

test('a text may say a thousand times who somebody is', () => {
  const item = itemOf([
    [['Mayor Hans Müller of Konstanz, Germany, came.', '德国康斯坦茨市市长汉斯·穆勒来访。']],
  ])
  const [en, zh] = (['en', 'zh'] as const).map((lang) => {
    const [known] = knownPeople(item, lang)
    if (!known) throw new RangeError('Cannot find anybody')
    return { ...known, mentions: Array.from({ length: 1000 }, () => known.mentions).flat() }
  })
  expect(en && zh && likeness(en, zh)).toBeGreaterThan(0.9)
})
