import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LineBead } from './line-bead.ts'

/** One text in two languages, a sentence a line, and which lines a person says belong together. */
export interface Version {
  readonly name: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly gold: readonly LineBead[]
}

/** The endings of a corpus' files: the source's, then the target's. They are the codes of its languages. */
export type Endings = readonly [source: string, target: string]

/** The names of a corpus' documents, in order: of `DOC.gold` each. */
function documentNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .map((file) => file.slice(0, -'.gold'.length))
    .toSorted()
}

/** The two endings found beside `DOC.gold`; Chinese is the source, else the first by name is. */
export function endingsIn(folder: string): Endings {
  const [name] = documentNames(folder)
  const found = readdirSync(folder)
    .filter((file) => name !== undefined && file.startsWith(`${name}.`) && !file.endsWith('.gold'))
    .map((file) => file.slice(`${name}.`.length))
    .toSorted((a, b) => Number(isChinese(b)) - Number(isChinese(a)) || a.localeCompare(b))
  const [source, target, ...more] = found
  if (source === undefined || target === undefined || more.length > 0) {
    throw new RangeError(
      `Cannot tell the two texts of "${folder}": beside DOC.gold stand ${found.join(', ') || 'none'}`,
    )
  }
  return [source, target]
}

function isChinese(ending: string): boolean {
  return ending === 'zh' || ending.startsWith('zh-')
}

/** The documents of a corpus, one read after another. */
export function* corpus(folder: string, endings: Endings): Generator<Version> {
  for (const name of documentNames(folder)) {
    const file = (ending: string) => readFileSync(join(folder, `${name}.${ending}`), 'utf8')
    const [source, target] = [linesOf(file(endings[0])), linesOf(file(endings[1]))]
    yield { name, source, target, gold: linesOf(file('gold')).flatMap(goldBead) }
  }
}

function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** A line of gold, as `[0, 1]:[0]`; what follows the second bracket is left aside. */
export function goldBead(line: string): LineBead[] {
  if (line.trim() === '') return []
  const sides = /^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]/.exec(line)
  if (!sides) throw new RangeError(`Cannot read gold "${line}": expected [0, 1]:[0]`)
  const indexes = (side = '') => side.split(',').flatMap((one) => (one.trim() ? [Number(one)] : []))
  return [{ source: indexes(sides[1]), target: indexes(sides[2]) }]
}
