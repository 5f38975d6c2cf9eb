import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { Bulletin } from '../src/bulletin.ts'
import { applied, undone } from '../src/edit.ts'
import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import type { Evidence } from '../src/span.ts'
import { sample } from './sample.ts'

const isBulletin = (name: string) => /\.(txt|md|html|docx)$/.test(name) && name !== 'README.md'
const examples = readdirSync('examples').filter(isBulletin)
const sampled = sample()
const inputs = [
  ...examples.map((name) => [name, readFileSync(`examples/${name}`)] as const),
  ...(sampled === undefined ? [] : [['the sample', Buffer.from(sampled)] as const]),
]

describe.each(inputs)('the bulletin read from %s', (name, bytes) => {
  let bulletin: Bulletin
  beforeAll(async () => {
    bulletin = await (await reader())(await read(bytes, { name }))
  })

  test('keeps the contract, through JSON too', () => {
    expect(Bulletin.parse(JSON.parse(JSON.stringify(bulletin)))).toEqual(bulletin)
  })

  test('has edits that lead from the original to the text and back', () => {
    expect(applied(bulletin.original, bulletin.edits)).toBe(bulletin.text)
    expect(undone(bulletin.text, bulletin.edits)).toBe(bulletin.original)
  })

  test('has beads that cover every segment of an item exactly once, and items that share none', () => {
    for (const lang of ['en', 'zh'] as const) {
      const all = bulletin.items.flatMap((item) => item.segments[lang])
      expect(new Set(all).size).toBe(all.length)
      for (const item of bulletin.items) {
        const covered = item.beads.flatMap((bead) => bead[lang])
        expect(covered.toSorted((a, b) => a - b)).toEqual(
          item.segments[lang].toSorted((a, b) => a - b),
        )
      }
    }
  })

  test('has evidence inside the sentences of its item, in the language it names', () => {
    for (const item of bulletin.items) {
      const isInside = ({ lang, start, end }: Evidence) =>
        start < end &&
        item.segments[lang].some((index) => {
          const span = bulletin.segments[index]?.span
          return span !== undefined && span.start <= start && end <= span.end
        })
      for (const evidence of partsEvidence(item.exchange)) expect(evidence).toSatisfy(isInside)
    }
  })

  test('has ids that no two items share', () => {
    const ids = bulletin.items.map((item) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

/** Every evidence below a value, but for dates: their year may be told elsewhere in the bulletin. */
function partsEvidence(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  if ('edtf' in value) return []
  if ('lang' in value && 'start' in value) return [value as Evidence]
  return Object.values(value).flatMap(partsEvidence)
}
