import { listed, table } from '../data/table.ts'

const rows = table('wade-giles')
const spellings = (part: string) =>
  new Map(
    rows
      .filter((row) => row['part'] === part)
      .map((row) => [row['pinyin'] ?? '', listed(row['wade'])]),
  )
const wholes = spellings('whole')
const initials = spellings('initial')
const finals = spellings('final')

/**
 * How a toneless pinyin syllable is spelt in Wade–Giles as papers print it, without apostrophes and
 * diacritics: `zhang` → `chang`, `xi` → `hsi`. Empty where it is spelt as in pinyin.
 */
export function wadeGiles(syllable: string): readonly string[] {
  const whole = wholes.get(syllable)
  if (whole) return whole
  const initial = /^(?:zh|ch|sh|[^aeiouvyw])?/.exec(syllable)?.[0] ?? ''
  const final = syllable.slice(initial.length)
  const spelt = (initials.get(initial)?.[0] ?? initial) + (finals.get(final)?.[0] ?? final)
  return spelt === syllable ? [] : [spelt]
}
