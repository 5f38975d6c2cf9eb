import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Cuts Chinese into the words of jieba's dictionary. Loaded here, as few texts need it: library and dictionary take 0.2 s. */
export function wordCutter(): InstanceType<Library['Jieba']> {
  const { Jieba }: Library = require('@node-rs/jieba')
  return Jieba.withDict(readFileSync(require.resolve('@node-rs/jieba/dict.txt')))
}

type Library = typeof import('@node-rs/jieba')
