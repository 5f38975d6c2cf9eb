import { extname } from 'node:path'
import Tinypool from 'tinypool'
import type { Answer } from './answered.ts'
import { DragomanError } from './error.ts'

/** A function of a module that a thread loads; it answers as `answered` does. */
export interface Task {
  /** The module's address. */
  readonly worker: string
  /** The function's name. */
  readonly name: string
}

interface Limits {
  readonly timeoutMs: number
  /** Ends the work when nobody waits for it any more. */
  readonly signal?: AbortSignal
  /** The error for work that takes more than it may. */
  readonly spent: (what: 'time' | 'memory', options: { cause: unknown }) => Error
}

/** Threads that work side by side. Work that takes too long or too much memory ends its thread, not the others. */
export interface Threads extends AsyncDisposable {
  /** How many there are at most. */
  readonly count: number
  /** The memory that each may take, in MiB. */
  readonly memoryMb: number
  /**
   * Has a task done, when a thread is free for it.
   *
   * @throws {DragomanError} what the work met; what `spent` gives; whatever else a thread throws is a fault of ours
   */
  run<T>(task: Task, work: unknown, limits: Limits): Promise<T>
}

/**
 * Starts no thread before there is work for it, unless the first task is known: then one thread loads its module at
 * once, while the program reads what the work is about.
 */
export function threads({
  count,
  memoryMb,
  first,
}: {
  readonly count: number
  readonly memoryMb: number
  readonly first?: Task
}): Threads {
  const pool = new Tinypool({
    minThreads: first ? 1 : 0,
    ...(first && { filename: first.worker, name: first.name }),
    maxThreads: count,
    // A thread without work is kept for the next: a new one would load everything anew.
    idleTimeout: 600_000,
    // Start-up makes much that lasts: with more room for what is new the collector runs less often.
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
  })
  return {
    count,
    memoryMb,
    async run<T>({ worker, name }: Task, work: unknown, limits: Limits) {
      const { timeoutMs, signal: wanted, spent } = limits
      const time = AbortSignal.timeout(timeoutMs)
      const signal = wanted ? AbortSignal.any([time, wanted]) : time
      const answer: Answer<T> = await pool
        .run(work, { name, filename: worker, signal })
        .catch((cause: unknown) => {
          if (wanted?.aborted) throw cause
          if (time.aborted) throw spent('time', { cause })
          throw isOutOfMemory(cause) ? spent('memory', { cause }) : cause
        })
      if ('result' in answer) return answer.result
      throw new DragomanError(answer.error.code, answer.error.message)
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  }
}

/** The address of a worker module in the folder of the module at `from`, compiled or not as that is. */
export function workerBeside(from: string, name: string): string {
  return new URL(`./${name}${extname(from)}`, from).href
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
