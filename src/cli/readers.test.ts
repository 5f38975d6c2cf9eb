import { afterAll, describe, expect, test } from 'vitest'
import { threads } from '../threads.ts'
import { readers, timeLimit } from './readers.ts'

const worker = new URL('../../test/fixtures/workers/troubled.js', import.meta.url).href

describe('readers()', () => {
  const own = threads({ count: 2, memoryMb: 64 })
  const pool = readers(own, { worker })
  const hurried = readers(own, { timeoutMs: 1000, worker })
  afterAll(() => own[Symbol.asyncDispose]())
  const read = (bytes: string, { read } = pool) =>
    read({ bytes: Buffer.from(bytes), options: { name: `${bytes}.txt` } })

  test('gives the bulletin that a thread reads', async () => {
    expect(await read('fine')).toEqual({ name: 'fine.txt' })
  })

  test('gives the error of a file back as one', async () => {
    await expect(read('unreadable')).rejects.toMatchObject({
      name: 'DragomanError',
      code: 'unreadable',
    })
  })

  test('ends a file that takes too long, and reads the next', async () => {
    await expect(read('hang', hurried)).rejects.toThrow(
      'Cannot read "hang.txt": it took longer than 1 s to read; split it, or give more time with --time-limit',
    )
    expect(await read('next')).toEqual({ name: 'next.txt' })
  })

  test('ends a file that takes too much memory, and reads the next', async () => {
    await expect(read('grow')).rejects.toThrow(
      'Cannot read "grow.txt": it takes more than 64 MiB of memory to read; split it',
    )
    expect(await read('next')).toEqual({ name: 'next.txt' })
  })

  test('gives what a thread aligns', async () => {
    const file = (text: string) => ({ name: 'a.txt', bytes: Buffer.from(text) })
    const pairing = {
      name: 'a',
      source: file('他来了。'),
      target: file('He came.'),
      isByLine: true,
    }
    expect(await pool.align(pairing)).toEqual({
      text: { name: 'a', source: ['他来了。'], target: ['He came.'] },
    })
  })

  test('hides no fault of the program itself', async () => {
    await expect(read('fault')).rejects.toThrow(TypeError)
  })
})

test('timeLimit() grows with the file', () => {
  expect(timeLimit(new Uint8Array(1))).toBe(70_000)
  expect(timeLimit(new Uint8Array(655_360))).toBe(160_000)
})
