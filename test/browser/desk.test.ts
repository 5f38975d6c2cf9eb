import { readFileSync } from 'node:fs'
import axe, { type AxeResults } from 'axe-core'
import JSZip from 'jszip'
import type { Browser, BrowserContext, Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Serving } from '../../src/server/serve.ts'
import { served } from '../served.ts'
import { chromiumPath, launched } from './chromium.ts'

const en = readFileSync('examples/draft/en.txt', 'utf8')
const zh = readFileSync('examples/draft/zh.txt', 'utf8')
const absent = chromiumPath === undefined ? ' (left out: no Chromium here)' : ''

// The desk's script is what the build makes of it: the built program serves it.
describe.skipIf(chromiumPath === undefined)(`the desk in a browser${absent}`, () => {
  let server: Serving
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    server = await served()
    browser = await launched()
    // One page for all: a new one for each test costs more than what the tests do.
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('blob:'))
        faults.push(`asked for ${request.url()}`)
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(new URL('/desk', server.url).href)
  })
  afterEach(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.setOffline(false)
    await page.evaluate(() => sessionStorage.clear())
    // An address that differs in its mark alone would be the same page still.
    await page.goto(new URL('/style.css', server.url).href)
    expect(faults.splice(0)).toEqual([])
  })

  const findings = () => page.locator('#findings .finding')
  const texts = () => Promise.all([page.inputValue('#en'), page.inputValue('#zh')])
  async function paste(id: string, text: string) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await page.focus(id)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+v')
  }
  async function pasted() {
    await paste('#en', en)
    await paste('#zh', zh)
    await expect.poll(() => findings().count()).toBe(2)
  }
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement
      return [field.id, field.value.slice(field.selectionStart, field.selectionEnd)]
    })

  test('marks the words of two pasted versions, and tells them in words', async () => {
    await pasted()
    const marked = (id: string) => page.locator(`#${id}-marks .marked`).allTextContents()
    expect(await marked('en')).toEqual(['18 members', 'Third Green Ports Forum'])
    expect(await marked('zh')).toEqual(['28人代表团', '第二届绿色港口论坛'])
    expect(await page.textContent('#state')).toBe('2 errors.')
    expect(await findings().first().textContent()).toContain('"18 members" is 18')
  }, 30_000)

  test('lays the marks under their words: field and marks are as high, line for line', async () => {
    await page.setViewportSize({ width: 900, height: 800 })
    await page.fill('#en', en.repeat(4))
    await page.fill('#zh', zh.repeat(4))
    await page.waitForSelector('#findings .finding')
    const heights = await page.evaluate(() =>
      ['en', 'zh'].map((id) =>
        [id, `${id}-marks`].map((one) => document.getElementById(one)?.scrollHeight),
      ),
    )
    for (const [field, marks] of heights) expect(field).toBe(marks)
  }, 30_000)

  test('F8 goes to the next finding, Shift+F8 back, and round', async () => {
    await pasted()
    await page.keyboard.press('F8')
    expect(await selected()).toEqual(['en', '18 members'])
    expect(await page.textContent('#said')).toMatch(/^1 of 2, error: .*F9 writes “28 members”\.$/)
    expect(page.url()).toMatch(/#finding-1$/)
    await page.keyboard.press('F8')
    expect(await selected()).toEqual(['en', 'Third Green Ports Forum'])
    expect(await page.locator('#zh-marks .current').textContent()).toBe('第二届绿色港口论坛')
    await page.keyboard.press('F8')
    await page.keyboard.press('Shift+F8')
    expect(await selected()).toEqual(['en', 'Third Green Ports Forum'])
  }, 30_000)

  test('F9 writes the fix, the next finding comes up, Shift+F9 takes it back', async () => {
    await pasted()
    await page.keyboard.press('F8')
    await page.keyboard.press('F9')
    expect((await texts())[0]).toBe(en.replace('18 members', '28 members'))
    await expect.poll(() => findings().count()).toBe(1)
    await page.keyboard.press('F8')
    expect(await selected()).toEqual(['en', 'Third Green Ports Forum'])
    await page.keyboard.press('F9')
    await expect.poll(() => page.textContent('#state')).toMatch(/nothing found/)
    await page.keyboard.press('Shift+F9')
    await page.keyboard.press('Shift+F9')
    expect(await texts()).toEqual([en, zh])
    await expect.poll(() => findings().count()).toBe(2)
  }, 30_000)

  test('a reload takes nothing from the desk, and what was said is not said of other words', async () => {
    await pasted()
    await page.keyboard.press('F8')
    expect(await page.textContent('#said')).not.toBe('')
    await page.reload()
    await expect.poll(() => findings().count()).toBe(2)
    expect(await texts()).toEqual([en, zh])
    await page.keyboard.press('F8')
    await paste('#en', '')
    await page.keyboard.press('Delete')
    expect(await page.textContent('#said')).toBe('')
  }, 30_000)

  test('before the next answer comes, F8 passes over what was mended', async () => {
    await pasted()
    await page.keyboard.press('F8')
    await page.route('**/check', () => {})
    await page.keyboard.press('F9')
    expect(await page.locator('.stack .marked').count()).toBe(2)
    await page.keyboard.press('F8')
    expect(await selected()).toEqual(['en', 'Third Green Ports Forum'])
  }, 30_000)

  test('the browser’s own undo knows a fix', async () => {
    await pasted()
    await page.click('#findings .fix >> nth=1')
    expect((await texts())[0]).toContain('Second Green Ports Forum')
    await page.focus('#en')
    await page.keyboard.press('Control+z')
    expect((await texts())[0]).toBe(en)
  }, 30_000)

  test('a fix is undone where it is by then, though more was written before it', async () => {
    await pasted()
    await page.click('#findings .fix >> nth=0')
    await page.focus('#en')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('News: ')
    await page.keyboard.press('Shift+F9')
    expect((await texts())[0]).toBe(`News: ${en}`)
  }, 30_000)

  test('findings come and go as somebody types; marks move with their words meanwhile', async () => {
    await pasted()
    await page.route('**/check', () => {})
    await page.focus('#en')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Big ')
    expect(await page.locator('#en-marks .marked').first().textContent()).toBe('18 members')
    expect(await findings().count()).toBe(2)
    await page.unroute('**/check')
    await page.keyboard.press('F8')
    await page.keyboard.type('28 members')
    await expect.poll(() => findings().count()).toBe(1)
  }, 30_000)

  test('an answer that comes late is dropped', async () => {
    await pasted()
    let held: (() => Promise<void>) | undefined
    await page.route('**/check', async (route) => {
      if (!held) held = () => route.continue()
      else await route.continue()
    })
    await page.fill('#en', en.replace('46 hectares', '64 hectares'))
    await expect.poll(() => held !== undefined).toBe(true)
    await page.fill('#en', en.replace('18 members', '28 members'))
    await held?.().catch(() => undefined)
    await expect.poll(() => findings().count()).toBe(1)
    expect(await findings().first().textContent()).toContain('Third Green Ports Forum')
  }, 30_000)

  test('one bilingual text is checked as well', async () => {
    await page.check('input[value=one]')
    await page.fill('#both', `${en}\n${zh}`)
    await expect.poll(() => findings().count()).toBe(2)
    await page.keyboard.press('F8')
    await page.keyboard.press('F9')
    expect(await page.inputValue('#both')).toContain('28 members')
    expect(await page.locator('#rows .bead').count()).toBe(8)
  }, 30_000)

  test('sentences stand side by side, and lead to their place', async () => {
    await pasted()
    expect(await page.locator('#rows .bead').count()).toBe(8)
    await page.locator('#rows .sentence', { hasText: 'Engineers showed' }).click()
    expect(await page.locator('#zh-marks .lit').textContent()).toMatch(/^工程师介绍/)
    await page.click('#rows sup a >> nth=-1')
    expect(await selected()).toEqual(['en', 'Third Green Ports Forum'])
  }, 30_000)

  test.each([
    ['both versions in English', en, en, 'both versions are in English'],
    [
      'versions that do not belong together',
      en,
      '图书馆之夜。当晚六百名读者前来。',
      'hardly belong',
    ],
    ['the columns the wrong way about', zh, en, 'change them about'],
    ['far too much', en.repeat(Math.ceil(500_001 / en.length)), zh, 'above the limit of 500,000'],
  ])(
    '%s is one message, no wall of findings',
    async (_, english, chinese, said) => {
      await pasted()
      await paste('#zh', chinese)
      await paste('#en', english)
      await expect.poll(() => page.textContent('#trouble')).toContain(said)
      expect(await findings().count()).toBe(0)
      expect(await page.locator('.marked').count()).toBe(0)
      await page.fill('#zh', '')
      await expect.poll(() => page.isVisible('#trouble')).toBe(false)
    },
    60_000,
  )

  test('columns that are the wrong way about are swapped', async () => {
    await page.fill('#en', zh)
    await page.fill('#zh', en)
    await page.click('#swap')
    expect(await texts()).toEqual([en, zh])
    await expect.poll(() => findings().count()).toBe(2)
  }, 30_000)

  test('files are opened, a Word file too', async () => {
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
    await page.setInputFiles('[data-paper=en] input', file('en.txt', en))
    await page.setInputFiles('[data-paper=zh] input', file('zh.txt', zh))
    await expect.poll(() => findings().count()).toBe(2)
    await page.setInputFiles('[data-paper=zh] input', 'examples/xiamen-2016.docx')
    await expect.poll(() => page.inputValue('#zh')).toContain('厦门')
    await page.setInputFiles('[data-paper=zh] input', file('a.txt', '\0\0\0'))
    await expect.poll(() => page.textContent('#trouble')).toMatch(/^Cannot read "a.txt"/)
  }, 30_000)

  test('the corrected pair is saved as texts, as a Word table and as TMX', async () => {
    await pasted()
    await page.click('#findings .fix >> nth=0')
    await expect.poll(() => findings().count()).toBe(1)
    const fixed = en.replace('18 members', '28 members')
    const all: Download[] = []
    const keep = (download: Download) => all.push(download)
    page.on('download', keep)
    for (const ending of ['txt', 'docx', 'tmx']) await page.click(`[data-save=${ending}]`)
    await expect.poll(() => all.length).toBe(4)
    page.off('download', keep)
    const bytes = new Map<string, Buffer>()
    for (const one of all) bytes.set(one.suggestedFilename(), readFileSync(await one.path()))
    expect(bytes.get('draft.en.txt')?.toString()).toBe(fixed)
    expect(bytes.get('draft.zh.txt')?.toString()).toBe(zh)
    expect(bytes.get('draft.tmx')?.toString()).toContain('<seg>绿色港口相会珠海</seg>')
    const word = await JSZip.loadAsync(bytes.get('draft.docx') ?? '')
    expect(await word.file('word/document.xml')?.async('string')).toContain('of 28 members.')
  }, 30_000)

  test('an address leads to an item of the record, and to its finding', async () => {
    await page.goto(new URL('/items/b92f51d07c66', server.url).href)
    await page.click('text=Open at the desk')
    await page.waitForSelector('#findings .finding')
    expect(await page.inputValue('#en')).not.toBe('')
    await page.goto(new URL('/desk?item=b92f51d07c66#finding-1', server.url).href)
    await page.reload()
    await page.waitForSelector('#findings .current')
    expect((await selected())[1]).not.toBe('')
  }, 30_000)

  test('a finding leads to what its rule means', async () => {
    await pasted()
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.click('#findings .rule a >> nth=0'),
    ])
    await opened.waitForLoadState()
    expect(opened.url()).toMatch(/\/checks#number-differs$/)
    expect(await opened.textContent('h2:target')).toBe('number-differs')
    await opened.close()
  }, 30_000)

  test('when the server is gone, it says so', async () => {
    await pasted()
    await context.setOffline(true)
    await page.fill('#zh', `${zh}。`)
    await expect.poll(() => page.textContent('#trouble')).toMatch(/is it still running\?/)
  }, 30_000)

  test('axe finds nothing wrong in light or in the dark, with findings or without', async () => {
    // What the site's policy forbids to it may be put in from outside.
    await page.evaluate(axe.source)
    await unfaulted()
    await pasted()
    await page.keyboard.press('F8')
    await unfaulted()
    await page.goto(new URL('/checks', server.url).href)
    await page.evaluate(axe.source)
    await unfaulted()
  }, 60_000)

  async function unfaulted() {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
      expect([colorScheme, found]).toEqual([colorScheme, []])
    }
  }

  test('fits a screen of 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    await pasted()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  }, 30_000)
})
