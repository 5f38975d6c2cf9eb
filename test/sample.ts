import { existsSync, readFileSync } from 'node:fs'

const path = new URL('../../shared/seed/bulletin.txt', import.meta.url)

/** The natural sample bulletin, where this machine has it beside the project; undefined elsewhere. */
export function sample(): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
