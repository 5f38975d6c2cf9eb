import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { textOf } from '../read/read.ts'
import { unreadable } from '../read/unreadable.ts'
import { type Input, inputs } from './inputs.ts'
import { onlyFile } from './only-file.ts'
import { pairList } from './pair-list.ts'
import { pairedPaths } from './paired-paths.ts'
import { textNames, withoutCommonFolder } from './text-names.ts'

/** Two inputs that are versions of one text, and what the text is called. */
export interface Pair {
  readonly name: string
  readonly source: Input
  readonly target: Input
}

/** What is to be aligned: the pairs, the paths that were read to know them, and what is wrong with others. */
export interface Pairs {
  readonly pairs: readonly Pair[]
  /** Whether there may be several: two folders or a list were given. */
  readonly isBatch: boolean
  readonly lists: readonly string[]
  readonly troubles: readonly string[]
}

/**
 * The pairs that two files, two folders, or a list of pairs (when there is no `second`) name.
 *
 * @throws {DragomanError} when the list cannot be read
 * @throws {RangeError} when a file and a folder are given, or one folder alone
 */
export async function pairsOf(first: string, second?: string): Promise<Pairs> {
  const isFirstFolder = await isFolder(first)
  if (second === undefined) {
    if (!isFirstFolder) return await listed(first)
    throw new RangeError(`Expected a second folder beside "${first}", or a list of pairs`)
  }
  if (isFirstFolder !== (await isFolder(second))) {
    throw new RangeError(`Expected two files or two folders, not "${first}" and "${second}"`)
  }
  if (isFirstFolder) return await inFolders(first, second)
  const [name = ''] = textNames([basename(first)])
  const pair = { name, source: await inputAt(first), target: await inputAt(second) }
  return { pairs: [pair], isBatch: false, lists: [], troubles: [] }
}

async function isFolder(path: string): Promise<boolean> {
  // What is not there is named when its turn to be read comes.
  const stats = await stat(path).catch(() => undefined)
  return stats?.isDirectory() ?? false
}

async function inFolders(first: string, second: string): Promise<Pairs> {
  const source = await below(first)
  const target = await below(second)
  const { pairs, alone } = pairedPaths([...source.keys()], [...target.keys()])
  const names = textNames(pairs.map(([path]) => path))
  return {
    pairs: pairs.flatMap(([from, to], index): Pair[] => {
      const [name, one, other] = [names[index], source.get(from), target.get(to)]
      return name !== undefined && one && other ? [{ name, source: one, target: other }] : []
    }),
    isBatch: true,
    lists: [],
    troubles: [
      ...alone.source.map((path) => withoutPartner(join(first, path), second)),
      ...alone.target.map((path) => withoutPartner(join(second, path), first)),
    ],
  }
}

async function below(folder: string): Promise<Map<string, Input>> {
  const found = await inputs([folder])
  return new Map(found.map((input) => [relative(folder, input.path).split(sep).join('/'), input]))
}

function withoutPartner(path: string, folder: string): string {
  return `${path}: Cannot find its partner in "${folder}": no file, or more than one, has its name there`
}

async function listed(list: string): Promise<Pairs> {
  const { bytes } = await onlyFile(await inputAt(list))
  const { pairs, troubles } = pairList(await textOf(bytes, list))
  const names = textNames(withoutCommonFolder(pairs.map(([source]) => source)))
  const found: Pair[] = []
  const folders: string[] = []
  for (const [index, paths] of pairs.entries()) {
    const [source, target] = paths.map((path) => resolve(dirname(list), path))
    const [name] = names.slice(index)
    if (source === undefined || target === undefined || name === undefined) continue
    const folder = (await isFolder(source)) ? source : (await isFolder(target)) ? target : undefined
    if (folder === undefined) {
      found.push({ name, source: await inputAt(source), target: await inputAt(target) })
    } else folders.push(`${list}: Cannot align "${folder}": it is a folder; list its files`)
  }
  const lines = troubles.map(({ line, message }) => `${list}:${line}: ${message}`)
  return { pairs: found, isBatch: true, lists: [list], troubles: [...lines, ...folders] }
}

/** A path that is no folder gives one input, there or not. */
async function inputAt(path: string): Promise<Input> {
  const [input] = await inputs([path])
  if (!input) throw unreadable(path, 'it is a folder; give a file')
  return input
}
