import { once } from 'node:events'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zipped } from '../../test/zipped.ts'
import { inputs } from './inputs.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-inputs-'))
  await mkdir(join(folder, 'in/deep/er'), { recursive: true })
  await writeFile(join(folder, 'in/b.txt'), 'b')
  await writeFile(join(folder, 'in/deep/a.txt'), 'a')
  await writeFile(join(folder, 'in/.hidden'), 'x')
})
afterAll(() => rm(folder, { recursive: true }))

const from = (path: string) => join(folder, path)

/** What paths give: each file's path, name, and text or why not. */
async function given(...paths: string[]): Promise<string[]> {
  const found: string[] = []
  for (const input of await inputs(paths)) {
    for await (const file of input.files()) {
      const what = 'error' in file ? file.error.message : Buffer.from(file.bytes).toString()
      found.push(`${relative(folder, input.path)} ${file.name} ${what}`)
    }
  }
  return found
}

describe('inputs()', () => {
  test('gives every file below a folder but hidden ones, in order of name', async () => {
    expect(await given(from('in'))).toEqual(['in/b.txt b.txt b', 'in/deep/a.txt a.txt a'])
  })

  test('gives the files of an archive', async () => {
    await writeFile(from('a.zip'), await zipped({ 'y/2.txt': '2', '1.txt': '1' }))
    expect(await given(from('a.zip'))).toEqual(['a.zip a.zip/1.txt 1', 'a.zip a.zip/y/2.txt 2'])
  })

  test('names what is not there, and goes on', async () => {
    expect(await given(from('none.txt'), from('in/b.txt'))).toEqual([
      `none.txt none.txt Cannot open "${from('none.txt')}": there is no such file or folder`,
      'in/b.txt b.txt b',
    ])
  })

  test('follows links, and ends where they lead back', async () => {
    await mkdir(from('links/sub'), { recursive: true })
    await symlink('..', from('links/sub/up'))
    await symlink('../in/b.txt', from('links/b.txt'))
    await symlink('self', from('links/self'))
    await symlink('gone', from('links/lost'))
    expect(await given(from('links'))).toEqual([
      'links/b.txt b.txt b',
      `links/lost lost Cannot open "${from('links/lost')}": there is no such file or folder`,
      `links/self self Cannot open "${from('links/self')}": ELOOP`,
    ])
  })

  test('refuses a file above the limit before it reads it', async () => {
    await writeFile(from('big.txt'), '')
    await truncate(from('big.txt'), 2 ** 30)
    expect(await given(from('big.txt'))).toEqual([
      'big.txt big.txt Cannot read "big.txt": it has 1,024 MiB, above the limit of 256 MiB; split it into smaller files',
    ])
  })

  test.skipIf(process.platform === 'win32')('refuses what is no file in a folder', async () => {
    await mkdir(from('odd'))
    const server = createServer().listen(from('odd/s'))
    await once(server, 'listening')
    expect(await given(from('odd'))).toEqual([
      'odd/s s Cannot read "s": it is a socket, no file; give it by name if it is meant',
    ])
    server.close()
  })

  test.skipIf(process.platform === 'win32')(
    'reads a device that is given up to the limit',
    async () => {
      expect((await given('/dev/zero'))[0]).toContain('it has more than the limit of 256 MiB')
    },
  )
})
