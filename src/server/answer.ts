import type { Context } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** What an address answers: the data as JSON, or the page that shows it. */
export interface Answer {
  readonly data: unknown
  readonly page: () => VNode
}

/** Answers in the form asked for: JSON with `.json` at the end or `Accept: application/json`. */
export function answer(
  c: Context,
  { data, page }: Answer,
  status: 200 | 400 | 404 | 405 | 500 = 200,
) {
  c.header('Vary', 'Accept')
  if (wantsJson(c)) return c.json(data, status)
  return c.html(`<!doctype html>${renderToString(page())}`, status)
}

function wantsJson(c: Context): boolean {
  if (new URL(c.req.url).pathname.endsWith('.json')) return true
  const accept = c.req.header('Accept') ?? ''
  const [json, html] = ['application/json', 'text/html'].map((type) => accept.indexOf(type))
  return json !== undefined && json >= 0 && (html === undefined || html < 0 || json < html)
}
