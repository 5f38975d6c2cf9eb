import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { extract } from './extract.ts'

/** What a bulletin of Ningbo of one item reports, of sentences that say the same. */
async function reported(...pairs: readonly (readonly [en: string, zh: string])[]) {
  const { text, segments, beads } = checked(...pairs)
  const sides = {
    en: beads.flatMap(({ en }) => en),
    zh: beads.flatMap(({ zh }) => zh),
  }
  const { exchanges } = await extract().run({
    source: { name: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
    original: text,
    given: { home: '宁波', issued: '2019-06' },
    repaired: { edits: [], text },
    segmented: { blocks: [], segments },
    paired: [{ segments: sides, score: 1 }],
    aligned: [beads],
  })
  return exchanges[0]
}

test('whoever is at home where our exhibition opens is its host, whoever is said to meet whom', async () => {
  const told = await reported(
    [
      'On June 3, the Ningbo Silk Exhibition opened in Szeged, Hungary.',
      '6月3日，宁波丝绸展在匈牙利塞格德市开幕。',
    ],
    [
      'Chen Haoran, Director of the Ningbo Culture Bureau, met with Anna Kovacs, Deputy Mayor of Szeged.',
      '宁波市文化局局长陈浩然会见了塞格德市副市长安娜·科瓦奇。',
    ],
  )
  expect(told).toMatchObject({ kind: 'exhibition', direction: 'outbound' })
  expect(told?.people.map(({ name, role }) => [name?.en, role])).toEqual([
    ['Chen Haoran', 'guest'],
    ['Anna Kovacs', 'host'],
  ])
})
