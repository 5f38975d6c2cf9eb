import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Serving } from '../src/server/serve.ts'
import { openRecord } from '../src/store/embedded.ts'
import { fixture } from './bulletin.ts'

/** The built program, serving a record that holds the fixture: threads and the desk's script are what the build makes. */
export async function served(): Promise<Serving> {
  const record = mkdtempSync(join(tmpdir(), 'dragoman-served-'))
  const store = await openRecord(record)
  await store.put(fixture())
  await store[Symbol.asyncDispose]()
  const program = spawn(
    process.execPath,
    ['dist/cli/main.js', 'serve', '--record', record, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(program, 'exit').then(([code]) => {
    throw new Error(`Cannot serve: the program ended with ${code}; is it built?`)
  })
  const [line] = await Promise.race([once(program.stdout, 'data'), ended])
  return {
    url: /http:\S+/.exec(String(line))?.[0] ?? '',
    async close() {
      program.kill()
      await ended.catch(() => undefined)
    },
  }
}
