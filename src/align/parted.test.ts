import { expect, test } from 'vitest'
import { bitext } from '../bitext/bitext.ts'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { parted } from './parted.ts'
import { lead } from './rivals.ts'

const evidence = chineseEnglish(await loadLexicon())

const part = bitext(
  [
    '5月3日,宁波港与汉堡港签署合作协议。',
    '宁波代表团参观了汉堡港的自动化码头。',
    '双方希望扩大两港之间的航线。',
    '展览展出12位艺术家的30幅绘画作品。',
    '汉堡市市长会见了代表团一行。',
  ],
  [
    'On May 3, Ningbo Port signed a cooperation agreement with the Port of Hamburg.',
    'The mayor thanked the delegation and the Port of Hamburg for years of friendship.',
    'Both sides hope to expand the routes between the two ports.',
    'Thirty paintings by 12 artists are on display.',
    'Hamburg Mayor Peter Tschentscher met with the delegation.',
  ],
  evidence,
)
const found = [0, 1, 2, 3, 4].map((at) => ({
  source: at,
  target: at,
  sourceCount: 1,
  targetCount: 1,
  told: 0,
  score: 0.9,
}))

test('what belongs together tells more than its texts do beside others of the story', () => {
  expect(lead(part, found, 3)).toBeGreaterThan(5)
  expect(lead(part, found, 1)).toBeLessThan(lead(part, found, 4))
})

test('of matches that tell as little, the one that others of the story tell as much of is parted', () => {
  const doubtful = parted(part, found, () => -7)
  expect(doubtful.map(({ sourceCount, targetCount }) => [sourceCount, targetCount])).toEqual([
    [1, 1],
    [1, 0],
    [0, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ])
})

test('a match that tells much is one whatever others tell', () => {
  expect(parted(part, found, () => 0)).toHaveLength(found.length)
})
