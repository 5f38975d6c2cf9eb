import { DragomanError } from '../error.ts'
import { sizeInWords } from './limits.ts'

/** The error for bytes that cannot be read: `why` says what was found and what would work. */
export function unreadable(name: string, why: string, options?: ErrorOptions): DragomanError {
  return new DragomanError('unreadable', `Cannot read "${name}": ${why}`, options)
}

/** The error for a file of more bytes than the limit; `found` is left out when nobody counted to the end. */
export function tooLarge(name: string, { found, limit }: { found?: number; limit: number }) {
  const most = `the limit of ${sizeInWords(limit)}; split it into smaller files`
  const size = found === undefined ? 'more than' : `${sizeInWords(found)}, above`
  return unreadable(name, `it has ${size} ${most}`)
}
