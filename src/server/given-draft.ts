import type { Context } from 'hono'
import * as z from 'zod'
import { assertShort } from '../draft/checkable.ts'
import type { ReadableFile } from '../read/readable-file.ts'
import type { GivenDraft } from './draft-worker.ts'

const mebibyte = 1024 * 1024

/** The most bytes of a request: a file or two; of text half a million letters take some three of them. */
export const bodyLimit = 32 * mebibyte

const Texts = z.union([
  z.strictObject({ en: z.string(), zh: z.string() }),
  z.strictObject({ text: z.string() }),
])

/**
 * The draft that a request gives: as JSON, or as a form with files. Undefined where it is neither.
 *
 * @throws {RangeError} that says what the JSON or the form may hold
 * @throws {DragomanError} `uncheckable` when the texts have more letters than a check takes
 */
export async function givenDraft(c: Context): Promise<GivenDraft | undefined> {
  const files = await givenFiles(c)
  if (files) {
    const count = files.length
    if (count === 1 || count === 2) return { files }
    throw new RangeError(
      `Cannot check ${count} files: give one that holds both versions, or one for each`,
    )
  }
  if (mediaTypeOf(c) !== 'application/json') return undefined
  const { success, data } = Texts.safeParse(jsonOf(await c.req.text()))
  if (!success) {
    throw new RangeError(
      'Cannot check this: give JSON with `en` and `zh`, or with `text` alone, each a text',
    )
  }
  assertShort(...('text' in data ? [data.text] : [data.en, data.zh]))
  return data
}

/** The files of a form; undefined where the request is none. */
export async function givenFiles(c: Context): Promise<ReadableFile[] | undefined> {
  if (mediaTypeOf(c) !== 'multipart/form-data') return undefined
  const fields = await formOf(c)
  return await Promise.all(
    fields
      .filter((field) => field instanceof File)
      .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

function mediaTypeOf(c: Context): string | undefined {
  return c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
}

async function formOf(c: Context) {
  try {
    return Array.from((await c.req.formData()).values())
  } catch (cause) {
    throw new RangeError('Cannot read the form: it is no multipart/form-data (RFC 7578)', { cause })
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new RangeError('Cannot read what was sent: it is no JSON', { cause })
  }
}
