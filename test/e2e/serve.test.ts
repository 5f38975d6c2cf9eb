import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DraftAnswer } from '../../src/draft/checked-draft.ts'
import type { Serving } from '../../src/server/serve.ts'
import { served } from '../served.ts'

const en = readFileSync('examples/draft/en.txt', 'utf8')
const zh = readFileSync('examples/draft/zh.txt', 'utf8')

let server: Serving
beforeAll(async () => {
  server = await served()
})
afterAll(() => server.close())

const post = (draft: unknown, signal: AbortSignal | null = null) =>
  fetch(new URL('/check', server.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(draft),
    signal,
  })

test('dragoman serve checks drafts', async () => {
  const { findings } = (await (await post({ en, zh })).json()) as DraftAnswer
  expect(findings.map(({ rule }) => rule)).toEqual(['number-differs', 'ordinal-differs'])
})

test('a long draft holds up neither pages nor short drafts, and ends when nobody waits for it', async () => {
  const asker = new AbortController()
  let isOver = false
  const long = post({ en: en.repeat(400), zh: zh.repeat(400) }, asker.signal).finally(() => {
    isOver = true
  })
  expect((await fetch(server.url)).status).toBe(200)
  expect((await post({ en, zh })).status).toBe(200)
  expect(isOver).toBe(false)
  asker.abort()
  await expect(long).rejects.toThrow(/abort/i)
  expect((await post({ en, zh })).status).toBe(200)
})
