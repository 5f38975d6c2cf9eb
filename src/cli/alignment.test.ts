import { describe, expect, test } from 'vitest'
import { alignment, type Pairing } from './alignment.ts'

const zh = '市长会见了代表团。双方签署了合作备忘录。\n\n代表团参观了港口。\n'
const hant = '市長會見了代表團。雙方簽署了合作備忘錄。\n\n代表團參觀了港口。\n'
const en =
  'The mayor met the delegation. The two sides signed a memorandum of cooperation.\n\nThe delegation visited the port.\n'

async function aligned(source: string, target: string, options: Partial<Pairing> = {}) {
  return await alignment({
    name: 'doc',
    source: { name: 'doc.zh', bytes: Buffer.from(source) },
    target: { name: 'doc.en', bytes: Buffer.from(target) },
    isByLine: false,
    ...options,
  })
}

describe('alignment()', () => {
  test('splits both texts into sentences, and tells their languages and the script', async () => {
    const { text, doubt } = await aligned(hant, en)
    expect(doubt).toBeUndefined()
    expect(text).toMatchObject({ name: 'doc', langs: ['zh-Hant', 'en'] })
    expect([text.source.length, text.target.length]).toEqual([3, 3])
    expect(text.beads.map(({ source, target }) => [source, target])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ])
  })

  test('takes each line for a sentence where told so, blank ones too', async () => {
    const { text } = await aligned(zh, en, { isByLine: true })
    expect(text.source).toEqual([
      '市长会见了代表团。双方签署了合作备忘录。',
      '',
      '代表团参观了港口。',
    ])
    expect(text.beads.flatMap(({ target }) => target)).toEqual([0, 1, 2])
  })

  test('takes the languages that are named', async () => {
    const { text } = await aligned(zh, en, { langs: ['zh', 'en-GB'] })
    expect(text.langs).toEqual(['zh', 'en-GB'])
  })

  test('aligns with nothing', async () => {
    const { text, doubt } = await aligned('', en)
    expect(text.langs).toEqual(['zh-Hans', 'en'])
    expect(text.beads.every(({ source }) => source.length === 0)).toBe(true)
    expect(text.beads.flatMap(({ target }) => target)).toEqual([0, 1, 2])
    expect(doubt).toMatch(/first version is empty/)
    const none = await aligned('', '')
    expect(none.text).toMatchObject({ langs: ['zh-Hans', 'en'], beads: [] })
  })

  test('refuses what is no text', async () => {
    await expect(aligned('%PDF-1.7 broken', en)).rejects.toThrow('Cannot read "doc.zh"')
  })
})
