import { Command } from 'commander'
import { z } from 'zod'
import { type Edit, Edit as EditSchema, placesInText, undone } from '../edit.ts'
import { unreadable } from '../read/unreadable.ts'
import { type Batch, eachFile, type ReadingOptions } from './files.ts'
import { options } from './options.ts'
import type { Mended } from './reading-worker.ts'

interface RepairOptions extends ReadingOptions {
  readonly json?: boolean
  readonly edits?: boolean
  readonly undo?: boolean
}

/** `dragoman repair`: prints texts mended, and keeps nothing. */
export function repairCommand(finish: (status: 0 | 2) => void): Command {
  return new Command('repair')
    .summary('print texts with their damage mended')
    .description(
      'Reads files as `read` does and prints their text mended: the text alone, the edits alone, or with --json both and the original. With --undo, what --json printed is turned back.',
    )
    .argument('<files...>', 'files or folders')
    .addOption(options.json())
    .addOption(options.edits())
    .addOption(options.undo())
    .addOption(options.timeLimit())
    .addOption(options.quiet())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman repair page.html > page.txt\n  $ dragoman repair page.html --edits\n  $ dragoman repair page.html --json > page.json && dragoman repair --undo page.json',
    )
    .action(async (paths: string[], { json, edits, undo, ...reading }: RepairOptions) => {
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
      finish(failed > 0 ? 2 : 0)
    })
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
