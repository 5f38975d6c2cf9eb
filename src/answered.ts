import { DragomanError, type ErrorCode } from './error.ts'

/** What a worker answers: between threads an error keeps its message, but no class and no code. */
export type Answer<T> =
  | { readonly result: T }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } }

/** Does the work and gives its result, or the error of the world that it met; faults of ours are thrown. */
export async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { result: await work() }
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error
    return { error: { code: error.code, message: error.message } }
  }
}
