export type ErrorCode =
  | 'usage'
  | 'unreadable'
  | 'uncheckable'
  | 'not-found'
  | 'unwritable'
  | 'lexicon-missing'
  | 'store-unreachable'
  | 'store-too-new'
  | 'port-in-use'
  | 'address-refused'
  | 'busy'

/** A failure of the world, not of the data: a flag, a file, a disk, a database. Programs switch on `code`. */
export class DragomanError extends Error {
  override readonly name = 'DragomanError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
