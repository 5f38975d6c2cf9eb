import { expect, test } from 'vitest'
import type { AlignedText } from '../aligned-text.ts'
import { alignmentDoubt } from './alignment-doubt.ts'

const good: AlignedText = {
  name: 'a',
  langs: ['zh-Hans', 'en'],
  source: ['市长会见了代表团。', '双方签署了合作备忘录。'],
  target: ['The mayor met the delegation.', 'The two sides signed a memorandum.'],
  beads: [
    { source: [0], target: [0], score: 0.9 },
    { source: [1], target: [1], score: 0.8 },
  ],
}

test.each<[what: string, change: Partial<AlignedText>, doubt: RegExp | undefined]>([
  ['of two versions of one text is none', {}, undefined],
  ['says that a version is empty', { source: [], beads: [] }, /^the first version is empty/],
  ['says that the other is empty', { target: [], beads: [] }, /^the second version is empty/],
  ['says that both are empty', { source: [], target: [], beads: [] }, /^both versions are empty/],
  ['tells one language twice', { langs: ['en', 'en'] }, /one language \(en, en\).*--langs/],
  [
    'tells one language in two scripts',
    { langs: ['zh-Hant', 'zh-Hans'] },
    /one language \(zh-Hant, zh-Hans\)/,
  ],
  [
    'tells languages that are not those named',
    { target: good.source },
    /^both versions are in Chinese letters, but --langs says zh-Hans, en/,
  ],
  ['tells that neither is Chinese', { source: good.target }, /^neither version is Chinese, but/],
  ['asks no script of other languages', { langs: ['ru', 'en'], source: good.target }, undefined],
  [
    'counts sentences that stand alone',
    {
      beads: [
        { source: [0], target: [0], score: 0.7 },
        { source: [1], target: [], score: 0.7 },
        { source: [], target: [1], score: 0.7 },
      ],
    },
    /hardly belong together \(score 0\.35, 50% of the sentences/,
  ],
])('alignmentDoubt() %s', (_, change, doubt) => {
  const found = alignmentDoubt({ ...good, ...change })
  if (doubt === undefined) expect(found).toBeUndefined()
  else expect(found).toMatch(doubt)
})
