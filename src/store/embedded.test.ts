import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { excerpt, fixture } from '../../test/bulletin.ts'
import { decisionContract } from '../../test/contract/decisions.ts'
import { entityContract } from '../../test/contract/entities.ts'
import { storeContract } from '../../test/contract/store.ts'
import { termContract } from '../../test/contract/terms.ts'
import { bulletinId } from '../record.ts'
import { keptRecord, openRecord } from './embedded.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'dragoman-record-'))

storeContract('the embedded record', () => openRecord(folder()))
entityContract('the embedded record', () => openRecord(folder()))
decisionContract('the embedded record', () => openRecord(folder()))
termContract('the embedded record', () => openRecord(folder()))

/** Runs a program that has `database`, the record at `path`, until it ends or is killed. */
function inAnotherProcess(path: string, program: string) {
  const script = `import Sqlite from 'libsql'
    const database = new Sqlite(${JSON.stringify(path)}, { timeout: 5000 })
    ${program}`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
}

describe('openRecord()', () => {
  test('finds again what was kept before', async () => {
    const place = folder()
    {
      await using store = await openRecord(place)
      await store.put(fixture())
    }
    await using store = await openRecord(place)
    expect(await store.put(fixture())).toBe('unchanged')
  })

  test('makes the folder, and all folders above it', async () => {
    await using store = await openRecord(join(folder(), 'a', 'b'))
    expect(await store.put(fixture())).toBe('added')
  })

  test('sees what another opening of the same record has put', async () => {
    const place = folder()
    await using one = await openRecord(place)
    await using other = await openRecord(place)
    const put = [one.put(fixture()), other.put(excerpt(1)), other.put(fixture())]
    expect(await Promise.all(put)).toEqual(['added', 'added', 'unchanged'])
    expect(await one.list('bulletins')).toEqual(await other.list('bulletins'))
  })

  test('nothing is left of a writer that was killed in the middle', async () => {
    const place = folder()
    await using store = await openRecord(place)
    await store.put(excerpt(1))
    const { signal } = inAnotherProcess(
      join(place, 'record.db'),
      `database.exec("BEGIN IMMEDIATE; DELETE FROM bulletin; INSERT INTO bulletin VALUES ('half', '', '', '', '')")
       process.kill(process.pid, 'SIGKILL')`,
    )
    expect(signal).toBe('SIGKILL')
    expect(await store.get('half')).toBeUndefined()
    expect(await store.put(excerpt(1))).toBe('unchanged')
    expect(await store.put(fixture())).toBe('added')
  })

  test('refuses a record of a later version', async () => {
    const place = folder()
    await (await openRecord(place))[Symbol.asyncDispose]()
    inAnotherProcess(join(place, 'record.db'), "database.exec('PRAGMA user_version = 999')")
    await expect(openRecord(place)).rejects.toMatchObject({
      code: 'store-too-new',
      message: expect.stringContaining('schema 999'),
    })
  })

  test('links what a record of an earlier version holds', async () => {
    const place = folder()
    const bulletin = fixture()
    const kept = [bulletinId(bulletin), '', '2019-03', '{}', JSON.stringify(bulletin)]
    const schema = readFileSync(new URL('sql/000001.sql', import.meta.url), 'utf8')
    const { status } = inAnotherProcess(
      join(place, 'record.db'),
      `database.exec(${JSON.stringify(`${schema} PRAGMA user_version = 1`)})
       database.prepare('INSERT INTO bulletin VALUES (?, ?, ?, ?, ?)').run(...${JSON.stringify(kept)})`,
    )
    expect(status).toBe(0)
    await using store = await openRecord(place)
    expect((await store.person('elena-moreau'))?.exchanges).toHaveLength(1)
    expect((await store.list('organisations')).map(({ id }) => id)).toContain('ningbo-government')
  })

  test('counts the findings of what a record of an earlier version holds', async () => {
    const place = folder()
    const asked = async () => {
      await using store = await openRecord(place)
      await store.put(fixture())
      return (await store.items()).items.map(({ findings }) => findings)
    }
    const before = await asked()
    expect(Math.max(...before)).toBeGreaterThan(0)
    inAnotherProcess(
      join(place, 'record.db'),
      "database.exec('DROP TABLE finding; PRAGMA user_version = 4')",
    )
    expect(await asked()).toEqual(before)
  })

  test('says which file is no record', async () => {
    const place = folder()
    writeFileSync(join(place, 'record.db'), 'this is a letter, not a record '.repeat(100))
    await expect(openRecord(place)).rejects.toMatchObject({
      code: 'store-unreachable',
      message: expect.stringContaining(join(place, 'record.db')),
      cause: expect.any(Error),
    })
  })

  test('keptRecord() opens what is kept and makes nothing', async () => {
    const place = folder()
    await expect(keptRecord(place)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(`Cannot find a record in "${place}"`),
    })
    expect(existsSync(join(place, 'record.db'))).toBe(false)
    await (await openRecord(place))[Symbol.asyncDispose]()
    await (await keptRecord(place))[Symbol.asyncDispose]()
  })

  test('says that a folder cannot be made', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    await expect(openRecord(join(file, 'record'))).rejects.toMatchObject({
      code: 'store-unreachable',
    })
  })
})
