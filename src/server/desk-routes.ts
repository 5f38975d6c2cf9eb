import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit as limited } from 'hono/body-limit'
import { letterLimit } from '../draft/checkable.ts'
import type { Store } from '../store/store.ts'
import { checksPage } from '../ui/checks-page.tsx'
import { deskPage } from '../ui/desk-page.tsx'
import { answer } from './answer.ts'
import { type DraftForm, draftForms } from './draft-forms.ts'
import type { DraftThreads } from './draft-threads.ts'
import { bodyLimit, givenDraft, givenFiles } from './given-draft.ts'
import { itemTexts } from './item-texts.ts'
import { ruleDocs, ruleList } from './rule-docs.ts'
import { missing, trouble } from './trouble.ts'

/** Where drafts are checked: the desk for people, `/check` for programs, and what the rules mean. */
export function addDesk(site: Hono, store: Store, drafts: DraftThreads): void {
  const files = clientFiles()
  const rulePages = ruleDocs()
  const withinLimit = limited({ maxSize: bodyLimit, onError: tooLarge })

  site.get('/desk', async (c) => {
    const id = c.req.query('item')
    const held = id ? await store.item(id) : null
    if (id && !held) return missing(c, 'item', id)
    // Not awaited: the page is there before the check is, and says itself when a check fails.
    drafts.warm().catch(() => undefined)
    const texts = held ? itemTexts(held) : { en: '', zh: '' }
    return answer(c, { data: texts, page: () => deskPage({ texts, letterLimit }) })
  })
  site.get('/desk/:file', (c) => {
    const file = files.get(c.req.param('file'))
    return file ? c.body(file.text, 200, { 'Content-Type': file.type }) : c.notFound()
  })
  site.get('/checks', (c) =>
    answer(c, { data: { rules: ruleList }, page: () => checksPage(rulePages) }),
  )

  site.post('/check', withinLimit, async (c) => {
    const given = await givenDraft(c)
    if (!given) return unsupported(c, 'JSON (application/json) or files (multipart/form-data)')
    const form = formFor(c)
    const [docs, terms] = [new URL('/checks', c.req.url).href, await store.terms.all()]
    const body = await drafts.check({ given, form, docs, terms }, c.req.raw.signal)
    c.header('Vary', 'Accept')
    // A copy: the types of Response want bytes that no other thread shares.
    return c.body(typeof body === 'string' ? body : Uint8Array.from(body), 200, {
      'Content-Type': form === 'docx' ? draftForms.docx : `${draftForms[form]}; charset=utf-8`,
    })
  })
  site.post('/text', withinLimit, async (c) => {
    const files = await givenFiles(c)
    if (!files) return unsupported(c, 'a file (multipart/form-data)')
    const [file] = files
    if (!file || files.length > 1) {
      throw new RangeError(`Cannot read ${files.length} files: give one`)
    }
    return c.json({ name: file.name, text: await drafts.text(file, c.req.raw.signal) })
  })
  for (const path of ['/check', '/text']) {
    site.get(path, (c) => {
      c.header('Allow', 'POST')
      const message = `Cannot GET ${path}: send it a draft with POST, or open /desk`
      return trouble(c, { status: 405, code: 'method-not-allowed', message })
    })
  }
}

/** The form that a request asks for; JSON when it names none of them. */
function formFor(c: Context): DraftForm {
  const types = Object.values(draftForms)
  const type = accepts(c, { header: 'Accept', supports: types, default: draftForms.json })
  const form = Object.entries(draftForms).find(([, mediaType]) => mediaType === type)?.[0]
  return (form ?? 'json') as DraftForm
}

function unsupported(c: Context, what: string) {
  const message = `Cannot read "${c.req.header('Content-Type') ?? ''}": send ${what}`
  return trouble(c, { status: 415, code: 'unsupported-media-type', message })
}

function tooLarge(c: Context) {
  const message = `Cannot take more than ${bodyLimit / 1024 / 1024} MiB at a time: split the draft`
  return trouble(c, { status: 413, code: 'too-large', message })
}

const clientTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The desk's style and the scripts that the build has made for it, by name; no scripts where the site runs unbuilt. */
function clientFiles(): ReadonlyMap<string, { readonly text: string; readonly type: string }> {
  const folder = new URL('../ui/desk/', import.meta.url)
  return new Map(
    readdirSync(folder).flatMap((name) => {
      const type = clientTypes[extname(name)]
      return type ? [[name, { text: readFileSync(new URL(name, folder), 'utf8'), type }]] : []
    }),
  )
}
