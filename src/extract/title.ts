import type { Names } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { covers, type Lang } from '../span.ts'
import { type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { kindEvents } from './kind-events.ts'
import { isNounKind } from './kind-rows.ts'
import { chineseEventName, englishEventName, isProper } from './title-names.ts'
import { titleNouns } from './title-nouns.ts'
import { isOccasion } from './title-occasions.ts'
import { themeOf } from './title-themes.ts'
import { workOf } from './title-works.ts'

/** The words that tell an event, and the sentence of each that leads. */
type Cues = readonly Placed<CueMention>[]

/**
 * The proper name of the event ("Philippine Arts and Crafts Exhibition"), or else the theme it is
 * held under, in the languages that print one.
 */
export function title(item: ItemContext): Names | undefined {
  const en = leadCues(item, 'en')
  const zh = leadCues(item, 'zh')
  const told = {
    en: firstName(en.filter(isNoun), (cue) => ownName(item, cue, englishEventName(item, cue))),
    zh: firstName(lastOfRuns(zh), (cue) => ownName(item, cue, chineseEventName(item, cue))),
  }
  // Chinese has no capitals: a noun there is a name when the English prints one, when it is numbered, dated or
  // quotes, or when it stands alone.
  const hasEnglish = item.beads.some((bead) => bead.en.length > 0)
  if (told.en !== undefined) return names(told)
  const themed = { en: themeOf(item, 'en', en), zh: themeOf(item, 'zh', zh) }
  if (themed.en !== undefined || themed.zh !== undefined) return names(themed)
  const named = told.zh !== undefined && (!hasEnglish || isProper(told.zh)) ? told.zh : undefined
  const plain = nounName(item, 'en', englishEventName)
  if (named !== undefined) return names({ en: plain, zh: named })
  if (plain === undefined) return workOf(item)
  return names({ en: plain, zh: nounName(item, 'zh', chineseEventName) })
}

/** The first name that ends in a noun of events, though no cue tells what kind of event. */
function nounName(
  item: ItemContext,
  lang: Lang,
  name: typeof englishEventName,
): string | undefined {
  return firstName(nounCues(item, lang), (cue) => ownName(item, cue, name(item, cue)))
}

function nounCues(item: ItemContext, lang: Lang): Cues {
  return titleNouns(item, lang).filter((cue) => !isBackdrop(item, cue))
}

/** "On June 14, the Dragon Boat Festival": a day, not what is held on it. */
const holiday = /^(?:Spring|Lantern|Dragon Boat|Mid-Autumn|Double Ninth|Qixi|Qingming) Festival$/

/** "Florence Exhibition Opens": a headline, whose verb has a capital as all its words have. */
function isNews(item: ItemContext, { segment }: Placed<CueMention>, name: string): boolean {
  return isHeadline(item, segment) && capitalVerb.test(name)
}

const capitalVerb =
  /\b(?:Held|Met|(?:Open|Close|Conclude|Begin|Start|End|Launch|Sign|Visit|Donate|Attend|Join|Return|Gather|Mark|Draw|Win|Kick|Unveil)(?:s|d|ed)?)\b/u

/** An event's name, unless it is only what guests came for. */
function ownName(
  item: ItemContext,
  cue: Placed<CueMention>,
  name: string | undefined,
): string | undefined {
  const at = name === undefined ? -1 : item.text.lastIndexOf(name, cue.start)
  if (name !== undefined && (holiday.test(name) || isNews(item, cue, name))) return undefined
  return at >= 0 && isOccasion(item, { lang: cue.lang, start: at }) ? undefined : name
}

function names({ en, zh }: { en?: string | undefined; zh?: string | undefined }): Names {
  return { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) }
}

/** The words for events in the first bead that tells one in this language: a headline may lead in one alone. */
function leadCues(item: ItemContext, lang: Lang): Cues {
  const told = mentionsOf(item, 'cue', lang).filter(
    (cue) => cue.id.startsWith('kind:') && cue.id !== 'kind:summary' && !isBackdrop(item, cue),
  )
  const leads = kindEvents(item).map(({ bead }) => told.filter((cue) => cue.bead === bead))
  const [first = [], ...others] = leads.filter((cues) => cues.length > 0)
  // "Food Festival Opens": a headline cuts names short and has capitals everywhere; the sentence behind it has the name.
  const isShort = first.every(({ segment }) => isHeadline(item, segment))
  const full = others.find((cues) => cues.every(({ segment }) => !isHeadline(item, segment)))
  const [from, next] = [first[0]?.bead ?? 0, full?.[0]?.bead]
  if (isShort && full && next !== undefined && next <= from + 2) return full
  return first
}

/** "During the Big Data Expo", 数博会期间: what goes on around the event; a troupe's or a theatre's name is theirs. */
function isBackdrop(item: ItemContext, cue: Placed<CueMention>): boolean {
  const before = item.text.slice(Math.max(0, cue.start - 60), cue.start)
  return (
    /\b(?:during|on the sidelines of|on the margins of|ahead of)\b[^,.;，。；]*$/i.test(before) ||
    /^\p{Script=Han}{0,2}期[间間]/u.test(item.text.slice(cue.end, cue.end + 4)) ||
    (['place', 'organisation'] as const).some((type) =>
      mentionsOf(item, type, cue.lang).some((one) => covers(one, cue)),
    )
  )
}

function firstName(
  cues: Cues,
  name: (cue: Placed<CueMention>) => string | undefined,
): string | undefined {
  return cues.flatMap((cue) => name(cue) ?? [])[0]
}

/** The last noun of a Chinese run ends the name: 课程结课仪式. */
function lastOfRuns(cues: Cues): Cues {
  const nouns = cues.filter(isNoun)
  return nouns.filter(
    ({ end }, index) => (nouns[index + 1]?.start ?? Number.POSITIVE_INFINITY) - end > 4,
  )
}

/** Tells whether a cue is the noun of an event. */
function isNoun({ id }: CueMention): boolean {
  return isNounKind(id.slice('kind:'.length))
}
