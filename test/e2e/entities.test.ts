import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../../src/store/embedded.ts'
import { programIn } from '../program.ts'
import { localId, toldBulletin } from '../told-bulletin.ts'

const title = { en: 'Vice Mayor of Ningbo', zh: '宁波市副市长' }
const full = {
  type: 'person' as const,
  name: { en: 'Zhang Guozhi', zh: '张国智' },
  title,
  side: 'CN',
}
const bare = { type: 'person' as const, name: { en: 'Zhang Guozhi' }, side: 'CN' }
const [a, b] = [localId(full), localId(bare)]
const folder = mkdtempSync(join(tmpdir(), 'dragoman-entities-'))
const dragoman = programIn(folder)
const entities = (...args: string[]) => dragoman(['entities', ...args, '--record', folder])

beforeAll(async () => {
  await using store = await openRecord(folder)
  await store.put(toldBulletin({ name: 'one', date: '2019-03', exchanges: [[full]] }))
  await store.put(toldBulletin({ name: 'two', date: '2019-04', exchanges: [[bare]] }))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('dragoman entities lists what is in doubt, and settles it for good or until it is undone', async () => {
  const list = await entities()
  expect(list).toMatchObject({ status: 0, stderr: '' })
  expect(list.stdout).toContain('same English name +14')
  expect(list.stdout).toContain(`$ dragoman entities apart `)
  expect((await entities('merge', a, b)).stdout).toMatch(`1  merge ${a} ${b}, `)
  expect((await entities()).stdout).toBe('Nothing is in doubt\n')
  const shown = await entities('show', b)
  expect(shown.stdout).toContain(`${a} · person · CN\n`)
  expect(shown.stdout).toContain('Zhang Guozhi 张国智: 1 time in 1 bulletin')
  expect(shown.stdout).toContain('Vice Mayor of Ningbo 宁波市副市长: 2019-03')
  expect(JSON.parse((await entities('show', a, '--json')).stdout)).toMatchObject({
    id: a,
    ids: [b],
  })
  expect((await entities('undo', '1')).stdout).toContain('undone')
  expect(JSON.parse((await entities('--json')).stdout)).toMatchObject({ score: expect.any(Number) })
})

test('dragoman entities names what it cannot do', async () => {
  expect(await entities('show', 'nobody')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Cannot find entity "nobody"'),
  })
  expect(await entities('merge', a, a)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('both lead to'),
  })
  expect(await entities('rename', a)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--en'),
  })
  expect(await entities('undo', 'x')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('number'),
  })
  expect(await entities('undo', '7')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('decision 7'),
  })
})
