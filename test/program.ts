import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** What a command line gave. */
interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

type Program = (args: readonly string[], input?: string | Uint8Array) => Promise<Ended>

const path = fileURLToPath(new URL('fixtures/program-at-hand.js', import.meta.url))
let atHand: ChildProcess | undefined

/**
 * The built program as somebody in the folder has it. One process runs all command lines, one after another: starting
 * one for each takes a second. What only a process of its own shows stands in `e2e/process.test.ts`.
 */
export function programIn(folder: string): Program {
  return async (args, input) => {
    const child = started()
    return await new Promise<Ended>((resolve, reject) => {
      const ended = (code: number | null) =>
        reject(new Error(`Cannot run "${args.join(' ')}": the program ended with ${code}`))
      child.once('exit', ended)
      child.once('message', (result: Ended) => {
        child.off('exit', ended)
        resolve(result)
      })
      child.send({ args, cwd: folder, ...(input !== undefined && { input }) })
    })
  }
}

/** Ends when the tests do, as nobody sends to it any more. */
function started(): ChildProcess {
  if (atHand?.connected) return atHand
  atHand = fork(path, { serialization: 'advanced' })
  atHand.unref()
  atHand.channel?.unref()
  return atHand
}

/** A folder for one file of tests, gone with them: the program in it, and what puts a file there and gives its path. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  return { folder, dragoman: programIn(folder), file }
}
