import { describe, expect, test } from 'vitest'
import { pairedPaths } from './paired-paths.ts'

describe('pairedPaths()', () => {
  test('pairs by path, by path without ending, and without language code', () => {
    const source = ['a.txt', 'b/c.html', 'd.zh', 'e.zh.txt', 'f.zh-Hant.txt']
    const target = ['f.en.txt', 'e.en.txt', 'd.en', 'b/c.docx', 'a.txt']
    expect(pairedPaths(source, target)).toEqual({
      pairs: [
        ['a.txt', 'a.txt'],
        ['b/c.html', 'b/c.docx'],
        ['d.zh', 'd.en'],
        ['e.zh.txt', 'e.en.txt'],
        ['f.zh-Hant.txt', 'f.en.txt'],
      ],
      alone: { source: [], target: [] },
    })
  })

  test('leaves alone what has no partner, or more than one', () => {
    expect(pairedPaths(['a.txt', 'b.txt', 'c.txt'], ['b.html', 'b.md', 'd.txt'])).toEqual({
      pairs: [],
      alone: { source: ['a.txt', 'b.txt', 'c.txt'], target: ['b.html', 'b.md', 'd.txt'] },
    })
    expect(pairedPaths(['a.txt', 'a.html'], ['a.txt', 'a.html']).pairs).toHaveLength(2)
  })

  test('pairs names whose accents are written in two ways', () => {
    expect(pairedPaths(['é.txt'], ['e\u0301.txt']).pairs).toHaveLength(1)
  })
})
