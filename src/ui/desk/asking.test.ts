import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { asking } from './asking.ts'

describe('asking()', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Asks somebody who answers after as many milliseconds as the question says; what is sent and taken is noted. */
  function asked() {
    const noted: string[] = []
    const ask = asking<number, number>({
      send: (question, signal) => {
        noted.push(`sent ${question}`)
        return new Promise((resolve, reject) => {
          setTimeout(() => resolve(question), question)
          signal.addEventListener('abort', () => {
            noted.push(`ended ${question}`)
            reject(signal.reason)
          })
        })
      },
      take: (answer) => noted.push(`took ${answer}`),
      fail: (error) => noted.push(String(error)),
      delayMs: 100,
      patienceMs: 1000,
    })
    return { ...ask, noted }
  }

  test('waits until nothing else is asked', async () => {
    const { ask, noted } = asked()
    for (const question of [1, 2, 3]) {
      ask(question)
      await vi.advanceTimersByTimeAsync(99)
    }
    expect(noted).toEqual([])
    await vi.advanceTimersByTimeAsync(10)
    expect(noted).toEqual(['sent 3', 'took 3'])
  })

  test('asks one at a time, and drops the answer to what is overtaken', async () => {
    const { ask, noted } = asked()
    ask(500, { atOnce: true })
    await vi.advanceTimersByTimeAsync(10)
    ask(20, { atOnce: true })
    await vi.advanceTimersByTimeAsync(300)
    expect(noted).toEqual(['sent 500'])
    await vi.advanceTimersByTimeAsync(300)
    expect(noted).toEqual(['sent 500', 'sent 20', 'took 20'])
  })

  test('breaks off what goes on for long', async () => {
    const { ask, noted } = asked()
    ask(60_000, { atOnce: true })
    await vi.advanceTimersByTimeAsync(500)
    ask(5)
    await vi.advanceTimersByTimeAsync(400)
    expect(noted).toEqual(['sent 60000'])
    await vi.advanceTimersByTimeAsync(200)
    expect(noted).toEqual(['sent 60000', 'ended 60000', 'sent 5', 'took 5'])
  })

  test('forgets what was asked', async () => {
    const { ask, drop, noted } = asked()
    ask(50, { atOnce: true })
    await vi.advanceTimersByTimeAsync(10)
    ask(60)
    drop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(noted).toEqual(['sent 50'])
  })

  test('tells of a failure, and goes on', async () => {
    const noted: string[] = []
    const { ask } = asking<string, string>({
      send: async (question) => {
        if (question === 'bad') throw new RangeError('Cannot check')
        return question
      },
      take: (answer) => noted.push(answer),
      fail: (error) => noted.push(String(error)),
      delayMs: 0,
      patienceMs: 1000,
    })
    ask('bad')
    await vi.advanceTimersByTimeAsync(1)
    ask('good')
    await vi.advanceTimersByTimeAsync(1)
    expect(noted).toEqual(['RangeError: Cannot check', 'good'])
  })
})
