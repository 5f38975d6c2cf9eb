import { chinesePattern } from '../chinese/cues-pattern.ts'
import { simplified } from '../chinese/script.ts'
import { type CueIndex, cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { englishPattern } from '../english/cues-pattern.ts'
import { TieType } from '../exchange.ts'
import { covers, type Lang, langs, type Span } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'

/** Words that tell a standing relation: "sister city", 友好市郡. */
export interface TiePhrase extends Span {
  readonly lang: Lang
  readonly bead: number
  readonly segment: number
  /** null: the words leave the type open, as "partnership" does */
  readonly tie: TieType | null
  /** What such ties join. */
  readonly level: 'place' | 'body' | 'state'
  /** It stands in what an anniversary is of. */
  readonly isCelebrated: boolean
}

const rows = table('ties').map(({ id = '', level = '', en, zh }) => ({ id, level, en, zh }))

const patterns: Readonly<Record<Lang, CueIndex>> = {
  en: cueIndex(
    'en',
    rows.flatMap(({ id, en }, row) =>
      listed(en).map((form) => englishPattern(id === 'none' ? 'tie:none' : `tie:${row}`, form)),
    ),
  ),
  zh: cueIndex(
    'zh',
    rows.flatMap(({ id, zh }, row) =>
      listed(zh).map((form) => chinesePattern(id === 'none' ? 'tie:none' : `tie:${row}`, form)),
    ),
  ),
}

/** The tie phrases of an item, bead by bead: data/ties.tsv. */
export function tiePhrases(item: ItemContext): TiePhrase[] {
  return item.beads.flatMap((sides, bead) =>
    langs.flatMap((lang) =>
      sides[lang].flatMap((segment) => {
        const span = item.segments[segment]?.span
        if (!span) return []
        const sentence = item.text.slice(span.start, span.end)
        return cuesIn(lang === 'zh' ? simplified(sentence) : sentence, patterns[lang]).flatMap(
          (cue) => {
            const place = { start: span.start + cue.start, end: span.start + cue.end }
            const row = rows[Number(cue.id.slice('tie:'.length))]
            const isCelebrated = mentionsOf(item, 'anniversary', lang).some((one) =>
              covers(one, place),
            )
            if (row?.id === 'celebrated' && !isCelebrated) return []
            if (isInName(item, { ...place, level: row?.level })) return []
            return [{ ...typeOf(row), lang, bead, segment, isCelebrated, ...place }]
          },
        )
      }),
    ),
  )
}

/** 友好协会 in the name of a friendship association tells no tie. */
function isInName(item: ItemContext, phrase: Span & { level: string | undefined }): boolean {
  return (
    phrase.level === 'body' &&
    mentionsOf(item, 'organisation').some(
      (body) => covers(body, phrase) && body.end - body.start > phrase.end - phrase.start,
    )
  )
}

function typeOf(row: (typeof rows)[number] | undefined): Pick<TiePhrase, 'tie' | 'level'> {
  const level = row?.level === 'body' || row?.level === 'state' ? row.level : 'place'
  const isOpen = row?.id === 'any' || row?.id === 'celebrated'
  return { tie: isOpen ? null : TieType.parse(row?.id), level }
}
