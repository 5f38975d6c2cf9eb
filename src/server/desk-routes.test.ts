import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixture } from '../../test/bulletin.ts'
import { assertSarif } from '../../test/sarif-shape.ts'
import type { Answer } from '../answered.ts'
import type { DraftAnswer } from '../draft/checked-draft.ts'
import { DragomanError } from '../error.ts'
import { read } from '../read/read.ts'
import { openRecord } from '../store/embedded.ts'
import type { Store } from '../store/store.ts'
import { app } from './app.ts'
import type { DraftThreads } from './draft-threads.ts'
import { checkDraft, fileText } from './draft-worker.ts'

const en = readFileSync('examples/draft/en.txt', 'utf8')
const zh = readFileSync('examples/draft/zh.txt', 'utf8')
const item = 'a41c09e2b7d3'

/** Checks without threads: a thread loads only what is built. */
const here: DraftThreads = {
  check: async (task) => ofAnswer(await checkDraft(task)),
  text: async (file) => ofAnswer(await fileText(file)),
  warm: async () => {},
  [Symbol.asyncDispose]: async () => {},
}

function ofAnswer<T>(answer: Answer<T>): T {
  if ('result' in answer) return answer.result
  throw new DragomanError(answer.error.code, answer.error.message)
}

let store: Store
let site: ReturnType<typeof app>
beforeAll(async () => {
  store = await openRecord(mkdtempSync(join(tmpdir(), 'dragoman-desk-')))
  await store.put(fixture())
  site = app(store, { drafts: here })
})
afterAll(() => store[Symbol.asyncDispose]())

function posted(draft: unknown, headers: Record<string, string> = {}) {
  const body = typeof draft === 'string' ? draft : JSON.stringify(draft)
  const all = { 'Content-Type': 'application/json', ...headers }
  return site.request('/check', { method: 'POST', body, headers: all })
}

function sent(path: string, ...files: readonly File[]) {
  const body = new FormData()
  for (const file of files) body.append('file', file)
  return site.request(path, { method: 'POST', body })
}

const found = async (answer: Response) => (await answer.json()) as DraftAnswer
const rulesOf = ({ findings }: DraftAnswer) => findings.map(({ rule }) => rule)

describe('POST /check', () => {
  test('asks for the terms of the record', async () => {
    const own = await openRecord(mkdtempSync(join(tmpdir(), 'dragoman-desk-')))
    const renderings = [
      { lang: 'en' as const, words: 'Harbour of Green', status: 'preferred' as const, sources: [] },
      { lang: 'zh' as const, words: '绿色港口', status: 'preferred' as const, sources: [] },
    ]
    await own.terms.put([{ id: 'green-port', renderings }])
    const answer = await app(own, { drafts: here }).request('/check', {
      method: 'POST',
      body: JSON.stringify({ en, zh }),
      headers: { 'Content-Type': 'application/json' },
    })
    const { findings } = await found(answer)
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'term-differs', term: 'green-port' }),
    )
    await own[Symbol.asyncDispose]()
  })

  test('gives the findings of two versions, with the beads they stand in', async () => {
    const answer = await posted({ en, zh })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toMatch('application/json')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const draft = await found(answer)
    expect(rulesOf(draft)).toEqual(['number-differs', 'ordinal-differs'])
    expect(draft).toMatchObject({ texts: { en, zh }, langs: { en: 'en', zh: 'zh-Hans' } })
    const said = draft.beads.map((bead) => [
      bead.en.map(({ start, end }) => en.slice(start, end)).join(' '),
      bead.zh.map(({ start, end }) => zh.slice(start, end)).join(''),
    ])
    expect(said).toHaveLength(8)
    expect(said[0]).toEqual(['Green Ports Meet in Zhuhai', '绿色港口相会珠海'])
    expect(said.map(([words]) => words).join(' ')).toBe(en.trim().replace(/\s+/g, ' '))
  })

  test('gives those of one text that holds both, and of damaged texts where they stand', async () => {
    const text = `${en}\n${zh}`
    expect(rulesOf(await found(await posted({ text })))).toEqual([
      'number-differs',
      'ordinal-differs',
    ])
    const glued = 'The sides met.On May 9,2023, certificates went to 18 students.'
    const damaged = { en: glued, zh: '双方会见。2023年5月9日,向28位學(xué)员授予证书。' }
    const { beads, findings } = await found(await posted(damaged))
    expect(findings.map((one) => one.zh?.words)).toContain('28位學(xué)员')
    const words = ({ start, end }: { start: number; end: number }) => glued.slice(start, end)
    expect(beads.flatMap((bead) => bead.en.map(words))).toEqual([
      'The sides met.',
      'On May 9,2023, certificates went to 18 students.',
    ])
  })

  test('answers in SARIF, TMX or Word to those who accept it', async () => {
    const as = (type: string) => posted({ en, zh }, { Accept: type })
    const log = await (await as('application/sarif+json')).text()
    assertSarif(JSON.parse(log))
    expect(log).toContain('http://localhost/checks#number-differs')
    const memory = await as('application/x-tmx+xml')
    expect(memory.headers.get('Content-Type')).toMatch('application/x-tmx+xml')
    expect(await memory.text()).toMatch(/<tuv xml:lang="zh-Hans"><seg>绿色港口相会珠海<\/seg>/)
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const word = new Uint8Array(await (await as(type)).arrayBuffer())
    const { original } = await read(word, { name: 'draft.docx' })
    expect(original).toContain('绿色港口相会珠海')
  })

  test('takes files as the command line does, in either order', async () => {
    const files = [new File([zh], 'a.txt'), new File([en], 'b.txt')]
    const two = await found(await sent('/check', ...files))
    expect(rulesOf(two)).toEqual(['number-differs', 'ordinal-differs'])
    expect(two.texts.en).toBe(en)
    const both = await found(await sent('/check', new File([`${en}\n${zh}`], 'both.txt')))
    expect(rulesOf(both)).toEqual(rulesOf(two))
    const word = new File([readFileSync('examples/xiamen-2016.docx')], 'xiamen.docx')
    const { beads, texts } = await found(await sent('/check', word))
    expect(beads.length).toBeGreaterThan(10)
    expect(texts.en).toBe(texts.zh)
  })

  test.each<[what: string, draft: unknown, status: number, code: string, said: RegExp]>([
    ['an empty version', { en, zh: '' }, 422, 'uncheckable', /the Chinese version is empty/],
    ['one language', { en, zh: en }, 422, 'uncheckable', /both versions are in English/],
    ['strangers', { en, zh: '图书馆之夜。当晚六百名读者前来。' }, 422, 'uncheckable', /belong/],
    ['the wrong way about', { en: zh, zh: en }, 400, 'bad-request', /change them about/],
    ['5 MB', { en: en.repeat(6000), zh }, 422, 'uncheckable', /above the limit of 500,000/],
    ['no JSON', '{', 400, 'bad-request', /it is no JSON/],
    ['other JSON', { en }, 400, 'bad-request', /give JSON with `en` and `zh`/],
    ['figures', { en: 1, zh: 2 }, 400, 'bad-request', /give JSON with `en` and `zh`/],
    ['deep JSON', '['.repeat(2_000_000), 400, 'bad-request', /it is no JSON/],
    ['a prototype', '{"__proto__":{"text":"x"}}', 400, 'bad-request', /give JSON/],
  ])('refuses %s in one message', async (_, draft, status, code, said) => {
    const answer = await posted(draft)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({
      error: { code, message: expect.stringMatching(said) },
    })
  })

  test('refuses what is neither JSON nor a form, however it is sent', async () => {
    const type = { 'Content-Type': 'text/plain' }
    expect((await posted({ en, zh }, type)).status).toBe(415)
    expect((await posted('x', { 'Content-Type': 'multipart/form-data' })).status).toBe(400)
    const three = [1, 2, 3].map((each) => new File([en], `${each}.txt`))
    expect(await (await sent('/check', ...three)).json()).toMatchObject({
      error: { message: expect.stringMatching(/^Cannot check 3 files/) },
    })
    expect((await sent('/check', new File(['\0\0'], 'a.pdf'))).status).toBe(422)
  })

  test('refuses more bytes than it takes, before it reads them', async () => {
    const answer = await posted({ text: 'x'.repeat(33 * 1024 * 1024) })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ error: { code: 'too-large' } })
  })

  test('refuses pages of other sites, whatever they send', async () => {
    const body = JSON.stringify({ en, zh })
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://a.example' }]) {
      for (const type of ['application/json', 'text/plain', 'multipart/form-data']) {
        const all = { ...headers, 'Content-Type': type }
        const answer = await site.request('/check', { method: 'POST', body, headers: all })
        expect(answer.status).toBe(403)
      }
    }
    const preflight = await site.request('/check', {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  test('says when too many wait', async () => {
    const check = async () => {
      throw new DragomanError('busy', 'Cannot check now')
    }
    const full = app(store, { drafts: { ...here, check } })
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ en, zh })
    const answer = await full.request('/check', { method: 'POST', body, headers })
    expect([answer.status, await answer.json()]).toMatchObject([503, { error: { code: 'busy' } }])
  })

  test('is the only way to ask it', async () => {
    const answer = await site.request('/check')
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST'])
  })
})

describe('POST /text', () => {
  test('gives the text of a file', async () => {
    const page = '<!doctype html><title>x</title><p>The mayor met guests on May 3.</p>'
    const answer = await sent('/text', new File([page], 'page.html'))
    expect(await answer.json()).toEqual({
      name: 'page.html',
      text: expect.stringContaining('The mayor met guests on May 3.'),
    })
  })

  test('refuses a text that is too long to be checked', async () => {
    const answer = await sent('/text', new File([en.repeat(700)], 'long.txt'))
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { error: { message: expect.stringMatching(/above the limit of 500,000/) } },
    ])
  })

  test('refuses two files, or none', async () => {
    expect((await sent('/text')).status).toBe(400)
    expect((await sent('/text', new File(['a'], 'a'), new File(['b'], 'b'))).status).toBe(400)
  })
})

describe('/desk', () => {
  test('is a page with a script of the site’s own, and leave to ask the site alone', async () => {
    const page = await site.request('/desk')
    const policy = page.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toContain('unsafe')
    const html = await page.text()
    expect(html).not.toMatch(/<style| style=| on\w+=|<(?:link|img|script)[^>]*https?:/)
    expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="module" src="/desk/desk.js">',
    ])
  })

  test('begins with an item of the record when its address names one', async () => {
    const data = await (await site.request(`/desk.json?item=${item}`)).json()
    expect(data).toEqual({
      en: expect.stringContaining('Elena Moreau'),
      zh: expect.stringContaining('莫蕾娜'),
    })
    expect(await (await site.request(`/desk?item=${item}`)).text()).toContain('Elena Moreau')
    expect((await site.request('/desk?item=none')).status).toBe(404)
  })

  test('holds hostile words as words', async () => {
    const bulletin = fixture()
    const text = bulletin.text.replace('Elena', '</textarea><script>')
    expect(text.length).not.toBe(bulletin.text.length)
    const held = { ...(await store.item(item)), bulletin: { ...bulletin, text } }
    const hostile = app({ ...store, item: async () => held } as unknown as Store, {
      drafts: here,
    })
    const html = await (await hostile.request(`/desk?item=${item}`)).text()
    expect(html).not.toContain('<script>')
  })

  test('has its style, and no file of another folder', async () => {
    expect((await site.request('/desk/desk.css')).headers.get('Content-Type')).toMatch('text/css')
    for (const path of ['/desk/..%2Fstyle.css', '/desk/desk.ts', '/desk/none.js']) {
      expect([path, (await site.request(path)).status]).toEqual([path, 404])
    }
  })
})

test('/checks explains every rule, each at its own anchor', async () => {
  const { rules } = (await (await site.request('/checks.json')).json()) as {
    rules: { id: string; about: string }[]
  }
  const html = await (await site.request('/checks')).text()
  expect(rules.length).toBeGreaterThan(20)
  for (const { id } of rules) expect(html).toContain(`<h2 id="${id}">`)
})
