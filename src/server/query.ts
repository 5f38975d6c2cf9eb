import * as z from 'zod'
import { ExchangeKind } from '../exchange.ts'

const id = z.string().max(200)

/** What the list of items may be asked for. A form sends fields left empty as empty text. */
const ItemQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).exactOptional(),
  size: z.coerce.number().int().min(1).max(200).exactOptional(),
  kind: ExchangeKind.exactOptional(),
  partner: id.toLowerCase().exactOptional(),
  person: id.exactOptional(),
})
export type ItemQuery = z.infer<typeof ItemQuery>

/**
 * The query of the list of items.
 *
 * @throws {RangeError} that names the field and what it may hold
 */
export function itemQuery(fields: Readonly<Record<string, string>>): ItemQuery {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  const { success, data, error } = ItemQuery.safeParse(filled)
  if (success) return data
  const [issue] = error.issues
  throw new RangeError(
    `Cannot list items by ${issue?.path.join('.')} "${filled[String(issue?.path[0])]}": ${issue?.message}`,
  )
}
