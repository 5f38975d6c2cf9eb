import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { DragomanError } from '../error.ts'
import { type Allowance, spend } from './allowance.ts'
import { ratioFloor, ratioLimit, sizeInWords } from './limits.ts'
import { tooLarge, unreadable } from './unreadable.ts'

const inflaters = {
  'deflate-raw': createInflateRaw,
  deflate: createInflate,
  gzip: createGunzip,
  br: createBrotliDecompress,
}

/** The ways of packing that are undone. */
export type Packing = keyof typeof inflaters

/** How bytes are packed, and what they may come to. */
export interface InflatedOptions {
  readonly name: string
  readonly packing: Packing
  /** The most bytes it may unpack to. */
  readonly limit: number
  readonly allowance: Allowance
}

const chunkSize = 64 * 1024

/**
 * Unpacks bytes, a chunk at a time, and counts while it does: what an archive says of its sizes is not
 * believed.
 *
 * @throws {DragomanError} `unreadable` when they are broken or cut off, or as soon as a limit is passed
 */
export async function* inflated(
  bytes: Uint8Array,
  { name, packing, limit, allowance }: InflatedOptions,
): AsyncGenerator<Uint8Array> {
  const inflater = inflaters[packing]({ chunkSize })
  inflater.end(bytes)
  let size = 0
  try {
    for await (const chunk of inflater) {
      size += chunk.length
      if (size > limit) throw tooLarge(name, { limit })
      if (size > ratioFloor && size > ratioLimit * bytes.length) throw bomb(name, bytes.length)
      spend(allowance, { bytes: chunk.length, name })
      yield chunk
    }
  } catch (cause) {
    if (cause instanceof DragomanError) throw cause
    const isCut = cause instanceof Error && 'code' in cause && cause.code === 'Z_BUF_ERROR'
    const why = isCut ? 'its packed bytes are cut off' : 'its packed bytes are broken'
    throw unreadable(name, `${why}; fetch it again`, { cause })
  }
}

function bomb(name: string, packed: number): DragomanError {
  return unreadable(
    name,
    `${packed} bytes unpack to more than ${sizeInWords(ratioFloor)} and ${ratioLimit} times their size, which no text does; give the file itself`,
  )
}
