import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from './checker.ts'
import type { DraftFinding } from './draft/checked-draft.ts'
import { read } from './read/read.ts'

const draft = {
  en: readFileSync('examples/draft/en.txt', 'utf8'),
  zh: readFileSync('examples/draft/zh.txt', 'utf8'),
}

const marked = ({ rule, en, zh }: DraftFinding) => [rule, en?.words ?? null, zh?.words ?? null]

describe('check()', () => {
  test('finds the two slips of the example, each in its own file', async () => {
    const findings = await check(draft)
    expect(findings.map(marked)).toEqual([
      ['number-differs', '18 members', '28人代表团'],
      ['ordinal-differs', 'Third Green Ports Forum', '第二届绿色港口论坛'],
    ])
    const [number] = findings
    expect(number).toMatchObject({
      severity: 'error',
      suggestion: '28',
      replacement: '28 members',
      en: { line: 3, column: 102, endLine: 3, endColumn: 112 },
      zh: { line: 3, column: 29 },
    })
    expect(number?.sentences.en?.words).toMatch(/^On September 12.*18 members\.$/)
  })

  test('finds the same in one text that holds both versions', async () => {
    const findings = await check(`${draft.en}\n${draft.zh}`)
    expect(findings.map(({ rule }) => rule)).toEqual(['number-differs', 'ordinal-differs'])
    expect(findings[0]?.zh?.line).toBeGreaterThan(9)
  })

  test('takes what read() gave', async () => {
    const [en, zh] = await Promise.all(
      [draft.en, draft.zh].map((text) => read(Buffer.from(text), { name: 'draft.txt' })),
    )
    if (en && zh) expect(await check({ en, zh })).toEqual(await check(draft))
  })

  test('points at the words of damaged texts as they were given', async () => {
    const findings = await check({
      en: 'The sides met.On May 9,2023, certificates went to 18 students.',
      zh: '双方会见。2023年5月9日,向28位學(xué)员授予证书。',
    })
    expect(findings.map(marked)).toContainEqual(['number-differs', '18 students', '28位學(xué)员'])
  })

  test('says of a sentence that one version lacks where it stands in the other', async () => {
    const findings = await check({ ...draft, zh: draft.zh.replace(/临行前.*\n/, '') })
    expect(findings.at(-1)).toMatchObject({ rule: 'sentence-omitted', en: { line: 9 }, zh: null })
  })

  test.each(readdirSync('examples').filter((name) => name.endsWith('.txt')))(
    'points into %s, at the words it names',
    async (name) => {
      const source = await read(readFileSync(`examples/${name}`), { name })
      const text = source.original
      const lines = text.split(/\r\n|\n|\r/)
      const findings = await check(source)
      const places = findings.flatMap(({ en, zh, sentences }) => [
        en,
        zh,
        sentences.en,
        sentences.zh,
      ])
      for (const place of places) {
        if (!place) continue
        expect(text.slice(place.start, place.end)).toBe(place.words)
        expect(place.words).not.toBe('')
        expect(lines[place.line - 1]?.slice(place.column - 1)).toContain(place.words.split('\n')[0])
      }
    },
  )

  test('finds nothing in two versions that agree', async () => {
    const en = draft.en.replace('18 members', '28 members').replace('Third', 'Second')
    expect(await check({ ...draft, en })).toEqual([])
  })
})

describe('check() refuses in one message', () => {
  const tampere = {
    en: `Visit of the Mayor of Tampere
On June 4, 2023, Anna Virtanen, Mayor of Tampere, Finland, arrived in Nanjing with a delegation of 16 people.
In the afternoon of June 5, Han Liming, Vice Mayor of Nanjing, met with the guests at Dongjiao Guesthouse.
Han Liming said that trade between the two cities had grown by 35 percent to RMB420 million.
Virtanen hoped that more than 200 students would study in Tampere each year.
The two sides signed a memorandum of understanding on education, which is valid for three years.
The delegation also visited Nanjing University and the Confucius Temple.
Nanjing will donate 1,500 books to the Tampere City Library before the end of 2024.`,
    zh: `2024年3月8日晚，郑州交响乐团在罗马尼亚克卢日-纳波卡举行音乐会，约900名观众到场欣赏。
这是该团首次在罗马尼亚演出。
克卢日-纳波卡市市长埃米尔·博克表示，期待该市爱乐乐团今秋回访。
门票收入120万元，约占成本的三分之一，全部捐给一家儿童医院。
此次巡演由郑州市政府外办组织，12天走访五座城市。
下一站是索非亚，乐团将两度演奏《黄河》钢琴协奏曲。`,
  }
  const other =
    '图书馆之夜\n5月12日，市图书馆首次开放到午夜。当晚共有六百名读者前来。馆长李文作了发言。'
  test.each<[what: string, given: Parameters<typeof check>[0], said: RegExp]>([
    ['an empty version', { ...draft, zh: ' \n' }, /the Chinese version is empty; give one/],
    ['two empty ones', { en: '', zh: '' }, /both versions are empty/],
    ['two English ones', { en: draft.en, zh: draft.en }, /both versions are in English; give/],
    ['versions of two texts', { en: draft.en, zh: other }, /hardly belong together \(score 0\.\d/],
    ['versions of two texts with a few sentences alike', tampere, /hardly belong together/],
    ['a text in one language', draft.zh, /only Chinese text found; give both versions/],
    ['a text with neither', '123', /no English and Chinese in it/],
    ['5 MB', { ...draft, en: draft.en.repeat(4000) }, /3,\d{3},\d{3} letters, above the limit of/],
    ['5 MB in one text', draft.zh.repeat(9000), /letters, above the limit of 500,000; split it/],
  ])('%s', async (_, given, said) => {
    await expect(check(given)).rejects.toMatchObject({
      code: 'uncheckable',
      message: expect.stringMatching(new RegExp(`^Cannot check: .*${said.source}`)),
    })
  })

  test('versions given the wrong way about', async () => {
    await expect(check({ en: draft.zh, zh: draft.en })).rejects.toThrow(RangeError)
  })

  test('but not a draft of which only a part is translated yet', async () => {
    const en = draft.en.split('\n').slice(0, 4).join('\n')
    expect((await check({ ...draft, en })).map(({ rule }) => rule)).toContain('sentence-omitted')
  })
})
