import type { Names } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { isNounKind, kindEvents } from './kind-events.ts'
import { chineseEventName, englishEventName } from './title-names.ts'

const englishTheme =
  /\b(?:themed|titled|entitled|named|called|under the theme(?: of)?|with the theme(?: of)?|on the theme(?: of)?)\s*,?\s*(?:[“"‘]([^“”"]{4,160})[”"’]|((?<=theme |theme of )\p{Lu}[^.;“”"]{10,220}?)(?=\.?\s*$|[.;]))/u
const chineseTheme =
  /(?:主[题題][为為是：:]?|以)\s*[“「"『]([^“”「」"]{4,60})[”」"』]|[“「"『]([^“”「」"]{5,60})[”」"』](?=(?:为|為)?主[题題])/u
const chineseQuoted = /[“「"『]([^“”「」"]{5,60})[”」"』]([^，,。；;：:“”「」"]{0,24})$/u

/**
 * The proper name of the event ("Philippine Arts and Crafts Exhibition"), or else the theme it is
 * held under, in the languages that print one.
 */
export function title(item: ItemContext): Names | undefined {
  const events = kindEvents(item)
  const lead = events[0]?.bead
  const cues = mentionsOf(item, 'cue').filter(
    ({ id, bead }) => bead === lead && id.startsWith('kind:'),
  )
  const named = {
    en: firstOf(cues, { lang: 'en', name: (cue) => englishEventName(item, cue) }),
    zh: firstOf(cues, { lang: 'zh', name: (cue) => chineseEventName(item, cue) }),
  }
  const themed = { en: englishThemeOf(item, lead), zh: chineseThemeOf(item, { lead, cues }) }
  const hasEnglish = item.beads.some(({ en }) => en.length > 0)
  // Chinese has no capitals: a noun there is a name when the English prints one, or stands alone.
  if (named.en !== undefined) return names(named)
  if (themed.en !== undefined || themed.zh !== undefined) return names(themed)
  return hasEnglish || named.zh === undefined ? undefined : names({ zh: named.zh })
}

function names({ en, zh }: { en?: string | undefined; zh?: string | undefined }): Names {
  return { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) }
}

function firstOf(
  cues: readonly Placed<CueMention>[],
  { lang, name }: { lang: Lang; name: (cue: Placed<CueMention>) => string | undefined },
): string | undefined {
  const nouns = cues.filter((cue) => cue.lang === lang && isNounKind(cue.id.slice('kind:'.length)))
  // The last noun of a run ends the name: 课程结课仪式.
  const ends = nouns.filter(
    (cue, index) =>
      lang === 'en' || (nouns[index + 1]?.start ?? Number.POSITIVE_INFINITY) - cue.end > 4,
  )
  return ends.flatMap((cue) => name(cue) ?? [])[0]
}

function sentences(
  item: ItemContext,
  { bead, lang }: { bead: number | undefined; lang: Lang },
): string[] {
  const sides = bead === undefined ? undefined : item.beads[bead]
  return (sides?.[lang] ?? []).flatMap((index) => {
    const span = item.segments[index]?.span
    return span ? [item.text.slice(span.start, span.end)] : []
  })
}

function englishThemeOf(item: ItemContext, bead: number | undefined): string | undefined {
  for (const sentence of sentences(item, { bead, lang: 'en' })) {
    const theme = englishTheme.exec(sentence)
    if (theme) return (theme[1] ?? theme[2])?.trim().replace(/[,.]$/, '')
  }
  return undefined
}

function chineseThemeOf(
  item: ItemContext,
  { lead, cues }: { lead: number | undefined; cues: readonly Placed<CueMention>[] },
): string | undefined {
  for (const sentence of sentences(item, { bead: lead, lang: 'zh' })) {
    const theme = chineseTheme.exec(sentence)
    if (theme) return theme[1] ?? theme[2]
  }
  // A quotation right before the noun of the event: “…”线上课程.
  return cues
    .filter(({ lang }) => lang === 'zh')
    .flatMap((cue) => {
      const start = item.segments[cue.segment]?.span.start ?? cue.start
      return chineseQuoted.exec(item.text.slice(start, cue.start))?.[1] ?? []
    })[0]
}
