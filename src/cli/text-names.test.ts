import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textNames, withoutCommonFolder } from './text-names.ts'

test.each([
  ['a/b.txt', 'a/b'],
  ['a/b.zh.txt', 'a/b'],
  ['b.zh-Hant', 'b'],
  ['b.zh-Hant.txt', 'b'],
  ['b.CHS.txt', 'b'],
  ['b.raw.txt', 'b.raw'],
  ['b.en', 'b'],
  ['2019.03.txt', '2019.03'],
  ['chapter.1', 'chapter.1'],
  ['../../etc/passwd', 'etc/passwd'],
  ['/root/.ssh/key.txt', 'root/.ssh/key'],
  ['C:\\corpus\\a.txt', 'corpus/a'],
  ['..', 'text'],
  ['a\u001b[2Jb.txt', 'a\ufffd[2Jb'],
])('textNames() calls the text of %j %j', (path, name) => {
  expect(textNames([path])).toEqual([name])
})

test('withoutCommonFolder() keeps of absolute paths what tells them apart', () => {
  expect(withoutCommonFolder(['/a/b/zh/1.txt', '/a/b/zh/sub/2.txt'])).toEqual([
    '1.txt',
    'sub/2.txt',
  ])
  expect(withoutCommonFolder(['/a/1.txt', '/b/2.txt'])).toEqual(['a/1.txt', 'b/2.txt'])
  expect(withoutCommonFolder(['/a/b/1.txt'])).toEqual(['1.txt'])
  expect(withoutCommonFolder(['zh/1.txt', 'zh/2.txt'])).toEqual(['zh/1.txt', 'zh/2.txt'])
})

test('textNames() gives every text a name of its own', () => {
  expect(textNames(['a.txt', 'A.html', 'b.txt', 'a-2.txt', 'a.zh'])).toEqual([
    'a',
    'A-2',
    'b',
    'a-2-2',
    'a-3',
  ])
})

test('textNames() stay in their folder, whatever the paths', () => {
  const path = fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', 'B', ':', '-', '2', '\0') })
  fc.assert(
    fc.property(fc.array(path), (paths) => {
      const names = textNames(paths)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length)
      for (const name of names) expect(join('/out', name)).toBe(`/out/${name}`)
    }),
  )
})
