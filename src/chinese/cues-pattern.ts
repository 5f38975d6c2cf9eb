import { type CuePattern, whenNeeded } from '../cue.ts'

/**
 * The pattern of a form as the tables write it, in Simplified characters: `…` stands for
 * up to 20 characters of the clause. Every run of words is a capture group, and so is what stands between two.
 */
export function chinesePattern(id: string, form: string): CuePattern {
  const needle = runsOf(form).toSorted((a, b) => b.length - a.length)[0] ?? ''
  return { id, words: whenNeeded(form, sourceOf), needles: [needle.toLowerCase()] }
}

function sourceOf(form: string): string {
  return runsOf(form)
    .map((run) => `(${run.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')})`)
    .join('([^，,。；;！!？?\\n]{0,20}?)')
}

function runsOf(form: string): string[] {
  return form.split('…').map((run) => run.trim())
}
