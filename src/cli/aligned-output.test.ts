import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { each, threeBeads } from '../../test/aligned-text.ts'
import { type Format, outputOf, writeAligned } from './aligned-output.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-output-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('outputOf()', () => {
  test.each<[out: string | undefined, format: Format | undefined, isBatch: boolean, place: string]>(
    [
      [undefined, undefined, true, 'beads printed'],
      [undefined, 'tmx', false, 'tmx printed'],
      ['a.tmx', undefined, false, 'tmx in a.tmx'],
      ['a.JSON', undefined, true, 'json in a.JSON'],
      ['a.tsv', 'beads', true, 'beads in a.tsv'],
      ['a.out', undefined, false, 'beads in a.out'],
      ['a.out', 'json', true, 'json in a.out/NAME.jsonl'],
      ['a.tmx/', undefined, false, 'tmx in a.tmx/NAME.tmx'],
      ['src', 'tsv', false, 'tsv in src/NAME.tsv'],
    ],
  )('takes --out %s, --format %s, several: %s for %s', async (out, format, isBatch, place) => {
    const { format: chosen, file, fileOf } = await outputOf({ out, format, isBatch })
    const path = fileOf?.('NAME') ?? file
    expect(path === undefined ? `${chosen} printed` : `${chosen} in ${path}`).toBe(place)
  })
})

describe('writeAligned()', () => {
  const options = { version: '1.2.3', minScore: 0, hasNames: true }
  const other = { ...threeBeads, name: 'c' }

  test('writes a file for every text, in the folders of their names', async () => {
    const output = await outputOf({ out: join(folder, 'all'), format: 'beads', isBatch: true })
    await writeAligned(each(threeBeads, other), { output, ...options })
    const files = await readdir(join(folder, 'all'), { recursive: true })
    expect(files.sort()).toEqual(['a', 'a/b.beads', 'c.beads'])
    expect(await readFile(join(folder, 'all/c.beads'), 'utf8')).toMatch(/^\[0,1\]/)
  })

  test('writes all texts into one file', async () => {
    const out = join(folder, 'all.tmx')
    const output = await outputOf({ out, format: undefined, isBatch: true })
    await writeAligned(each(threeBeads, other), { output, ...options })
    const xml = await readFile(out, 'utf8')
    expect([xml.match(/<tu>/g)?.length, xml.match(/<header /g)?.length]).toEqual([4, 1])
  })

  test('begins no file when no text could be aligned', async () => {
    const out = join(folder, 'none.tsv')
    const output = await outputOf({ out, format: 'tsv', isBatch: false })
    await writeAligned(each(), { output, ...options })
    expect(await readdir(folder)).not.toContain('none.tsv')
  })
})
