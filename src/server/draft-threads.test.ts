import { afterAll, describe, expect, test } from 'vitest'
import { draftThreads } from './draft-threads.ts'

const worker = new URL('../../test/fixtures/workers/troubled.js', import.meta.url).href

describe('draftThreads()', () => {
  const drafts = draftThreads({ timeoutMs: 2000, memoryMb: 64, most: 2, worker })
  afterAll(() => drafts[Symbol.asyncDispose]())
  const check = (text: string, signal?: AbortSignal) =>
    drafts.check({ given: { text }, form: 'json', docs: '', terms: [] }, signal)

  test('gives what a thread finds', async () => {
    expect(await check('fine')).toBe('fine')
  })

  test('gives the error of a draft back as one', async () => {
    await expect(check('uncheckable')).rejects.toMatchObject({ code: 'uncheckable' })
  })

  test('ends a draft that takes too long, while others go on, and checks the next', async () => {
    const slow = check('hang')
    expect(await check('meanwhile')).toBe('meanwhile')
    await expect(slow).rejects.toMatchObject({
      code: 'uncheckable',
      message: 'Cannot check: it takes more than 2 s; split the draft',
    })
    expect(await check('next')).toBe('next')
  })

  test('ends a draft that takes too much memory', async () => {
    await using patient = draftThreads({ memoryMb: 64, worker })
    const grown = patient.check({ given: { text: 'grow' }, form: 'json', docs: '', terms: [] })
    await expect(grown).rejects.toMatchObject({
      code: 'uncheckable',
      message: 'Cannot check: it takes more than 64 MiB of memory; split the draft',
    })
  })

  test('ends a draft that nobody waits for', async () => {
    const asker = new AbortController()
    const slow = check('hang', asker.signal)
    setTimeout(() => asker.abort(), 50)
    const before = Date.now()
    await expect(slow).rejects.toThrow(/abort/i)
    expect(Date.now() - before).toBeLessThan(1900)
  })

  test('refuses more than it can hold', async () => {
    const two = [check('hang'), check('hang')]
    await expect(check('fine')).rejects.toMatchObject({ code: 'busy' })
    await Promise.allSettled(two)
    expect(await check('fine')).toBe('fine')
  })

  test('hides no fault of the program itself', async () => {
    await expect(check('fault')).rejects.toThrow(TypeError)
  })
})
