import { expect, test } from 'vitest'
import { bitext } from '../bitext/bitext.ts'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { everywhere } from './band.ts'
import { alignedBeads } from './beads.ts'
import { withDropped } from './dropped.ts'
import { toldOf } from './lattice.ts'
import { beadsIn } from './pieces.ts'

const evidence = chineseEnglish(await loadLexicon())

test('what no part of the other side tells in turn is left alone, though one word of it is shared', () => {
  const beads = alignedBeads(
    {
      source: [
        '5月3日,宁波港与汉堡港签署协议。',
        '与会代表还到乐清体验剪纸,夜游瓯江。',
        '团市委、市科协等单位负责人参加活动。',
        '展览展出12位艺术家的30幅绘画作品。',
      ],
      target: [
        'On May 3, Ningbo Port signed an agreement with the Port of Hamburg.',
        'The participants also experienced paper-cutting in Yueqing and took a night cruise on the Oujiang River.',
        'The exhibition shows 30 paintings by 12 artists.',
      ],
    },
    evidence,
  )
  expect(beads.map(({ source, target }) => [source, target])).toEqual([
    [[0], [0]],
    [[1], [1]],
    [[2], []],
    [[3], [2]],
  ])
})

test('of two texts joined with two, one that neither of the others tells is left alone', () => {
  const part = bitext(
    ['5月3日,宁波港与汉堡港签署协议。', '展览展出12位艺术家的30幅绘画作品。'],
    [
      'On May 3, Ningbo Port signed an agreement with the Port of Hamburg; the exhibition shows 30 paintings by 12 artists.',
      'Heads of the Youth League Committee and of the Association for Science also took part.',
    ],
    evidence,
  )
  const beads = beadsIn(part, everywhere(2, 2), { source: [], target: [] })
  const both = { source: 0, target: 0, sourceCount: 2, targetCount: 2 }
  const found = [{ ...both, told: toldOf(beads, both), score: 0.5 }]
  expect(
    withDropped(part, found, beads).map(({ source, target, sourceCount, targetCount }) => [
      source,
      sourceCount,
      target,
      targetCount,
    ]),
  ).toEqual([
    [0, 2, 0, 1],
    [2, 0, 1, 1],
  ])
})
