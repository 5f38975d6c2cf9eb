import { getResolvedPDFJS } from 'unpdf'
import { cmapNamed } from './pdf-cmaps.ts'

/** An open PDF, as pdf.js gives it. */
export type PdfDocument = Awaited<
  ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>['getDocument']>['promise']
>

/** Text of a page, or a part of it. */
export type TextContent = Awaited<
  ReturnType<Awaited<ReturnType<PdfDocument['getPage']>>['getTextContent']>
>

/** What is asked of a PDF, and when it must be done, in milliseconds since 1970. */
interface Asked<T> {
  readonly ask: (pdf: PdfDocument) => Promise<T>
  readonly timeoutMs: number
}

/** Says that the time for a PDF ran out. */
export const timedOut = Symbol('timed out')

/**
 * Opens a PDF, asks something of it and closes it. Nothing is fetched, no code of its own is run and no
 * font is loaded; pdf.js says nothing on the console.
 *
 * @returns what was answered, or `timedOut`
 * @throws {Error} what pdf.js throws: a `PasswordException` for a locked file
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  { ask, timeoutMs }: Asked<T>,
): Promise<T | typeof timedOut> {
  const { getDocument } = await getResolvedPDFJS()
  const task = getDocument({
    // A copy: pdf.js takes the bytes for its own.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    cMapPacked: false,
    BinaryDataFactory: builtIn,
  })
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<typeof timedOut>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, timedOut)
  })
  try {
    return await Promise.race([task.promise.then(ask), tooLate])
  } finally {
    clearTimeout(timer)
    await task.destroy()
  }
}

/** What pdf.js asks for beside the file; it calls this with `new`. */
function builtIn() {
  return {
    async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
      const cmap = cmapNamed(filename)
      if (cmap === undefined) throw new Error(`Cannot find "${filename}": nothing is fetched`)
      return new TextEncoder().encode(cmap)
    },
  }
}
