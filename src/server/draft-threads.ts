import { availableParallelism } from 'node:os'
import { DragomanError } from '../error.ts'
import type { ReadableFile } from '../read/readable-file.ts'
import { type Task, threads, workerBeside } from '../threads.ts'
import type { DraftTask } from './draft-worker.ts'

/** Checks drafts in threads, so that none, however long or hostile, holds up the pages. */
export interface DraftThreads extends AsyncDisposable {
  /**
   * The draft checked, in the form asked for.
   *
   * @throws {DragomanError} `uncheckable` or `unreadable` for what is wrong with it, or when it takes too much time
   *   or memory; `busy` when too many others wait
   */
  check(task: DraftTask, signal?: AbortSignal): Promise<string | Uint8Array>
  /** The text of a file, on the same terms. */
  text(file: ReadableFile, signal?: AbortSignal): Promise<string>
  /** Starts a thread and loads what a check wants, so that the first draft need not wait for it. */
  warm(): Promise<void>
}

const second = 1000

interface DraftLimits {
  /** For one draft; half a million letters take under a minute. */
  readonly timeoutMs?: number
  readonly memoryMb?: number
  /** Drafts at work or waiting for it. */
  readonly most?: number
  /** The module that does the work, for tests. */
  readonly worker?: string
}

/** Starts no thread before there is a draft. */
export function draftThreads({
  timeoutMs = 120 * second,
  memoryMb = 2048,
  most = 32,
  worker = workerBeside(import.meta.url, '../server/draft-worker'),
}: DraftLimits = {}): DraftThreads {
  // Two at least: a long draft should not hold up a short one.
  const pool = threads({ count: Math.max(2, availableParallelism() - 1), memoryMb })
  let atWork = 0
  const spent = (what: 'time' | 'memory', options: ErrorOptions) => {
    const limit = what === 'time' ? `${timeoutMs / second} s` : `${memoryMb} MiB of memory`
    const why = `Cannot check: it takes more than ${limit}; split the draft`
    return new DragomanError('uncheckable', why, options)
  }
  const run = async <T>(name: Task['name'], work: unknown, signal?: AbortSignal): Promise<T> => {
    if (atWork >= most) {
      throw new DragomanError('busy', `Cannot check now: ${most} others wait; try again soon`)
    }
    atWork++
    try {
      return await pool.run<T>({ worker, name }, work, {
        timeoutMs,
        spent,
        ...(signal && { signal }),
      })
    } finally {
      atWork--
    }
  }
  return {
    check: (task, signal) => run('checkDraft', task, signal),
    text: (file, signal) => run('fileText', file, signal),
    async warm() {
      if (atWork === 0) await run('ready', null)
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}
