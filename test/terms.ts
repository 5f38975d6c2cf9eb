import fc from 'fast-check'
import { Term, termId } from '../src/term.ts'

/** Text as a termbase keeps it: in one line, in one spelling, with the characters that formats must escape. */
const plain = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...`=+-@'"<>&,;|/\\ ]]>é友好城市縣𠮷`),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 40,
  })
  .map((text) =>
    text
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/[\p{Surrogate}\ufeff\ufffe\uffff]/gu, '')
      .replaceAll(' | ', ' ')
      .trim(),
  )
  .filter((text) => text !== '')

const date = fc.constantFrom('1997', '2011-03', '2018-12-31', '2020~')

const rendering = fc.record(
  {
    lang: fc.constantFrom('en' as const, 'zh' as const),
    words: plain,
    status: fc.constantFrom('preferred' as const, 'admitted' as const, 'superseded' as const),
    from: date,
    until: date,
    sources: fc.array(plain, { maxLength: 3 }),
    note: plain,
  },
  { requiredKeys: ['lang', 'words', 'status', 'sources'], noNullPrototype: true },
)

/** Any term that a termbase may hold, its renderings in order of language. */
const term = fc
  .record(
    {
      subject: plain,
      definition: plain,
      note: plain,
      renderings: fc.uniqueArray(rendering, {
        selector: ({ lang, words }) => `${lang} ${words}`,
        minLength: 1,
        maxLength: 5,
      }),
    },
    { requiredKeys: ['renderings'], noNullPrototype: true },
  )
  .map(({ renderings, ...about }) => {
    const inOrder = renderings.toSorted((a, b) => (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : 0))
    return Term.parse({ id: termId(inOrder), ...about, renderings: inOrder })
  })

export const termbases: fc.Arbitrary<Term[]> = fc.uniqueArray(term, {
  selector: ({ id }) => id,
  maxLength: 6,
})

/** One office under its names over time: what the renderings of a term are for. */
export const office: Term = Term.parse({
  id: 'foreign-affairs-office-of-ningbo',
  subject: 'organisation',
  note: 'One office with the city committee’s.',
  renderings: [
    {
      lang: 'en',
      words: 'Foreign Affairs Office of Ningbo Municipal People’s Government',
      status: 'preferred',
      from: '2018-11',
      sources: ['https://example.org/rules/2018', 'letter of 3 December 2018'],
    },
    { lang: 'en', words: 'Ningbo FAO', status: 'admitted', sources: [] },
    {
      lang: 'en',
      words: 'Foreign and Overseas Chinese Affairs Office of Ningbo',
      status: 'superseded',
      until: '2018-10',
      sources: ['nameplate'],
      note: 'Until the reform.',
    },
    {
      lang: 'zh',
      words: '宁波市人民政府外事办公室',
      status: 'preferred',
      from: '2018-11',
      sources: [],
    },
    { lang: 'zh', words: '市外办', status: 'admitted', sources: [] },
    {
      lang: 'zh',
      words: '宁波市外事侨务办公室',
      status: 'superseded',
      until: '2018-10',
      sources: [],
    },
  ],
})
