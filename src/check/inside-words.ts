import { simplified } from '../chinese/script.ts'
import { chineseWords } from '../chinese/words.ts'
import type { Span } from '../span.ts'
import type { Checked } from './rule.ts'

/** So many letters to both sides tell where the words of a stretch begin and end. */
const around = 6

/** How a stretch of Chinese stands to the words of its sentence, as these are usually cut. */
export type Standing = 'whole' | 'broken' | 'part'

/**
 * `broken`, when a word goes on over the head of the stretch (议政府 in 建议政府); `part`, when it opens a longer word
 * (马里 in 马里奥); `whole` otherwise. 市 and the like behind a name are its own.
 */
export function standingOf({ text, lexicon }: Checked, { start, end }: Span): Standing {
  const before = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, start - around), start))?.[0] ?? ''
  const after = /^\p{Script=Han}*/u.exec(text.slice(end, end + around))?.[0] ?? ''
  const name = text.slice(start, end)
  const words = chineseWords(simplified(before + name + after), lexicon.counts)
  const [from, to] = [before.length, before.length + name.length]
  // 千佛山: no city is counted.
  if (/[二两三四五六七八九十百千万]$/u.test(simplified(before))) return 'broken'
  let at = 0
  for (const word of words) {
    const next = at + word.length
    if (at < from && next > from) return 'broken'
    if (at <= from && next > to && !level.test(word.slice(to - at))) return 'part'
    at = next
  }
  return 'whole'
}

const level = /^[市省州县区郡道府]$/u
