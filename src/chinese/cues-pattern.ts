import { type CuePattern, whenNeeded } from '../cue.ts'

/**
 * The pattern of a form as the tables write it, in Simplified characters: `…` stands for up to 20 characters of the
 * clause, `a/b` for either run of words. Every run is a capture group, and so is what stands between two.
 */
export function chinesePattern(id: string, form: string): CuePattern {
  const shortest = (ways: readonly string[]) => Math.min(...ways.map((way) => way.length))
  const needles = runsOf(form).toSorted(
    (a, b) => shortest(b) - shortest(a) || a.length - b.length,
  )[0]
  return {
    id,
    words: whenNeeded(form, sourceOf),
    needles: needles?.map((way) => way.toLowerCase()) ?? [],
  }
}

function sourceOf(form: string): string {
  return runsOf(form)
    .map((ways) => `(${ways.map(escaped).join('|')})`)
    .join('([^，,。；;！!？?\\n]{0,20}?)')
}

/** The runs of words of a form, each in all its ways. */
function runsOf(form: string): string[][] {
  return form.split('…').map((run) => run.trim().split('/'))
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
