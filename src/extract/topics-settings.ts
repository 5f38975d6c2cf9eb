import type { Segment } from '../bead.ts'
import { chinesePattern } from '../chinese/cues-pattern.ts'
import { simplified } from '../chinese/script.ts'
import { type CueIndex, cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { englishPattern } from '../english/cues-pattern.ts'
import type { Lang, Span } from '../span.ts'

const rows = table('topics-settings')

const settings: Readonly<Record<Lang, CueIndex>> = {
  en: cueIndex(
    'en',
    rows.flatMap(({ id, en }) => listed(en).map((form) => englishPattern(`setting:${id}`, form))),
  ),
  zh: cueIndex(
    'zh',
    rows.flatMap(({ id, zh }) => listed(zh).map((form) => chinesePattern(`setting:${id}`, form))),
  ),
}

/** The words of a sentence that say that somebody cooperates in, signs, teaches or wishes something of what it names. */
export function settingsIn(text: string, { lang, span }: Segment): Span[] {
  const sentence = text.slice(span.start, span.end)
  return cuesIn(lang === 'zh' ? simplified(sentence) : sentence, settings[lang]).map(
    ({ start, end }) => ({ start: span.start + start, end: span.start + end }),
  )
}
