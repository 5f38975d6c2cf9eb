import type { Context } from 'hono'
import { errorPage } from '../ui/error-page.tsx'
import { answer } from './answer.ts'

type Status = 400 | 404 | 405 | 500

/** The one shape of every error: `{ error: { code, message } }`, or a page that says the same. */
export function trouble(
  c: Context,
  { status, code, message }: { status: Status; code: string; message: string },
) {
  const page = () => errorPage({ status, message })
  return answer(c, { data: { error: { code, message } }, page }, status)
}

/** The answer to an id that the record does not hold. */
export function missing(
  c: Context,
  what: 'item' | 'bulletin' | 'person' | 'organisation' | 'partner',
) {
  const message = `Cannot find ${what} "${c.req.param('id')}": the record does not hold it`
  return trouble(c, { status: 404, code: 'not-found', message })
}
