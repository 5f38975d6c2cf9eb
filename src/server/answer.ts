import type { Context } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** What an address answers: the data as JSON, or the page that shows it. */
export interface Answer {
  readonly data: unknown
  readonly page: () => VNode
}

/** The statuses that an answer has. */
export type Status = 200 | 400 | 403 | 404 | 405 | 413 | 415 | 422 | 500 | 503

/** Answers in the form asked for: JSON with `.json` at the end or `Accept: application/json`. */
export function answer(c: Context, { data, page }: Answer, status: Status = 200) {
  c.header('Vary', 'Accept')
  if (wantsJson(c)) return c.json(data, status)
  return c.html(`<!doctype html>${renderToString(page())}`, status)
}

function wantsJson(c: Context): boolean {
  if (new URL(c.req.url).pathname.endsWith('.json')) return true
  const accept = c.req.header('Accept') ?? ''
  const [json, html] = ['application/json', 'text/html'].map((type) => accept.indexOf(type))
  if (json === undefined || html === undefined) return false
  // What is posted comes from programs, the desk's script among them; they may ask for other forms than JSON.
  if (html < 0) return json >= 0 || c.req.method === 'POST'
  return json >= 0 && json < html
}
