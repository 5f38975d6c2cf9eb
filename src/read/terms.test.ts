import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whole } from '../../test/aligned-text.ts'
import { office, termbases } from '../../test/terms.ts'
import { tbx } from '../export/tbx.ts'
import { termsCsv } from '../export/terms-csv.ts'
import type { Term } from '../term.ts'
import { readTerms } from './terms.ts'

const read = (text: string, name = 'terms.tbx') =>
  readTerms(new TextEncoder().encode(text), { name })
const entries = (body: string) => `<tbx><text><body>${body}</body></text></tbx>`

describe('what is written is read again', () => {
  test.each<[string, (terms: readonly Term[]) => AsyncIterable<string>]>([
    ['TBX of 2019', (terms) => tbx(terms)],
    ['TBX of 2008', (terms) => tbx(terms, { edition: 2008 })],
    ['CSV', (terms) => termsCsv(terms)],
  ])('as %s', async (_, written) => {
    await fc.assert(
      fc.asyncProperty(termbases, async (terms) => {
        fc.pre(terms.length > 0)
        expect(read(await whole(written(terms)))).toEqual({ terms, leftOut: [] })
      }),
    )
  })

  test('CSV in the encodings and with the marks that spreadsheets write', async () => {
    const gb = createMultibyteEncoder('gb18030')
    const csv = (await whole(termsCsv([office]))).slice(1)
    for (const text of [csv, csv.replaceAll('\r\n', '\n')]) {
      expect(readTerms(gb(text), { name: 'a.csv' }).terms).toEqual([office])
    }
    const utf16 = Buffer.from(`\ufeff${csv}`, 'utf16le')
    expect(readTerms(utf16, { name: 'a.csv' }).terms).toEqual([office])
  })
})

describe('TBX', () => {
  test('of 2019 is read in either style, whatever else it says', () => {
    const given = read(
      entries(`<conceptEntry id="c1"><descrip type="subjectField">diplomacy</descrip>
        <langSec xml:lang="en-GB"><descripGrp><descrip type="definition">A <hi>lasting</hi> tie</descrip></descripGrp>
          <termSec><term>sister city</term><termNote type="partOfSpeech">noun</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
          <termSec><term>twin town</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
            <adminGrp><admin type="source">guide</admin></adminGrp></termSec></langSec>
        <langSec xml:lang="zh-Hant"><termSec><term>友好城市</term></termSec></langSec>
        <langSec xml:lang="fr"><termSec><term>ville jumelée</term></termSec></langSec></conceptEntry>`),
    )
    expect(given.terms).toEqual([
      {
        id: 'c1',
        subject: 'diplomacy',
        definition: 'A lasting tie',
        renderings: [
          { lang: 'en', words: 'sister city', status: 'preferred', sources: [] },
          { lang: 'en', words: 'twin town', status: 'superseded', sources: ['guide'] },
          { lang: 'zh', words: '友好城市', status: 'preferred', sources: [] },
        ],
      },
    ])
    expect(given.leftOut).toEqual(['partOfSpeech (1)', 'renderings in "fr" (1)'])
  })

  test('of 2008 is read with its groups; a number, which is no id in XML, is replaced', () => {
    const { terms } = read(
      `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif><text><body>
        <termEntry id="12"><langSet xml:lang="zh-CN"><ntig><termGrp><term>市长</term></termGrp></ntig></langSet>
        <langSet xml:lang="en"><tig><term>Mayor</term></tig></langSet></termEntry></body></text></martif>`,
    )
    expect(terms[0]?.id).toMatch(/^mayor-[0-9a-f]{6}$/)
    expect(terms[0]?.renderings.map(({ words }) => words)).toEqual(['市长', 'Mayor'])
  })

  test('entities that a file declares are refused, not expanded', () => {
    const bomb = `<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    for (const entity of ['b', 'c']) {
      const body = `\n<conceptEntry><langSec xml:lang="en"><termSec><term>&${entity};</term>`
      expect(() => read(`${bomb}${entries(body)}`)).toThrow(/line 2: undefined entity/)
    }
  })

  test('entries without an id, or with that of another, are terms of their own', () => {
    const entry = (id: string, word: string) =>
      `<conceptEntry${id}><langSec xml:lang="en"><termSec><term>${word}</term></termSec></langSec></conceptEntry>`
    const { terms } = read(
      entries(entry('', 'a') + entry('', 'b') + entry(' id="x"', 'c') + entry(' id="x"', 'd')),
    )
    expect(terms.map(({ renderings }) => renderings.map(({ words }) => words))).toEqual(
      ['a', 'b', 'c', 'd'].map((word) => [word]),
    )
  })

  test('names of elements and columns that objects have are only names', () => {
    const body = `<constructor><langSec/></constructor><conceptEntry id="__proto__">
      <langSec xml:lang="en"><termSec><term>x</term><toString>y</toString></termSec></langSec></conceptEntry>`
    expect(read(entries(body))).toMatchObject({
      terms: [{ id: '__proto__' }],
      leftOut: ['toString (1)'],
    })
    expect(read('en,zh,constructor,__proto__\nMayor,市长,a,b').leftOut).toHaveLength(2)
  })

  test('of too many renderings, or nested too deep, is refused soon', () => {
    const many = `<conceptEntry><langSec xml:lang="en">${'<tig/>'.repeat(300_000)}`
    expect(() => read(entries(`${many}</langSec></conceptEntry>`))).toThrow(
      /above the limit of 200,000/,
    )
    expect(() => read(entries('<a>'.repeat(400_000)))).toThrow(/line 1: its elements nest too deep/)
    expect(() => read(`en,zh\n${'a,b\n'.repeat(300_000)}`)).toThrow(/above the limit of 200,000/)
    const names = Array.from({ length: 120 }, (_, at) => `name ${at}`)
    expect(() => read(`en,zh\n${names.join(' | ')},市长`)).toThrow(
      /line 2: its term has more than 100/,
    )
  })

  test.each([
    ['a broken file', '<tbx>\n<text>\n</tbx>', /"terms.tbx": it is no whole XML: line 3/],
    ['another XML', '<html><body/></html>', /without "conceptEntry" or "termEntry"/],
    ['nothing', ' \n', /it is empty/],
    [
      'a wrong row',
      entries(`<conceptEntry id="a">\n<langSec xml:lang="en">\n<termSec><term>x</term>
        <termNote type="administrativeStatus">fine</termNote></termSec></langSec></conceptEntry>`),
      /line 3: the status "fine" is unknown; expected preferred, admitted, superseded\. Nothing/,
    ],
  ])('of %s is refused with what is wrong', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

describe('a table', () => {
  test('may be a plain glossary, its columns parted by commas, semicolons or tabs', () => {
    for (const comma of [',', ';', '\t']) {
      const text = [
        'English,中文,subject,mark',
        'Mayor,市长,title,x',
        'Vice Mayor | Deputy Mayor,副市长,,',
      ]
        .join('\n')
        .replaceAll(',', comma)
      const { terms, leftOut } = read(text)
      expect(
        terms.map((term) => term.renderings.map(({ words, status }) => [words, status])),
      ).toEqual([
        [
          ['Mayor', 'preferred'],
          ['市长', 'preferred'],
        ],
        [
          ['Vice Mayor', 'preferred'],
          ['Deputy Mayor', 'admitted'],
          ['副市长', 'preferred'],
        ],
      ])
      expect(terms[0]?.subject).toBe('title')
      expect(leftOut).toEqual(['column "mark"'])
    }
  })

  test('says of a term what any of its rows says', () => {
    const rows = [
      'term,lang,rendering,subject',
      'a,en,Mayor,',
      'a,zh,市长,title',
      'a,zh,市長,other',
    ]
    expect(read(rows.join('\n')).terms[0]?.subject).toBe('title')
  })

  test('names every wrong row by its line, and gives nothing', () => {
    const rows = [
      'lang,rendering,status,until',
      'en,"a',
      'b",,',
      'en,x,good,',
      'zh,,,',
      'en,y,,2018-13',
    ]
    expect(() => read(rows.join('\r\n'), 'bad.csv')).toThrow(
      'Cannot read "bad.csv": line 4: the status "good" is unknown; expected preferred, admitted, superseded; line 5: the rendering is empty; line 6: "2018-13" is no date; expected one such as 2018, 2018-11 or 2018-11-30. Nothing was taken from it',
    )
  })

  test.each([
    ['names no columns', 'a,b\nc,d', /first row names no columns/],
    ['has an open quote', 'en,zh\n"Mayor,市长', /no whole table: .*line 2/],
    ['has a comma outside quotes', 'en,zh\nMayor, Ningbo,市长', /line 2: it has 3 cells/],
    ['has a rendering twice', 'term,lang,rendering\na,en,x\na,en,x', /line 3: .*stands twice/],
    ['has a long rendering', `en,zh\n${'x'.repeat(301)},市长`, /line 2: .*301 letters, above/],
  ])('that %s is refused', (_, text, message) => {
    expect(() => read(text, 'a.csv')).toThrow(message)
  })
})
