import { readdirSync, readFileSync } from 'node:fs'

/** A bulletin to time with: its name and bytes. */
export interface Timed {
  readonly name: string
  readonly bytes: Buffer
}

/** The project's own example bulletins, in order of name, so that nobody needs a download. */
export function corpus(): Timed[] {
  return readdirSync('examples')
    .filter((name) => /\.(txt|html|docx)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(`examples/${name}`) }))
}
