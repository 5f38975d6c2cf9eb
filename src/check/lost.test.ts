import { describe, expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { read } from '../read/read.ts'
import { reader } from '../reader.ts'
import { findings } from './check.ts'
import { lostIn } from './lost.ts'

const toBulletin = await reader()

/** What is found in a bulletin of these two versions, read as a file is. */
async function rules(en: string, zh: string): Promise<string[]> {
  const original = `${en}\n${zh}\n`
  const { items } = await toBulletin(
    await read(new TextEncoder().encode(original), { name: 'a.txt' }),
  )
  return items.flatMap((item) => item.findings.map(({ rule }) => rule))
}

describe('what is lost differs from nothing', () => {
  test.each([
    [
      'On May 3, 2019, Mayor Li Guoqiang met about 200 guests from Osaka.',
      '2019年5月3日，市长李国强会见大阪来宾约2**人。',
    ],
    [
      'On May 3, 2019, Mayor Li Guoqiang met Andr?s Nagy, Mayor of Szeged.',
      '2019年5月3日，市长李国强会见塞格德市长安德拉什·纳吉。',
    ],
  ])('%s %s', async (en, zh) => {
    expect(await rules(en, zh)).toEqual([])
  })

  test('but another sentence has lost nothing by it', async () => {
    const found = await rules(
      'On May 3, 2019, Mayor Li Guoqiang met about 200 guests from Osaka. He gave them 7 books.',
      '2019年5月3日，市长李国强会见大阪来宾约2**人。他赠书9本。',
    )
    expect(found).toEqual(['number-differs'])
  })

  test('much that is lost is soon gone through', () => {
    const item = checked(['He gave them 7 books.', '他赠书9本。'])
    const lost = Array.from({ length: 200_000 }, (_, at) => ({
      start: 1000 + at * 2,
      end: 1001 + at * 2,
    }))
    expect(findings({ ...item, lost: { all: lost, words: lost } })).toHaveLength(1)
    const all = [{ start: 13, end: 14 }, ...lost]
    expect(findings({ ...item, lost: { all, words: [] } })).toEqual([])
  })
})

test('lostIn() tells where the repaired text has it', () => {
  const edit = {
    kind: 'missing-space',
    level: 'sure',
    start: 3,
    end: 3,
    before: '',
    after: ' ',
  } as const
  const lossy = { ...edit, level: 'lossy', start: 5, end: 6, before: '?', after: '?' } as const
  const spot = { start: 6, end: 7 }
  expect(lostIn([edit, lossy])).toEqual({ all: [spot], words: [spot] })
  const letter = { ...lossy, before: 'Andr?s', after: 'Andr?s', end: 11 }
  expect(lostIn([letter])).toEqual({ all: [{ start: 5, end: 11 }], words: [] })
})
