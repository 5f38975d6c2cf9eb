import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { AlignedText } from '../aligned-text.ts'
import { beadLines } from '../export/beads.ts'
import { jsonLines } from '../export/json-lines.ts'
import { tmx } from '../export/tmx.ts'
import { tsv } from '../export/tsv.ts'
import { batched, writeWhole } from './whole-file.ts'

export type Format = 'beads' | 'json' | 'tsv' | 'tmx'

const writers = { beads: beadLines, json: jsonLines, tsv, tmx }
const endings = { beads: '.beads', json: '.jsonl', tsv: '.tsv', tmx: '.tmx' }
const formats: ReadonlyMap<string, Format> = new Map([
  ['.beads', 'beads'],
  ['.jsonl', 'json'],
  ['.json', 'json'],
  ['.tsv', 'tsv'],
  ['.tmx', 'tmx'],
])

/** Where aligned texts go and in which format: printed, all in one file, or a file each. */
export interface Output {
  readonly format: Format
  /** The file that they go to together. */
  readonly file?: string
  /** The file of one text, by its name. */
  readonly fileOf?: (name: string) => string
}

/**
 * Where texts go by what `--out` and `--format` say. A path that ends as a format does is a file, and so is
 * any path for one pair of files, unless a folder is there; any other is a folder.
 */
export async function outputOf({
  out,
  format,
  isBatch,
}: {
  out: string | undefined
  format: Format | undefined
  isBatch: boolean
}): Promise<Output> {
  if (out === undefined) return { format: format ?? 'beads' }
  const told = formats.get(extname(out).toLowerCase())
  const chosen = format ?? told ?? 'beads'
  const isFile = !/[\\/]$/.test(out) && (told !== undefined || !isBatch)
  if (isFile && !(await isFolder(out))) return { format: chosen, file: out }
  return { format: chosen, fileOf: (name) => join(out, `${name}${endings[chosen]}`) }
}

/** Writes texts where they go, each as soon as it is there. Where none comes, no file is begun. */
export async function writeAligned(
  texts: AsyncGenerator<AlignedText>,
  {
    output: { format, file, fileOf },
    ...options
  }: { output: Output; version: string; minScore: number; hasNames: boolean },
): Promise<void> {
  const write = writers[format]
  if (fileOf) {
    for await (const text of texts) {
      await writeWhole(fileOf(text.name), write(only(text), { ...options, hasNames: false }))
    }
    return
  }
  const first = await texts.next()
  if (first.done) return
  const chunks = write(begunWith(first.value, texts), options)
  await (file === undefined ? print(chunks) : writeWhole(file, chunks))
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isDirectory() ?? false
}

async function* only<T>(thing: T): AsyncGenerator<T> {
  yield thing
}

async function* begunWith<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first
  yield* rest
}

/** Waits for a slow reader, so that a large corpus is not held in memory. */
async function print(chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of batched(chunks)) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
  }
}
