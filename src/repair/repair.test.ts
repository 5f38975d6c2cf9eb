import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sample } from '../../test/sample.ts'
import { applied, type Edit, placesInText, toOriginal, toText, undone } from '../edit.ts'
import { marked } from '../span.ts'
import { repair, repairStage } from './repair.ts'
import { repairs } from './repairs.ts'

const folder = new URL('../../test/golden/repair/clean/', import.meta.url)
const clean = readdirSync(folder).map((name): [string, string] => [
  name,
  readFileSync(new URL(name, folder), 'utf8'),
])

/** The edits that say something was damaged. */
function damageIn(text: string): Edit[] {
  return repair(text).edits.filter(({ level }) => level === 'sure' || level === 'likely')
}

// Pieces that are damaged, or become so beside one another.
const pieces = fc.constantFrom(
  ...[
    '發',
    '(fā)',
    '（yè）',
    '業',
    '重慶',
    '簡',
    '介',
    '簽',
    '署',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '.',
    ',',
  ],
  ...[
    '，',
    '?',
    '!',
    ';',
    ':',
    '(',
    ')',
    '“',
    '”',
    '"',
    '’',
    '-',
    '&',
    'Mr',
    'Zhou',
    'China',
    '2023',
  ],
  ...[
    'On June 3',
    'Offi',
    'ce',
    'fi',
    'elds',
    'people',
    'to',
    's',
    'Peoples',
    'Government',
    'weve',
  ],
  ...['lslamic', 'govemment', 'estab', 'lished', 'Tr', 'ndelag', '\ufffd', 'Ã', '©', 'â', '€', '™'],
  ...[
    'ÖØ',
    'Çì',
    '1,000',
    '20th',
    'CPC',
    'Investm',
    'en',
    't',
    'Co',
    'Ltd',
    '2 0 0',
    '余人',
    '閲嶅簡',
  ],
  ...[
    '??',
    '?/p>',
    'http://a.b/c',
    'Chongqings',
    '`s',
    'long',
    'term',
    '\ud800',
    '𠮷',
    'lslan',
    'd',
  ],
)
const damaged = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary' }),
)

describe('repair()', () => {
  test.each(Object.entries(repairs))('%s mends its examples', (_, { examples }) => {
    for (const [before, after] of examples) expect(repair(before).text).toBe(after)
  })

  test.each(Object.entries(repairs))(
    '%s gives edits of its levels only',
    (kind, { examples, levels }) => {
      const edits = examples.flatMap(([before]) => repair(before).edits)
      const own = edits.filter((edit) => edit.kind === kind).map(({ level }) => level)
      expect(own.length).toBeGreaterThan(0)
      expect(levels).toEqual(expect.arrayContaining(own))
    },
  )

  test.each(clean)('finds no damage in clean text, as a whole or line by line: %s', (_, text) => {
    expect(damageIn(text)).toEqual([])
    expect(text.split('\n').flatMap(damageIn)).toEqual([])
  })

  test('is held to 2,000 clean lines and more', () => {
    const lines = clean.flatMap(([, text]) => text.split('\n').filter((line) => line !== ''))
    expect(new Set(lines).size).toBeGreaterThan(2500)
  })

  test('mends a mended text no further, whatever the damage', () => {
    fc.assert(
      fc.property(damaged, (original) => {
        const { text } = repair(original)
        expect(repair(text).text).toBe(text)
      }),
    )
  })

  test('mends no further in a long text either, where a round searches only what the last one changed', () => {
    const [[, around = ''] = []] = clean
    fc.assert(
      fc.property(damaged, (middle) => {
        const { text } = repair(`${around}\n${middle}\n${around}`)
        expect(repair(text).text).toBe(text)
      }),
    )
  })

  test('gives edits that lead there and back, whatever the damage', () => {
    fc.assert(
      fc.property(damaged, (original) => {
        const { edits, text } = repair(original)
        expect(applied(original, edits)).toBe(text)
        expect(undone(text, edits)).toBe(original)
      }),
    )
  })

  test('leads any span back to the original, and what came from there to the text again', () => {
    fc.assert(
      fc.property(damaged, fc.nat(), fc.nat(), (original, one, other) => {
        const { edits, text } = repair(original)
        const [a, b] = [one % (text.length + 1), other % (text.length + 1)]
        const from = toOriginal({ start: Math.min(a, b), end: Math.max(a, b) }, edits)
        const areApart = from.every(({ start }, index) => start > (from[index - 1]?.end ?? -1))
        expect(areApart && (from.at(-1)?.end ?? 0) <= original.length).toBe(true)
        const isBack = marked(
          text.length,
          from.map((part) => toText(part, edits)),
        )
        const isChanged = marked(text.length, placesInText(edits))
        const kept = isChanged.subarray(Math.min(a, b), Math.max(a, b))
        const lost = kept.findIndex((one, at) => one === 0 && isBack[Math.min(a, b) + at] === 0)
        expect(lost).toBe(-1)
      }),
    )
  })

  test('marks what is lost for good, and leaves it as it stands', () => {
    const { edits, text } = repair('the Mayor of Bl?rgvik spoke')
    expect(text).toBe('the Mayor of Bl?rgvik spoke')
    expect(edits).toEqual([
      {
        kind: 'lost-character',
        level: 'lossy',
        start: 13,
        end: 21,
        before: 'Bl?rgvik',
        after: 'Bl?rgvik',
      },
    ])
  })

  test('keeps the script and the line ends of the text', () => {
    expect(repair('社會發(fā)展\r\n社会发展\r\n').text).toBe('社會發展\r\n社会发展\r\n')
  })

  test('is the stage that adds the repaired layer', () => {
    const source = { name: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' }
    const reading = { source, original: 'in May.On June 2', metadata: {}, given: {} }
    expect(repairStage.run(reading)).toMatchObject({ text: 'in May. On June 2' })
  })
})

describe('the natural sample', () => {
  const text = sample()

  test.skipIf(!text)('loses its 55 glued readings and no bracket that belongs', () => {
    const { edits, text: mended } = repair(text ?? '')
    expect(edits.filter(({ kind }) => kind === 'pinyin-glue').length).toBe(55)
    for (const kept of ['(SCO)', '(CETZ)', '（智能終端、', '(APC-Colombia)'])
      expect(mended).toContain(kept)
  })

  test.skipIf(!text)('gets its 45 lost spaces back, and keeps "No.1" and "Co.,Ltd."', () => {
    const { edits, text: mended } = repair(text ?? '')
    expect(edits.filter(({ kind }) => kind === 'missing-space').length).toBe(45)
    expect(mended).not.toMatch(/[a-z\d][.,][A-Za-z]/)
    for (const kept of ['No.1 Secondary', 'Co.,Ltd.,']) expect(mended).toContain(kept)
  })
})
