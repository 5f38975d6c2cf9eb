import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import { spaced } from './spaced.ts'

type Entry = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  glosses: string | readonly string[],
]

const mostWords = 4

/** CC-CEDICT as a dictionary of hunalign: `english words @ 中文 词` a line, the target's first. */
export async function hunalignDictionary(lexicon: Lexicon): Promise<string> {
  const { default: cedict }: { default: { all: Entry[] } } = await import(
    new URL('../data/all.js', import.meta.resolve('cc-cedict')).href
  )
  const lines = cedict.all.flatMap(([, simplified, , glosses]) =>
    [glosses]
      .flat()
      .flatMap((gloss) => gloss.split(/[/;]/))
      .map((gloss) => spaced(bare(gloss), lexicon))
      .filter((words) => words !== '' && words.split(' ').length <= mostWords)
      .map((words) => `${words} @ ${spaced(simplified, lexicon)}`),
  )
  return `${[...new Set(lines)].join('\n')}\n`
}

/** A gloss without what is said about it. */
function bare(gloss: string): string {
  if (/^(?:CL:|variant of|old variant|see |surname )/.test(gloss)) return ''
  return gloss
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/^\s*(?:to|a|an|the) /, '')
    .replace(/\p{Script=Han}+/gu, '')
    .trim()
}
