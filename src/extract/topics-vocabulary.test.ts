import { describe, expect, test } from 'vitest'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'

describe('data/topics.tsv', () => {
  const rows = table('topics').filter(({ id }) => id !== 'none')

  test('gives every label to one concept', () => {
    const labels = rows.flatMap((row) => [
      row['en'],
      row['zh'],
      ...listed(row['altEn']),
      ...listed(row['altZh']),
    ])
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  })

  test('marks wide areas by yes and most alone', () => {
    expect(new Set(rows.map(({ wide }) => wide))).toEqual(new Set([undefined, 'yes', 'most']))
  })

  test('tells in Traditional characters what it tells in Simplified', () => {
    expect(
      rows.filter(({ zh, zhHant }) => zhHant === undefined || simplified(zhHant) !== zh),
    ).toEqual([])
  })

  test('has ids that say what the English label says', () => {
    // Of each word the first letters: `film-television` for "film and television", `urbanisation` for "urbanization".
    const stems = (words = '') => words.toLowerCase().match(/[a-z\d]{1,4}[a-z\d]*/g) ?? []
    const cut = (words?: string) => stems(words).map((word) => word.slice(0, 4))
    expect(rows.filter(({ id, en }) => cut(id).some((stem) => !cut(en).includes(stem)))).toEqual([])
  })

  test('leads from every concept up to one that has none broader', () => {
    const broader = new Map(rows.map((row) => [row['id'], row['broader']]))
    const isEndless = (id: string | undefined, steps = 0): boolean =>
      id !== undefined && (steps > 6 || isEndless(broader.get(id), steps + 1))
    expect(rows.filter(({ id }) => isEndless(id))).toEqual([])
  })

  test('names only broader concepts that it has', () => {
    const ids = new Set(rows.map(({ id }) => id))
    expect(rows.filter(({ broader }) => broader !== undefined && !ids.has(broader))).toEqual([])
  })
})
