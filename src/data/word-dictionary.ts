import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The bytes of jieba's dictionary of Chinese words. Its own module reads them when it is loaded, needed or not. */
export function wordDictionary(): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'))
}
