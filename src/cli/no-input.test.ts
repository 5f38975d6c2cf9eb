import { link, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertNoInput } from './no-input.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-no-input-'))
  await writeFile(join(folder, 'in.tsv'), '')
  await symlink('in.tsv', join(folder, 'symbolic.tsv'))
  await link(join(folder, 'in.tsv'), join(folder, 'hard.tsv'))
  await writeFile(join(folder, 'other.tsv'), '')
})
afterAll(() => rm(folder, { recursive: true }))

test.each(['in.tsv', './in.tsv', 'symbolic.tsv', 'hard.tsv'])(
  'assertNoInput() refuses to write over an input that is given as %s',
  async (name) => {
    const written = assertNoInput([`${folder}/${name}`], [join(folder, 'in.tsv')])
    await expect(written).rejects.toThrow(RangeError)
  },
)

test('assertNoInput() lets other files be written, there or not', async () => {
  const outputs = [join(folder, 'other.tsv'), join(folder, 'new.tsv')]
  await assertNoInput(outputs, [join(folder, 'in.tsv'), join(folder, 'gone.tsv')])
})
