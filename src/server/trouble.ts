import type { Context } from 'hono'
import { errorPage } from '../ui/error-page.tsx'
import { answer, type Status } from './answer.ts'

/** The one shape of every error: `{ error: { code, message } }`, or a page that says the same. */
export function trouble(
  c: Context,
  { status, code, message }: { status: Status; code: string; message: string },
) {
  const page = () => errorPage({ status, message })
  return answer(c, { data: { error: { code, message } }, page }, status)
}

/** The answer to an id that the record does not hold; the one in the path, unless another is given. */
export function missing(
  c: Context,
  what: 'item' | 'bulletin' | 'person' | 'organisation' | 'partner',
  id = c.req.param('id'),
) {
  const message = `Cannot find ${what} "${id}": the record does not hold it`
  return trouble(c, { status: 404, code: 'not-found', message })
}
