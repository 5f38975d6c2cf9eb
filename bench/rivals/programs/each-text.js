import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Aligns every NAME.source of a folder with its NAME.target, and writes NAME.beads, one `[0]:[0]` a line. */
export async function eachText(folder, align) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.source'))) {
    const name = join(folder, file.slice(0, -'.source'.length))
    const lines = (ending) => {
      const text = readFileSync(`${name}.${ending}`, 'utf8')
      return text === '' ? [] : text.split('\n')
    }
    const beads = await align(lines('source'), lines('target'))
    const shown = beads.map(({ source, target }) => `[${source}]:[${target}]`)
    writeFileSync(`${name}.beads`, shown.join('\n'))
  }
}
