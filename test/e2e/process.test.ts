import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { openRecord } from '../../src/store/embedded.ts'

const { bin, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const good = 'examples/ningbo-2019.txt'
const draft = ['examples/draft/en.txt', 'examples/draft/zh.txt']

const started = (...args: string[]) => spawn(process.execPath, [bin.dragoman, ...args])

const dragoman = (args: string[], input = '') => ended(started(...args), input)

async function ended(program: ReturnType<typeof started>, input = '') {
  program.stdin.end(input)
  const exit = once(program, 'close')
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)])
  return { status: (await exit)[0], stdout, stderr }
}

// What a program has of the system: the other tests give their command lines to one that is running (test/program.ts).
describe('dragoman as a process', () => {
  test('is what package.json says it is, and may be run', async () => {
    expect(await dragoman(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(statSync(bin.dragoman).mode & 0o111).toBe(0o111)
    expect(readFileSync(bin.dragoman, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('reads standard input, and ends with 0 when all is done', async () => {
    const { status, stdout, stderr } = await dragoman(['read', '-'], readFileSync(good, 'utf8'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('home Ningbo')
  })

  test('ends with 1 when it finds what it was asked to fail on', async () => {
    const { status, stdout } = await dragoman(['check', ...draft, '--fail-on', 'error'])
    expect(status).toBe(1)
    expect(stdout).toContain('2 errors')
  })

  test('ends with 2 and a word on standard error when something could not be done', async () => {
    const ended = await dragoman(['read', 'nowhere.txt'])
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain('nowhere.txt: Cannot open')
  })

  test('does not mind when nobody reads on', async () => {
    const program = started('schema')
    program.stdout.destroy()
    const [[status], stderr] = await Promise.all([once(program, 'close'), text(program.stderr)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and ends with 0', async (signal) => {
    const record = mkdtempSync(join(tmpdir(), 'dragoman-process-'))
    await (await openRecord(record))[Symbol.asyncDispose]()
    const program = started('serve', '--record', record, '--port', '0')
    const [line] = await once(program.stdout, 'data')
    const url = /http:\S+/.exec(String(line))?.[0] ?? ''
    expect((await fetch(url)).status).toBe(200)
    program.kill(signal)
    expect(await once(program, 'exit')).toEqual([0, null])
    await expect(fetch(url)).rejects.toThrow()
  })
})

test('npm start says what it does before it does anything', async () => {
  const { status, stdout, stderr } = await ended(
    spawn(process.execPath, ['scripts/start.js', '-h']),
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Example:\n  $ npm start\n')
})
