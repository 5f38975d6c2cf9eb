import { expect, test } from 'vitest'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { alignedBeads } from './beads.ts'

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
