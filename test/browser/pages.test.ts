import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bulletinId } from '../../src/record.ts'
import { type Serving, serve } from '../../src/server/serve.ts'
import { openRecord } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { fixture } from '../bulletin.ts'
import { chromiumPath, launched } from './chromium.ts'

const visit = '/items/a41c09e2b7d3'
const pages = [
  '/',
  '/?kind=tour',
  visit,
  '/items/b92f51d07c66',
  '/items/c07d3be81f20',
  `/bulletins/${bulletinId(fixture())}`,
  '/people/elena-moreau',
  '/partners/fr',
  '/people',
  '/organisations',
  '/organisations/ningbo-government',
  '/partners',
  '/bulletins',
  '/nothing/here',
]
const absent = chromiumPath === undefined ? ' (left out: no Chromium here)' : ''

describe.skipIf(chromiumPath === undefined)(`the site in a browser${absent}`, () => {
  let store: Store
  let server: Serving
  let browser: Browser
  const opened = new Map<boolean, Page>()

  beforeAll(async () => {
    store = await openRecord(mkdtempSync(join(tmpdir(), 'dragoman-browser-')))
    await store.put(fixture())
    server = await serve(store, { port: 0, host: '127.0.0.1' })
    browser = await launched()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.[Symbol.asyncDispose]()
  })

  /** Opens an address, with JavaScript off unless `script`. There is one page of either kind: a new one takes long. */
  async function at(
    path: string,
    look: (page: Page) => Promise<void>,
    { width = 1280, script = false } = {},
  ) {
    const page = opened.get(script) ?? (await browser.newPage({ javaScriptEnabled: script }))
    opened.set(script, page)
    await page.setViewportSize({ width, height: 800 })
    await page.goto(new URL(path, server.url).href)
    await look(page)
    // An address that differs in its mark alone would be the same page still.
    await page.goto(new URL('/style.css', server.url).href)
  }

  const ground = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor)

  test.each(pages)(
    '%s has nothing that axe finds wrong, in light or in the dark',
    async (path) => {
      const look = async (page: Page) => {
        // What the site's policy forbids to it may be put in from outside.
        await page.evaluate(axe.source)
        // Only colours differ in the dark.
        for (const [colorScheme, run] of [
          ['light', 'axe.run()'],
          ['dark', "axe.run({ runOnly: ['color-contrast'] })"],
        ] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await page.evaluate<AxeResults>(run)
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
          expect([colorScheme, found]).toEqual([colorScheme, []])
        }
      }
      await at(path, look, { script: true })
    },
    30_000,
  )

  test('no page is wider than a screen of 360 pixels', async () => {
    const look = async (page: Page) => {
      for (const path of pages) {
        await page.goto(new URL(path, server.url).href)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([path, width]).toEqual([path, 360])
      }
    }
    await at('/', look, { width: 360, script: true })
  }, 60_000)

  test('a sentence under the pointer lights its counterpart, and both sentences of a 2-1 bead', async () => {
    await at(visit, async (page) => {
      const dark = await ground(page, '#s-3')
      await page.hover('#s-9')
      const lit = 'rgb(253, 240, 200)'
      for (const segment of ['#s-2', '#s-3', '#s-9']) {
        await expect.poll(() => ground(page, segment)).toBe(lit)
      }
      expect(await ground(page, '#s-4')).toBe(dark)
    })
  }, 30_000)

  test('a sentence reached by keyboard lights its counterpart', async () => {
    await at(visit, async (page) => {
      const dark = await ground(page, '#s-10')
      await page.focus('#s-4')
      await expect.poll(() => ground(page, '#s-10')).not.toBe(dark)
    })
  }, 30_000)

  test('"Show repairs" shows what stood there, and hides it again', async () => {
    await at(visit, async (page) => {
      const former = page.locator('rt', { hasText: '(fā)' })
      expect(await former.isVisible()).toBe(false)
      await page.check('#show-repairs')
      expect(await former.isVisible()).toBe(true)
      await page.uncheck('#show-repairs')
      expect(await former.isVisible()).toBe(false)
    })
  }, 30_000)

  test('words lead to their field, and the field leads back', async () => {
    await at(visit, async (page) => {
      await page.click('mark a:text-is("Elena Moreau")')
      expect(page.url()).toMatch(/#field-people-0$/)
      await page.click('#field-people-0 .sources a >> nth=0')
      expect(await page.locator('mark:target').textContent()).toBe('Elena Moreau')
    })
  }, 30_000)

  test('the list is narrowed without JavaScript', async () => {
    await at('/', async (page) => {
      await page.selectOption('select[name=partner]', 'hk')
      await page.click('button')
      expect(await page.locator('.row').count()).toBe(1)
      expect(await page.locator('.row time').getAttribute('datetime')).toBe('03-25')
      expect(await page.locator('.row .when').textContent()).toBe('25 March, year unknown')
    })
  }, 30_000)

  test('the link to JSON leads to the same as JSON', async () => {
    await at(visit, async (page) => {
      await page.click('.colophon a')
      expect(page.url()).toMatch(/\/items\/a41c09e2b7d3\.json$/)
      expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toHaveProperty(
        'item.exchange',
      )
    })
  }, 30_000)
})
