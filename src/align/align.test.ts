import { expect, test } from 'vitest'
import { sample } from '../../test/sample.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { pair } from '../pair/pair.ts'
import { pipeline, type Source } from '../pipeline.ts'
import { segment } from '../segment/segment.ts'
import { align } from './align.ts'

const lexicon = await loadLexicon()

/** Beads as `Chinese-English` counts, item by item. */
async function beadsOf(text: string): Promise<string[][]> {
  const source: Source = {
    source: { name: 'x.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
    original: text,
    given: {},
  }
  const unrepaired = {
    adds: 'repaired',
    needs: [],
    run: ({ original }: Source) => ({ edits: [], text: original }),
  } as const
  const reading = await pipeline()
    .use(unrepaired)
    .use(segment())
    .use(pair(lexicon))
    .use(align(lexicon))
    .run(source)
  return reading.aligned.map((beads) => beads.map(({ en, zh }) => `${zh.length}-${en.length}`))
}

test('align() gives beads by item, of the bulletin’s segments', async () => {
  expect(
    await beadsOf(
      'On May 3, a port agreement was signed. Both sides hoped for more trade.\n5月3日,港口协议签署。双方希望扩大贸易。\n★ 6月4日,茶文化展览开幕。',
    ),
  ).toEqual([['1-1', '1-1'], ['1-0']])
})

test('a heading is beaded with the other version’s heading or alone, never with a sentence', async () => {
  const en = 'On May 3, Ningbo Port signed an agreement with the Port of Hamburg on green shipping.'
  const zh = '5月3日，宁波港与汉堡港签署绿色航运协议。'
  const headings = ['Ningbo and Hamburg Go Green', '宁波与汉堡携手绿色航运']
  expect(await beadsOf([headings[0], en, headings[1], zh].join('\n'))).toEqual([['1-1', '1-1']])
  expect(await beadsOf([headings[0], en, zh].join('\n'))).toEqual([['0-1', '1-1']])
  expect(await beadsOf([headings[1], zh, en].join('\n'))).toEqual([['1-0', '1-1']])
})

test('what only the longer version tells is in beads of its own', async () => {
  const en = [
    'On May 3, Ningbo Port signed an agreement with the Port of Hamburg on green shipping.',
    'Dock workers from both towns then played football in the rain.',
    'A choir sang old sea songs until midnight.',
    'The mayor gave every guest a small lantern.',
    'Fishermen told the children about whales.',
  ].join(' ')
  expect(await beadsOf(`${en}\n5月3日，宁波港与汉堡港签署绿色航运协议。`)).toEqual([
    ['1-1', '0-1', '0-1', '0-1', '0-1'],
  ])
})

const bulletin = sample()
test.skipIf(!bulletin)('align() finds the beads of the sample', async () => {
  expect(await beadsOf(bulletin ?? '')).toEqual([
    ['1-1', '1-1', '1-1', '1-1', '1-1', '1-2', '1-2', '1-2', '1-1', '1-1', '1-1'],
    ['1-2', '1-1'],
    ['1-2', '1-2'],
    ['1-2', '1-2'],
    ['1-1', '1-2'],
    ['1-5'],
    ['1-1', '1-3', '1-1'],
    ['1-1', '1-1', '1-1'],
    ['1-3', '1-1'],
    ['1-1', '1-1', '1-1'],
  ])
})
