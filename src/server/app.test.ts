import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixture } from '../../test/bulletin.ts'
import { Bulletin } from '../bulletin.ts'
import { judged } from '../decision.ts'
import { bulletinId } from '../record.ts'
import { openRecord } from '../store/embedded.ts'
import type { Store } from '../store/store.ts'
import { app } from './app.ts'
import { serve } from './serve.ts'

let store: Store
let site: ReturnType<typeof app>
beforeAll(async () => {
  store = await openRecord(mkdtempSync(join(tmpdir(), 'dragoman-server-')))
  await store.put(fixture())
  site = app(store)
})
afterAll(() => store[Symbol.asyncDispose]())

const id = bulletinId(fixture())
const item = 'a41c09e2b7d3'
const pages = [
  '/',
  `/items/${item}`,
  `/bulletins/${id}`,
  '/people/elena-moreau',
  '/partners/fr',
  '/people',
  '/organisations',
  '/organisations/ningbo-government',
  '/partners',
  '/bulletins',
  '/checks',
]
const inJson = (path: string) => site.request(path, { headers: { Accept: 'application/json' } })

describe.each(pages)('%s', (path) => {
  test('is a page, and the same address is JSON to those who ask for it', async () => {
    const page = await site.request(path, { headers: { Accept: 'text/html,*/*' } })
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toMatch('text/html')
    expect(await page.text()).toMatch(/^<!doctype html><html lang="en">/)
    const json = await inJson(path)
    expect(json.headers.get('Content-Type')).toMatch('application/json')
    expect(json.headers.get('Vary')).toContain('Accept')
    const suffixed = await site.request(path === '/' ? '/index.json' : `${path}.json`)
    expect(await suffixed.json()).toEqual(await json.json())
  })

  test('allows no script and nothing from elsewhere, in its headers and in its words', async () => {
    const page = await site.request(path)
    const policy = page.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script')
    expect(policy).not.toContain('unsafe')
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(await page.text()).not.toMatch(
      /<script|<style| style=| on\w+=|<(?:link|img)[^>]*https?:/,
    )
  })

  test('is answered with 304 while nothing has changed', async () => {
    const first = await site.request(path)
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).not.toBe('')
    expect(first.headers.get('Cache-Control')).toBe('no-cache')
    expect((await site.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })
})

test.each([
  ['/items/none', 404, 'not-found'],
  ['/bulletins/none', 404, 'not-found'],
  ['/people/none', 404, 'not-found'],
  ['/organisations/none', 404, 'not-found'],
  ['/partners/xx', 404, 'not-found'],
  ['/nothing/here', 404, 'not-found'],
  ['/?page=0', 400, 'bad-request'],
  ['/?kind=picnic', 400, 'bad-request'],
])('%s is answered with %i and one shape of error', async (path, status, code) => {
  const json = await inJson(path)
  expect(json.status).toBe(status)
  expect(await json.json()).toEqual({ error: { code, message: expect.stringMatching(/^Cannot /) } })
  const page = await site.request(path)
  expect(page.status).toBe(status)
  expect(await page.text()).toContain('<h1>')
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  '%s is refused: the record can only be read',
  async (method) => {
    const answer = await site.request('/', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('Allow')).toBe('GET, HEAD')
  },
)

test('a record that fails is an error of the one shape', async () => {
  const closed = await openRecord(mkdtempSync(join(tmpdir(), 'dragoman-server-')))
  await closed[Symbol.asyncDispose]()
  const answer = await app(closed).request('/people.json')
  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ error: { code: 'store-unreachable' } })
})

test('the JSON of a bulletin is the bulletin', async () => {
  const json = await site.request(`/bulletins/${id}.json`)
  expect(Bulletin.parse(await json.json())).toEqual(fixture())
})

test('the JSON of an item holds the sentences that its spans lie in', async () => {
  const data = (await (await inJson(`/items/${item}`)).json()) as {
    item: unknown
    bulletin: unknown
    segments: { index: number; start: number; end: number; text: string }[]
  }
  const bulletin = fixture()
  expect(data.item).toEqual(bulletin.items[0])
  expect(data.bulletin).toMatchObject({ id, issued: { edtf: '2019-03' }, home: { en: 'Ningbo' } })
  expect(data.segments.map(({ index }) => index)).toEqual([...Array(14).keys()])
  for (const { start, end, text } of data.segments)
    expect(bulletin.text.slice(start, end)).toBe(text)
})

test('an id that was merged leads on to the one kept, as a page and as JSON', async () => {
  await using own = await openRecord(mkdtempSync(join(tmpdir(), 'dragoman-server-')))
  await own.put(fixture())
  await own.entities.decide({ kind: 'merge', a: 'zhou-min', b: 'chen-haoran' })
  const answer = await app(own).request('/people/chen-haoran.json?x=1')
  expect(answer.status).toBe(302)
  expect(answer.headers.get('Location')).toBe('/people/zhou-min.json?x=1')
  const page = await app(own).request(`/items/${item}`)
  expect(await page.text()).not.toContain('/people/chen-haoran')
})

test('the JSON of an item tells what people have settled about its findings', async () => {
  const own = await openRecord(mkdtempSync(join(tmpdir(), 'dragoman-server-')))
  await own.put(fixture())
  const asked = async () => {
    const answer = await app(own).request(`/items/${item}.json`)
    return ((await answer.json()) as { decisions: { id: string }[] }).decisions
  }
  const [first, ...others] = await asked()
  expect(first).toMatchObject({ state: 'open' })
  const open = judged(fixture(), await own.decisions.all()).find(({ id }) => id === first?.id)
  if (!open) throw new RangeError('Cannot find the finding in the fixture')
  const said = { id: open.id, reason: 'meant', at: '2024-05-06T07:08:09Z' }
  await own.decisions.dismiss({ ...open.identity, ...said })
  expect(await asked()).toEqual([{ ...said, state: 'dismissed' }, ...others])
  const page = await (await app(own).request(`/bulletins/${id}`)).text()
  expect(page).toContain('>6 May 2024</time>: meant')
  const all = judged(fixture(), await own.decisions.all()).length
  expect(page).toContain(`${all} findings, ${all - 1} open`)
  await own[Symbol.asyncDispose]()
})

test('the list is narrowed by its address; fields left empty ask for nothing', async () => {
  const ids = async (query: string) => {
    const { items } = (await (await inJson(`/?${query}`)).json()) as { items: { id: string }[] }
    return items.map((each) => each.id)
  }
  expect(await ids('kind=signing&partner=&person=')).toEqual([item])
  expect(await ids('partner=HK')).toEqual(['d5e6a7f80912'])
  expect(await ids('person=elena-moreau')).toEqual([item])
  expect(await ids('size=1&page=2')).toEqual([item])
})

describe('serve()', () => {
  test('answers at its address until it is closed', async () => {
    const server = await serve(store, { port: 0, host: '127.0.0.1' })
    expect((await fetch(server.url)).status).toBe(200)
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })

  test('says how to pick another port when the port is taken', async () => {
    const server = await serve(store, { port: 0, host: '127.0.0.1' })
    const port = Number(new URL(server.url).port)
    await expect(serve(store, { port, host: '127.0.0.1' })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining('--port'),
    })
    await server.close()
  })

  test('says so when this machine has no such address', async () => {
    // An address for documentation, which no machine has (RFC 5737).
    await expect(serve(store, { port: 0, host: '203.0.113.1' })).rejects.toMatchObject({
      code: 'address-refused',
      message: expect.stringContaining('Leave --host out'),
    })
  })

  test('answers to no name but its own, so that no page reads the record through a name of its', async () => {
    const server = await serve(store, { port: 0, host: '127.0.0.1', hosts: ['record.example'] })
    const asked = async (Host: string, path = '/') => {
      const headers = { Host, Accept: 'application/json' }
      const [answer] = await once(get(new URL(path, server.url), { headers }), 'response')
      return { status: answer.statusCode, said: await text(answer) }
    }
    const { port } = new URL(server.url)
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'record.example']) {
      expect(await asked(host)).toMatchObject({ status: 200 })
    }
    for (const path of ['/', '/index.json', '/desk', '/style.css']) {
      const { status, said } = await asked(`attacker.example:${port}`, path)
      expect(status).toBe(403)
      expect(said).toContain('--allow-host attacker.example')
    }
    const { said } = await asked('attacker.example')
    expect(JSON.parse(said)).toMatchObject({ error: { code: 'unknown-host' } })
    await server.close()
  })
})

test('docs/reference/http.md has a section on every address', () => {
  const docs = readFileSync('docs/reference/http.md', 'utf8')
  const paths = site.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  const dress = ['/style.css', '/favicon.ico', '/desk/:file']
  const documented = paths.filter((path) => !dress.includes(path))
  expect(documented.filter((path) => !docs.includes(`\n## \`${path}\`\n`))).toEqual([])
})

test('no link of the site leads nowhere', async () => {
  const seen = new Set(['/'])
  for (const path of seen) {
    const page = await site.request(path)
    expect([path, page.status]).toEqual([path, 200])
    if (!page.headers.get('Content-Type')?.includes('text/html')) continue
    for (const [, to = ''] of (await page.text()).matchAll(/href="(\/[^"#]*)/g)) seen.add(to)
  }
  expect(seen.size).toBeGreaterThan(pages.length)
})
