import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { alignedBeads } from './beads.ts'

const evidence = chineseEnglish(await loadLexicon())
const aligned = (en: readonly string[], zh: readonly string[]) =>
  alignedBeads({ source: zh, target: en }, evidence)

const shapes = (en: string[], zh: string[]) =>
  aligned(en, zh).map((bead) => [bead.target, bead.source])

describe('alignedBeads()', () => {
  test('joins what one language says in two sentences and the other in one', () => {
    expect(
      shapes(
        [
          'On May 3, Ningbo Port signed an agreement with the Port of Hamburg.',
          'Mayor Li Wei hoped that trade would grow.',
          'He thanked the guests for their visit.',
          'The exhibition shows 30 paintings by 12 artists.',
        ],
        [
          '5月3日,宁波港与汉堡港签署协议。',
          '市长李伟希望贸易不断增长,并感谢客人来访。',
          '展览展出12位艺术家的30幅绘画作品。',
        ],
      ),
    ).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
      [[3], [2]],
    ])
  })

  test('an omitted sentence is a bead of its own', () => {
    expect(
      shapes(
        ['The delegation visited the coffee trading centre.', 'The mayor signed a memorandum.'],
        [
          '代表团参观了咖啡交易中心。',
          '次日上午,天气晴好,气温回升,江面风平浪静。',
          '市长签署了备忘录。',
        ],
      ),
    ).toEqual([
      [[0], [0]],
      [[], [1]],
      [[1], [2]],
    ])
  })

  test('two sentences that stand side by side, each left out by the other version, are not joined', () => {
    expect(
      shapes(
        [
          'On May 3, Ningbo Port signed an agreement with the Port of Hamburg.',
          'Mayor Li Wei said that twelve shipping routes already link the two ports every week.',
          'The exhibition shows 30 paintings by 12 artists.',
        ],
        [
          '5月3日,宁波港与汉堡港签署协议。',
          '代表团一行还参观了当地的小学,与学生们一起种下二十棵樱花树。',
          '展览展出12位艺术家的30幅绘画作品。',
        ],
      ),
    ).toEqual([
      [[0], [0]],
      [[], [1]],
      [[1], []],
      [[2], [2]],
    ])
  })

  test('an empty side gives one bead a sentence', () => {
    expect(shapes([], ['一。', '二。'])).toEqual([
      [[], [0]],
      [[], [1]],
    ])
    expect(shapes(['One.'], [])).toEqual([[[0], []]])
    expect(shapes([], [])).toEqual([])
  })

  test('covers every sentence once, whatever the sentences, and crosses only for what is told elsewhere', () => {
    const meant = new Map([
      ['He came.', '他来了。'],
      ['The mayor left.', '市长走了。'],
      ['2 ships', '两艘船'],
    ])
    const en = fc.array(fc.constantFrom(...meant.keys(), '', '。'), { maxLength: 30 })
    const zh = fc.array(fc.constantFrom(...meant.values(), '', '.'), { maxLength: 30 })
    fc.assert(
      fc.property(en, zh, (left, right) => {
        const beads = aligned(left, right)
        expect(beads.flatMap((bead) => bead.source)).toEqual(right.map((_, at) => at))
        const targets = beads.flatMap((bead) => bead.target)
        expect(targets.toSorted((a, b) => a - b)).toEqual(left.map((_, at) => at))
        expect(beads.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
        const says = ({ source, target }: (typeof beads)[number]): boolean =>
          target.some((at) => source.some((other) => meant.get(left[at] ?? '') === right[other]))
        const crosses = (one: (typeof beads)[number], other: (typeof beads)[number]): boolean =>
          (other.target[0] ?? Infinity) < (one.target.at(-1) ?? -1)
        // Whole runs change places: of two beads that cross, one is told elsewhere, or others that cross them are.
        const crossing = beads.flatMap((one, at) =>
          beads
            .slice(at + 1)
            .filter((other) => crosses(one, other))
            .map((other) =>
              beads.some(
                (any, index) =>
                  says(any) &&
                  (any === one ||
                    any === other ||
                    (index < at ? crosses(any, other) : crosses(one, any))),
              ),
            ),
        )
        expect(crossing).not.toContain(false)
      }),
      {
        numRuns: 60,
        examples: [
          [
            ['。', 'He came.', 'The mayor left.', '。', 'He came.'],
            ['市长走了。', '两艘船', '', '他来了。', '市长走了。'],
          ],
        ],
      },
    )
  })

  test('covers a book', () => {
    const en = Array.from({ length: 1150 }, (_, at) => `The mayor signed ${at} papers.`)
    const zh = Array.from({ length: 1100 }, (_, at) => `市长签署了${at}份文件。`)
    const beads = aligned(en, zh)
    expect(beads.flatMap((bead) => bead.target)).toEqual(en.map((_, at) => at))
    expect(beads.flatMap((bead) => bead.source)).toEqual(zh.map((_, at) => at))
  }, 30_000)

  test('a sentence of a million characters is aligned', () => {
    expect(shapes(['visit China '.repeat(90_000)], ['访问中国'.repeat(250_000)])).toEqual([
      [[0], [0]],
    ])
  })
})
