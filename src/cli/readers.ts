import { availableParallelism } from 'node:os'
import type { Bulletin } from '../bulletin.ts'
import { unreadable } from '../read/unreadable.ts'
import { type Task, type Threads, threads, workerBeside } from '../threads.ts'
import type { Alignment, Pairing } from './alignment.ts'
import type { Checking } from './checking-worker.ts'
import type { Mended, Reading } from './reading-worker.ts'

/**
 * The time one file may take, in milliseconds: a minute, and ten seconds for every 64 kB. Reading goes at
 * about 60 kB a second, so an honest file never comes near it.
 */
export function timeLimit({ length }: { readonly length: number }): number {
  return 60_000 + Math.ceil(length / 65_536) * 10_000
}

/** The memory that reading one file may take, in MiB: the largest Word file allowed takes two thirds of it. */
const memoryLimit = 2048

// A thread takes most of a second to start: it waits for the next file, and ends with the program.
let ownThreads: Threads | undefined

/** Has a thread load at once what the first task needs, when it is sure to come: that takes half a second. */
export function getReady(task: keyof typeof tasks): void {
  ownThreads ??= ownThreadsFor(tasks[task])
}

function ownThreadsFor(first?: Task): Threads {
  const count = availableParallelism()
  return threads({ count, memoryMb: memoryLimit, ...(first && { first }) })
}

/**
 * The readers of this program: whatever it does, they are the same threads.
 *
 * @param seconds the time for one file; by its size when none is given
 */
export function ownReaders(seconds?: number): Readers {
  ownThreads ??= ownThreadsFor()
  return readers(ownThreads, seconds === undefined ? {} : { timeoutMs: seconds * 1000 })
}

/** What reads files side by side. */
export interface Readers {
  /** How many files are read at a time. */
  readonly count: number
  /**
   * Reads one bulletin. A file that takes too long or too much memory ends its thread, not the batch.
   *
   * @throws {DragomanError} `unreadable` when it holds no bulletin, or takes more than it may
   */
  read(reading: Reading): Promise<Bulletin>
  /** Reads and mends one file's text, on the same terms. */
  mend(reading: Reading): Promise<Mended>
  /** Reads and aligns two files, on the same terms. */
  align(pairing: Pairing): Promise<Alignment>
  /** Reads and checks a draft: one file that holds both versions, or one for each; on the same terms. */
  check(readings: readonly Reading[]): Promise<Checking>
}

/**
 * Files read in threads.
 *
 * @param options.timeoutMs the time for one file; by its size when none is given
 * @param options.worker the module that does all the work, for tests
 */
export function readers(
  pool: Threads,
  { timeoutMs, worker }: { timeoutMs?: number; worker?: string } = {},
): Readers {
  const { count, memoryMb } = pool
  const run = async <T>(
    task: keyof typeof tasks,
    work: Reading | Pairing | readonly Reading[],
    { name, length }: { name: string; length: number },
  ): Promise<T> => {
    const timeout = timeoutMs ?? timeLimit({ length })
    return await pool.run<T>(worker ? { ...tasks[task], worker } : tasks[task], work, {
      timeoutMs: timeout,
      spent: (what, options) =>
        unreadable(name, `it ${what === 'time' ? slow(timeout) : greedy(memoryMb)}`, options),
    })
  }
  const ofReading = ({ bytes, options: { name } }: Reading) => ({ name, length: bytes.length })
  return {
    count,
    read: (reading) => run('read', reading, ofReading(reading)),
    mend: (reading) => run('mend', reading, ofReading(reading)),
    align: (pairing) => {
      const { name, source, target } = pairing
      return run('align', pairing, { name, length: source.bytes.length + target.bytes.length })
    },
    check: (readings) => {
      const named = readings.map(ofReading)
      const length = named.reduce((sum, one) => sum + one.length, 0)
      return run('check', readings, { name: named.map(({ name }) => name).join(', '), length })
    },
  }
}

const here = (worker: string) => workerBeside(import.meta.url, worker)

/** Where each task is done: a thread loads only what its own tasks need. */
const tasks = {
  read: { worker: here('reading-worker'), name: 'readBulletin' },
  mend: { worker: here('reading-worker'), name: 'mend' },
  align: { worker: here('aligning-worker'), name: 'alignFiles' },
  check: { worker: here('checking-worker'), name: 'checkFiles' },
} satisfies Record<string, Task>

function slow(timeoutMs: number): string {
  return `took longer than ${timeoutMs / 1000} s to read; split it, or give more time with --time-limit`
}

function greedy(memoryMb: number): string {
  return `takes more than ${memoryMb} MiB of memory to read; split it`
}
