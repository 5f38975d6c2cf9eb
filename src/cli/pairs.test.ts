import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zipped } from '../../test/zipped.ts'
import { inputs } from './inputs.ts'
import { onlyFile } from './only-file.ts'
import { pairsOf } from './pairs.ts'

let folder = ''
const from = (path: string) => join(folder, path)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-pairs-'))
  for (const path of ['zh/deep', 'en/deep', 'fr']) await mkdir(from(path), { recursive: true })
  const files = ['zh/a.txt', 'en/a.md', 'zh/deep/b.zh.txt', 'en/deep/b.en.txt', 'zh/c.txt']
  for (const file of files) await writeFile(from(file), file)
  await writeFile(from('en/d.txt'), 'en/d.txt')
  await writeFile(from('list.tsv'), 'zh/a.txt\ten/a.md\n../x/zh/a.txt\ten/gone.txt\nzh\ten\nzh\n')
})
afterAll(() => rm(folder, { recursive: true }))

async function paired(first: string, second?: string) {
  const found = await pairsOf(from(first), second && from(second))
  const path = (full: string) => relative(folder, full)
  return {
    pairs: found.pairs.map(({ name, source, target }) =>
      [name, path(source.path), path(target.path)].join(' '),
    ),
    isBatch: found.isBatch,
    troubles: found.troubles.map((trouble) => trouble.replaceAll(`${folder}/`, '')),
  }
}

describe('pairsOf()', () => {
  test('pairs two files, there or not', async () => {
    const pairs = ['a zh/a.txt none.txt']
    expect(await paired('zh/a.txt', 'none.txt')).toEqual({ pairs, isBatch: false, troubles: [] })
  })

  test('pairs the files of two folders by name, and names those without a partner', async () => {
    const without = 'Cannot find its partner in'
    const none = 'no file, or more than one, has its name there'
    expect(await paired('zh', 'en')).toEqual({
      pairs: ['a zh/a.txt en/a.md', 'deep/b zh/deep/b.zh.txt en/deep/b.en.txt'],
      isBatch: true,
      troubles: [`zh/c.txt: ${without} "en": ${none}`, `en/d.txt: ${without} "zh": ${none}`],
    })
  })

  test('takes pairs from a list, by paths from where it lies', async () => {
    expect(await paired('list.tsv')).toEqual({
      pairs: ['zh/a zh/a.txt en/a.md', 'x/zh/a ../x/zh/a.txt en/gone.txt'],
      isBatch: true,
      troubles: [
        'list.tsv:4: Cannot tell the pair: give the source path, a tab, and the target path',
        'list.tsv: Cannot align "zh": it is a folder; list its files',
      ],
    })
  })

  test('says what it expects instead of a file and a folder, or a folder alone', async () => {
    await expect(paired('zh', 'en/a.md')).rejects.toThrow('Expected two files or two folders')
    await expect(paired('zh')).rejects.toThrow('Expected a second folder beside')
    await expect(paired('none.tsv')).rejects.toThrow('Cannot open')
  })
})

describe('onlyFile()', () => {
  const only = async (name: string) => {
    const [input] = await inputs([from(name)])
    return input && (await onlyFile(input))
  }

  test('gives a file by its path, and that of an archive of one', async () => {
    expect(await only('zh/a.txt')).toMatchObject({ name: from('zh/a.txt') })
    await writeFile(from('one.zip'), await zipped({ 'a.txt': 'a' }))
    expect(await only('one.zip')).toMatchObject({ name: from('one.zip/a.txt') })
  })

  test('refuses an archive of several, and what is not there', async () => {
    await writeFile(from('two.zip'), await zipped({ 'a.txt': 'a', 'b.txt': 'b' }))
    await expect(only('two.zip')).rejects.toThrow('it holds several files')
    await expect(only('gone.txt')).rejects.toThrow('there is no such file')
  })
})
