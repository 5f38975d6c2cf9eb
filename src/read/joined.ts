import { tooLarge } from './unreadable.ts'

/**
 * All the bytes of a stream, in memory of their own.
 *
 * @throws {DragomanError} `unreadable` as soon as there are more than `limit`
 */
export async function joined(
  chunks: AsyncIterable<Uint8Array>,
  { name, limit }: { name: string; limit: number },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw tooLarge(name, { limit })
    parts.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
