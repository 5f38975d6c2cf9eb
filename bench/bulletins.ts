import { readdirSync } from 'node:fs'

/** The project's own example bulletins, in order of name, so that nobody needs a download. */
export const examples = filesOf('examples', /\.(txt|html|docx)$/)

/**
 * Bulletins as people write and print them: of so many items that hardly anything is remembered of one until its next
 * turn, as when a record is filled.
 */
export const bulletins = filesOf('eval/sets/practice', /\.txt$/)

function filesOf(folder: string, shape: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => shape.test(name))
    .map((name) => `${folder}/${name}`)
}
