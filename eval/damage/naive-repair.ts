import { applied, type Edit } from '../../src/edit.ts'

const rules: readonly [Edit['kind'], Edit['level'], RegExp, string][] = [
  ['pinyin-glue', 'sure', /(?<=\p{Script=Han})[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+[)）]/gu, ''],
  ['missing-space', 'sure', /(?<=[.,;:])(?=[A-Za-z])/g, ' '],
  ['missing-space', 'sure', /(?<=[a-z])(?=\()/g, ' '],
  ['missing-space', 'sure', /(?<=\d(?:st|nd|rd|th))(?=[A-Za-z])/g, ' '],
  ['hyphen-residue', 'likely', /(?<=[a-z])-\s+(?=[a-z])/g, ''],
  ['ligature-split', 'likely', /(?<=ff|fi|fl) (?=[a-z])/g, ''],
  ['lost-apostrophe', 'likely', /(?<=\bPeople)(?=s\b)/g, '’'],
  ['apostrophe-quote', 'likely', /(?<=[a-z])["`](?=s\b)/g, '’'],
  ['lost-character', 'sure', /(?<=[a-z])\?(?=[a-z])/g, ' '],
  ['mojibake', 'sure', /â€™/g, '’'],
  ['stray-space', 'sure', /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''],
  ['stray-space', 'sure', / (?=[,;])/g, ''],
  ['double-space', 'sure', / {2,}/g, ' '],
  ['ocr-confusion', 'likely', /\bl(?=[b-df-hj-np-tv-z])/g, 'I'],
  ['halfwidth-punctuation', 'style', /(?<=\p{Script=Han}),/gu, '，'],
  ['halfwidth-punctuation', 'style', /(?<=\p{Script=Han}):/gu, '：'],
  ['halfwidth-punctuation', 'style', /(?<=\p{Script=Han});/gu, '；'],
  ['punctuation-flood', 'sure', /(?<=([，。,]))\1{2,}/g, ''],
]

/**
 * What an afternoon's list of replacements does: the baseline, to show what such rules cost in false
 * alarms. One rule an edit, the first that comes; it knows no word.
 */
export function naiveRepair(original: string): { edits: Edit[]; text: string } {
  const found = rules.flatMap(([kind, level, pattern, after]) =>
    [...original.matchAll(pattern)].map(
      ({ 0: before, index: start }): Edit => ({
        ...{ kind, level, start, end: start + before.length, before, after },
      }),
    ),
  )
  let done = -1
  const edits = found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start > done
      if (isFree) done = Math.max(end, start)
      return isFree
    })
  return { edits, text: applied(original, edits) }
}
