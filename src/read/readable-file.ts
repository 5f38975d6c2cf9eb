import type { DragomanError } from '../error.ts'

/** A file with its bytes, as `read` takes one. */
export interface ReadableFile {
  /** Its own name; in an archive the path to it: `archive.zip/folder/a.txt`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it was published, when a web archive says so. */
  readonly url?: string
}

/** A file that could not be had, and why. */
interface UnreadableFile {
  readonly name: string
  readonly error: DragomanError
}

/** What `unpacked` gives: `'error' in file` tells the two apart. */
export type Unpacked = ReadableFile | UnreadableFile
