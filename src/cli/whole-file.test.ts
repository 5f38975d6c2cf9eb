import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { batched, writeWhole } from './whole-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-whole-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function* chunks(...given: readonly (string | Error)[]) {
  for (const chunk of given) {
    if (chunk instanceof Error) throw chunk
    yield chunk
  }
}

describe('writeWhole()', () => {
  test('writes a file, and the folders it lies in', async () => {
    await writeWhole(join(folder, 'a/b/c.txt'), chunks('one\n', 'two\n'))
    expect(await readFile(join(folder, 'a/b/c.txt'), 'utf8')).toBe('one\ntwo\n')
  })

  test('leaves what was there when something fails half-way, and nothing beside it', async () => {
    const path = join(folder, 'kept/old.txt')
    await writeWhole(path, chunks('old'))
    await expect(writeWhole(path, chunks('new', new TypeError('a fault')))).rejects.toThrow(
      TypeError,
    )
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(join(folder, 'kept'))).toEqual(['old.txt'])
  })

  test('follows a link', async () => {
    await writeFile(join(folder, 'real.txt'), 'old')
    await symlink('real.txt', join(folder, 'link.txt'))
    await writeWhole(join(folder, 'link.txt'), chunks('new'))
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new')
  })

  test('says what it cannot write', async () => {
    await writeFile(join(folder, 'file'), '')
    const below = writeWhole(join(folder, 'file/below.txt'), chunks('x'))
    await expect(below).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringContaining('below.txt": a file stands where a folder is needed'),
    })
    await expect(writeWhole(folder, chunks('x'))).rejects.toThrow('it is no ordinary file')
  })
})

test('batched() joins strings, and changes none of them', async () => {
  const given = Array.from({ length: 3 }, (_, at) => String(at).repeat(40_000))
  const found: string[] = []
  for await (const batch of batched(chunks(...given, 'end'))) found.push(batch)
  expect(found.map((batch) => batch.length)).toEqual([80_000, 40_003])
  expect(found.join('')).toBe(`${given.join('')}end`)
})
