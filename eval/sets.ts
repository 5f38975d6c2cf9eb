import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Gold } from './gold.ts'

const root = new URL('../', import.meta.url)
/** Where the material of the sets `sample` and `dev` lies, on machines that have it. */
const material = new URL('../../shared/', import.meta.url)

/** Scored in every run and held by floors. `examples` is held out: nothing may be tuned on it. */
export const openSets = ['examples', 'sample', 'dev', 'practice'] as const
/** The sets whose texts are in the project. */
const ownSets: readonly string[] = ['examples', 'practice', 'blind']
/** `blind` is scored only when asked for by name: nobody who works on the product reads it. */
export const setNames = [...openSets, 'blind'] as const
export type SetName = (typeof setNames)[number]

/** A bulletin with its gold: the bytes as published, and the text the gold's lines are counted in. */
export interface Judged {
  readonly set: SetName
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly gold: Gold
}

/** The gold of a set, in order of name: it is there even where the texts are not. */
export function goldOf(set: SetName): Gold[] {
  const folder = new URL(`eval/sets/${set}/`, root)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names
    .toSorted()
    .map((name) => Gold.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
}

/** The bulletins of a set whose material is on this machine, in order of name. */
export function judged(set: SetName): Judged[] {
  return goldOf(set).flatMap((gold) => {
    const source = new URL(gold.source, ownSets.includes(set) ? root : material)
    if (!existsSync(source)) return []
    const bytes = readFileSync(source)
    const text = gold.text ? readFileSync(new URL(gold.text, root), 'utf8') : bytes.toString('utf8')
    return [{ set, name: gold.source, bytes, text, gold }]
  })
}
