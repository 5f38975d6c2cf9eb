import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { judged } from '../decision.ts'
import { DragomanError, type ErrorCode } from '../error.ts'
import { bulletinId } from '../record.ts'
import type { Store } from '../store/store.ts'
import { bulletinPage } from '../ui/bulletin-page.tsx'
import { bulletinsPage } from '../ui/bulletins-page.tsx'
import { icon } from '../ui/icon.ts'
import { itemPage } from '../ui/item-page.tsx'
import { itemsPage } from '../ui/items-page.tsx'
import { organisationPage } from '../ui/organisation-page.tsx'
import { organisationsPage } from '../ui/organisations-page.tsx'
import { partnerPage } from '../ui/partner-page.tsx'
import { partnersPage } from '../ui/partners-page.tsx'
import { peoplePage } from '../ui/people-page.tsx'
import { personPage } from '../ui/person-page.tsx'
import { settledFindings } from '../ui/settled.tsx'
import { answer } from './answer.ts'
import { addDesk } from './desk-routes.ts'
import { type DraftThreads, draftThreads } from './draft-threads.ts'
import { itemData } from './item-data.ts'
import { isOwnHost } from './own-host.ts'
import { isOwnSite } from './own-site.ts'
import { itemQuery } from './query.ts'
import { missing, trouble } from './trouble.ts'

const style = readFileSync(new URL('../ui/style.css', import.meta.url), 'utf8')

/**
 * The record as a site and as an API, at the same addresses, with the desk that checks drafts. It parses, asks the
 * store or the threads, and answers.
 *
 * @param options.hosts the names it answers to besides addresses and `localhost`
 */
export function app(
  store: Store,
  {
    drafts = draftThreads(),
    hosts = [],
  }: { readonly drafts?: DraftThreads; readonly hosts?: readonly string[] } = {},
): Hono {
  const site = new Hono({ getPath: pathOf })
  const headers = { page: secureHeaders(security), desk: secureHeaders(deskSecurity) }
  site.use(etag())
  site.use((c, next) => headers[c.req.path === '/desk' ? 'desk' : 'page'](c, next))
  site.use(async (c, next) => {
    await next()
    // Always asked again, and answered 304 while nothing has changed; a draft is nobody's but the sender's.
    c.header('Cache-Control', c.req.method === 'POST' ? 'no-store' : 'no-cache')
  })
  site.use(async (c, next) => {
    if (isOwnHost(c.req.raw, hosts)) return await next()
    const { hostname } = new URL(c.req.url)
    const message = `Cannot answer as "${hostname}": this server does not go by that name; if it is meant to, start it with --allow-host ${hostname}`
    return trouble(c, { status: 403, code: 'unknown-host', message })
  })
  site.use(async (c, next) => {
    if (isRead(c.req.method) || isOwnSite(c.req.raw)) return await next()
    const message = `Cannot ${c.req.method} from a page of another site`
    return trouble(c, { status: 403, code: 'cross-site', message })
  })

  site.get('/', async (c) => {
    const query = itemQuery(c.req.query())
    const [found, kinds, partners] = await Promise.all([
      store.items(query),
      store.list('kinds'),
      store.list('partners'),
    ])
    return answer(c, { data: found, page: () => itemsPage({ found, query, kinds, partners }) })
  })
  site.get('/items/:id', async (c) => {
    const held = await store.item(c.req.param('id'))
    const item = held?.bulletin.items[held.index]
    if (!held || !item) return missing(c, 'item')
    const findings = judged(held.bulletin, await store.decisions.all())
    const own = findings.filter((one) => one.item === item)
    return answer(c, {
      data: itemData(held, { item, findings: own }),
      page: () => itemPage({ ...held, item, settled: settledFindings(own) }),
    })
  })
  site.get('/bulletins/:id', async (c) => {
    const data = await store.get(c.req.param('id'))
    if (!data) return missing(c, 'bulletin')
    const settled = settledFindings(judged(data, await store.decisions.all()))
    return answer(c, { data, page: () => bulletinPage(data, { id: bulletinId(data), settled }) })
  })
  site.get('/people/:id', async (c) => {
    const data = await store.person(c.req.param('id'))
    if (!data) return missing(c, 'person')
    return movedTo(c, data) ?? answer(c, { data, page: () => personPage(data) })
  })
  site.get('/organisations/:id', async (c) => {
    const data = await store.organisation(c.req.param('id'))
    if (!data) return missing(c, 'organisation')
    return movedTo(c, data) ?? answer(c, { data, page: () => organisationPage(data) })
  })
  site.get('/partners/:id', async (c) => {
    const data = await store.partner(c.req.param('id').toLowerCase())
    return data ? answer(c, { data, page: () => partnerPage(data) }) : missing(c, 'partner')
  })
  site.get('/bulletins', async (c) => {
    const bulletins = await store.list('bulletins')
    return answer(c, { data: { bulletins }, page: () => bulletinsPage(bulletins) })
  })
  site.get('/people', async (c) => {
    const people = await store.list('people')
    return answer(c, { data: { people }, page: () => peoplePage(people) })
  })
  site.get('/organisations', async (c) => {
    const organisations = await store.list('organisations')
    return answer(c, { data: { organisations }, page: () => organisationsPage(organisations) })
  })
  site.get('/partners', async (c) => {
    const partners = await store.list('partners')
    return answer(c, { data: { partners }, page: () => partnersPage(partners) })
  })
  site.get('/style.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  site.get('/favicon.ico', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml' }))

  addDesk(site, store, drafts)

  site.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', (c) => {
    c.header('Allow', 'GET, HEAD')
    const message = `Cannot ${c.req.method} here: the record can only be read`
    return trouble(c, { status: 405, code: 'method-not-allowed', message })
  })
  site.notFound((c) => {
    const message = `Cannot find "${c.req.path}": there is no such page`
    return trouble(c, { status: 404, code: 'not-found', message })
  })
  site.onError((error, c) => {
    const { message } = error
    if (error instanceof RangeError)
      return trouble(c, { status: 400, code: 'bad-request', message })
    if (error instanceof DragomanError)
      return trouble(c, { status: statusOf(error.code), code: error.code, message })
    // Nobody waits for the answer any more.
    if (c.req.raw.signal.aborted) return c.body(null)
    throw error
  })
  return site
}

/** An id that leads to another entity: for now, as a person may part the two again. */
function movedTo(c: Context, { id }: { readonly id: string }) {
  if (id === c.req.param('id')) return undefined
  const { pathname, search } = new URL(c.req.url)
  const [, list = ''] = pathname.split('/')
  const ending = pathname.endsWith('.json') ? '.json' : ''
  return c.redirect(`/${list}/${encodeURIComponent(id)}${ending}${search}`, 302)
}

function isRead(method: string): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method)
}

function statusOf(code: ErrorCode) {
  if (code === 'uncheckable' || code === 'unreadable') return 422
  return code === 'busy' ? 503 : 500
}

/** The path without the `.json` that asks for JSON; `/index.json` is the list at `/`. */
function pathOf(request: Request): string {
  const { pathname } = new URL(request.url)
  return pathname.endsWith('.json') ? pathname.slice(0, -5).replace(/^\/index$/, '/') : pathname
}

const security = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // The record is served in plain HTTP on a laptop; a proxy that speaks TLS adds this itself.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
}

/** The desk alone has a script, the site's own, which asks the site alone. */
const deskSecurity = {
  ...security,
  contentSecurityPolicy: {
    ...security.contentSecurityPolicy,
    scriptSrc: ["'self'"],
    connectSrc: ["'self'"],
  },
}
