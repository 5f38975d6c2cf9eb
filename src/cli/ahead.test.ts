import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ahead } from './ahead.ts'

async function* upTo(count: number) {
  for (let one = 1; one <= count; one++) yield one
}

test('ahead() gives results in the order of the things, however long each takes', async () => {
  const work = async (one: number) => {
    await setTimeout(one === 1 ? 20 : 1)
    return 10 * one
  }
  const results: number[] = []
  for await (const result of ahead(upTo(5), { count: 3, work })) results.push(result)
  expect(results).toEqual([10, 20, 30, 40, 50])
})

test('ahead() works on no more things at a time than it may', async () => {
  let [busy, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++busy)
    await setTimeout(1)
    busy--
  }
  for await (const _ of ahead(upTo(10), { count: 2, work })) expect(busy).toBeLessThan(3)
  expect(most).toBe(2)
})

test('ahead() throws what the work throws, after the results before it', async () => {
  const work = async (one: number) => {
    if (one === 2) throw new RangeError('two')
    return one
  }
  const results: number[] = []
  const all = async () => {
    for await (const result of ahead(upTo(4), { count: 4, work })) results.push(result)
  }
  await expect(all()).rejects.toThrow('two')
  expect(results).toEqual([1])
  await expect(ahead(upTo(1), { count: 0, work }).next()).rejects.toThrow(RangeError)
})
