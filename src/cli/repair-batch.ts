import * as z from 'zod'
import { type Edit, Edit as EditSchema, placesInText, undone } from '../edit.ts'
import { unreadable } from '../read/unreadable.ts'
import { type Batch, eachFile, type ReadingOptions } from './files.ts'
import type { Mended } from './reading-worker.ts'

export interface RepairOptions extends ReadingOptions {
  readonly json?: boolean
  readonly edits?: boolean
  readonly undo?: boolean
}

/** Prints texts mended, or what mended them, or turns them back. Gives whether all could be done. */
export async function repairBatch(
  paths: readonly string[],
  { json, edits, undo, ...reading }: RepairOptions,
): Promise<boolean> {
  const shown = json ? JSON.stringify : edits ? editLines : ({ text }: Mended) => text
  const { failed } = await (undo
    ? eachUndone(paths, reading)
    : eachFile(paths, {
        ...reading,
        work: (pool, file) => pool.mend(file),
        async take(mended) {
          print(shown(mended))
          return undefined
        },
      }))
  return failed === 0
}

/** One edit a line: where it stands in the mended text, by line and column from 1, and what it did. */
function editLines({ source, text, edits }: Mended): string {
  let [line, lineStart] = [1, 0]
  return placesInText(edits)
    .map(({ start }, index) => {
      for (let end = text.indexOf('\n', lineStart); end !== -1 && end < start; ) {
        line++
        lineStart = end + 1
        end = text.indexOf('\n', lineStart)
      }
      return `${source.name}:${line}:${start - lineStart + 1} ${said(edits[index])}`
    })
    .join('\n')
}

function said(edit: Edit | undefined): string {
  if (!edit) return ''
  const { kind, level, before, after } = edit
  const change = level === 'lossy' ? '' : ` → ${JSON.stringify(after)}`
  return `${kind} (${level}) ${JSON.stringify(before)}${change}`
}

const Undoable = z.object({ text: z.string(), edits: z.array(EditSchema) })

/** Prints the originals of what `repair --json` or `read --json` printed. */
async function eachUndone(paths: readonly string[], reading: ReadingOptions): Promise<Batch> {
  const { read } = await import('../read/read.ts')
  return await eachFile(paths, {
    ...reading,
    work: async (_, { bytes, options: { name } }) => {
      const { original } = await read(bytes, { name })
      return original
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => originalOf(line, name))
    },
    async take(originals) {
      // As they were: no line break is added.
      for (const original of originals) process.stdout.write(original)
      return undefined
    },
  })
}

function originalOf(line: string, name: string): string {
  try {
    const { text, edits } = Undoable.parse(JSON.parse(line))
    return undone(text, edits)
  } catch (cause) {
    const why = 'it is not what "dragoman repair --json" printed, a text a line; give that'
    throw unreadable(name, why, { cause })
  }
}

function print(text: string): void {
  process.stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`)
}
