import { expect, test } from 'vitest'
import { packed, unpacked } from './packing.ts'

test('unpacked() gives back every part', () => {
  const parts = unpacked(
    packed({
      a: Uint8Array.of(1, 2, 3),
      b: Uint32Array.of(7, 1 << 20),
      c: new TextEncoder().encode('友城'),
    }),
  )
  expect([...parts.bytes('a')]).toEqual([1, 2, 3])
  expect([...parts.numbers('b')]).toEqual([7, 1 << 20])
  expect(parts.text('c')).toBe('友城')
})

test('unpacked() reads bytes that start anywhere', () => {
  const bytes = packed({ b: Uint32Array.of(42) })
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  expect([...unpacked(shifted.subarray(1)).numbers('b')]).toEqual([42])
})

test('unpacked() refuses other files, short files and unknown parts', () => {
  expect(() => unpacked(Uint8Array.of(1, 2))).toThrow(RangeError)
  expect(() => unpacked(new Uint8Array(64))).toThrow(RangeError)
  const bytes = packed({ b: Uint32Array.of(1, 2, 3) })
  expect(() => unpacked(bytes.subarray(0, bytes.length - 8)).numbers('b')).toThrow(RangeError)
  expect(() => unpacked(bytes).numbers('z')).toThrow(RangeError)
})
