import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Version } from '../../eval/corpora/corpus.ts'

const startUp: Version = {
  name: 'start-up',
  source: ['今天天气很好。', '我们去公园。'],
  target: ['The weather is fine today.', 'We go to the park.'],
  gold: [],
}
/** Writes corpora as a rival takes them, a folder each, and one of a pair of two sentences, which shows its start-up. */
export function laidAll(
  place: string,
  corpora: readonly (readonly Version[])[],
  shown: (line: string) => string,
): string[] {
  return [...corpora, [startUp]].map((texts, at) => laid(`${place}-${at}`, texts, shown))
}

function laid(folder: string, texts: readonly Version[], shown: (line: string) => string): string {
  mkdirSync(folder)
  for (const { name, source, target } of texts) {
    writeFileSync(join(folder, `${name}.source`), source.map(shown).join('\n'))
    writeFileSync(join(folder, `${name}.target`), target.map(shown).join('\n'))
  }
  return folder
}

/** The path of a file, once it has this text. */
export function written(path: string, text: string): string {
  writeFileSync(path, text)
  return path
}
