import { archiveLimit, memberLimit, sizeInWords } from './limits.ts'
import { unreadable } from './unreadable.ts'

/** What one file given may still unpack to. All archives inside it share this, and it runs down. */
export interface Allowance {
  bytes: number
  files: number
}

/** The allowance of one file given: `archiveLimit` bytes in `memberLimit` files. */
export function allowance(): Allowance {
  return { bytes: archiveLimit, files: memberLimit }
}

/** Whether the limits were passed: nothing more may be unpacked. */
export function isSpent({ bytes, files }: Allowance): boolean {
  return bytes < 0 || files < 0
}

/**
 * Takes bytes or a file off the allowance.
 *
 * @throws {DragomanError} `unreadable` when there were not so many left; `name` is what was being unpacked
 */
export function spend(
  left: Allowance,
  { bytes = 0, files = 0, name }: { bytes?: number; files?: number; name: string },
): void {
  left.bytes -= bytes
  left.files -= files
  if (left.bytes < 0) {
    throw unreadable(
      name,
      `with it the archive unpacks to more than the limit of ${sizeInWords(archiveLimit)}; what follows in it is not read; split it`,
    )
  }
  if (left.files < 0) {
    throw unreadable(
      name,
      `with it the archive holds more files than the limit of ${memberLimit.toLocaleString('en')}; what follows in it is not read; split it`,
    )
  }
}
