import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { allowance, isSpent, spend } from './allowance.ts'
import { inflated } from './inflated.ts'
import { joined } from './joined.ts'
import { archiveLimit, memberLimit } from './limits.ts'

const name = 'a.zip/b.txt'

test('an allowance runs down to its limits and no further', () => {
  const left = allowance()
  spend(left, { bytes: archiveLimit, files: memberLimit, name })
  expect(isSpent(left)).toBe(false)
  expect(() => spend(left, { bytes: 1, name })).toThrow(
    'Cannot read "a.zip/b.txt": with it the archive unpacks to more than the limit of 1,024 MiB',
  )
  expect(isSpent(left)).toBe(true)
  expect(() => spend(allowance(), { files: memberLimit + 1, name })).toThrow(
    'with it the archive holds more files than the limit of 50,000',
  )
})

test('unpacking stops as soon as the allowance is spent', async () => {
  const left = { bytes: 100_000, files: 1 }
  const packed = gzipSync(Buffer.alloc(10_000_000))
  const chunks = inflated(packed, { name, packing: 'gzip', limit: 1e9, allowance: left })
  await expect(joined(chunks, { name, limit: 1e9 })).rejects.toThrow('unpacks to more than')
  expect(left.bytes).toBeGreaterThan(-100_000)
})
