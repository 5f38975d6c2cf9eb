import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { decoded } from './encoding.ts'
import { termsFileLimit } from './limits.ts'
import { termRows as csvRows } from './terms-csv.ts'
import { type GivenTerms, termsOf } from './terms-rows.ts'
import { termRows as tbxRows } from './terms-tbx.ts'
import { tooLarge, unreadable } from './unreadable.ts'

/**
 * The terms in a file: TBX of 2019 (ISO 30042:2019, elements of either style) or of 2008 (`martif`), or a table
 * (CSV, TSV) in any encoding that bulletins may have. All of them, or none when a row is wrong. `leftOut` names what
 * a termbase has no room for, such as other languages.
 *
 * @throws {DragomanError} `unreadable` when it is neither, too large, or has wrong rows, with their lines
 */
export function readTerms(bytes: Uint8Array, { name }: { readonly name: string }): GivenTerms {
  if (bytes.length > termsFileLimit) {
    throw tooLarge(name, { found: bytes.length, limit: termsFileLimit })
  }
  const text = textOf(bytes)
  if (text.trim() === '') throw unreadable(name, 'it is empty; give a termbase in TBX or CSV')
  const { rows, leftOut } = /^\s*</.test(text) ? tbxRows(text, name) : csvRows(text, name)
  const given = termsOf(rows, name)
  return { ...given, leftOut: [...leftOut, ...given.leftOut] }
}

/** XML says which encoding it is in, and so it is; a table does not. */
function textOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  const [, label = ''] =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/.exec(head) ?? []
  const encoding = normalizeEncoding(label)
  return encoding === null ? decoded(bytes).text : new TextDecoder(encoding).decode(bytes)
}
