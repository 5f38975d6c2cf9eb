import type { CueMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, isHeadline } from './item.ts'
import { isNounKind } from './kind-rows.ts'

const englishTheme =
  /\b(?:themed|titled|entitled|named|called|under the theme(?: of)?|with the theme(?: of)?|on the theme(?: of)?)\s*,?\s*(?:[“"‘]([^“”"]{4,160})[”"’]|((?<=theme |theme of )\p{Lu}[^.;“”"]{10,220}?)(?=\.?\s*$|[.;]))/u
const chineseTheme =
  /(?:主[题題][为為是：:]?|以)\s*[“「"『]([^“”「」"]{4,60})[”」"』]|[“「"『]([^“”「」"]{5,60})[”」"』](?=(?:为|為)?主[题題])/u
const chineseQuoted =
  /[“「"『](?!一[带帶]一路[”」"』])([^“”「」"]{4,60})[”」"』]([^，,。；;：:“”「」"]{0,24})$/u
// “…”号拖轮, “…”合唱团, “…”在剧院演出: a ship, a troupe, and who played where.
const notOfEvent =
  /^(?:[号號]|\p{Script=Han}{0,6}(?:[团團队隊社]|[园園][区區]|俱[乐樂]部|学校|學校))|[在于於]/u
const chineseActivity = /[“「"『]([^“”「」"]{4,60})[”」"』](?=(?:主[题題])?(?:系列)?活[动動])/u
// The concert “One Sea Between Us”; “Consuls in Shenzhen”, a tour.
const quotedAfter = /^,?\s[“"]([^“”"]{4,120}?),?[”"]/u
const quotedBefore =
  /[“"]([^“”"]{4,120}?),?[”"],?\s(?:(?:an?|the|its|this)\s)?(?:[\p{L}-]+\s){0,3}$/u

// “Treasures of Lille” opens at the Tianjin Museum: a quotation that is itself what opens.
const quotedHead =
  /^(?:[^“”"]{0,60}, )?[“"]([^“”"]{4,140}?),?[”"],? (?:(?:an?|the) [^.;“”"]{3,120}, )?(?:was |is |will be |has been |were )?(?:officially )?(?:open(?:s|ed)?|on (?:view|show|display)|held|staged|unveiled|launched|r[ua]n(?:s)?|closed|kicked off|gathers|displayed|inaugurated)(?!\p{L})/u
// “漫画到来之前”展5月11日在…开幕
const chineseHead =
  /^(?:\P{Script=Han}*|[\d月日至—-]+[，,])[“「]([^“”「」]{4,60})[”」](?=\p{Script=Han}{0,4}展|[\d在于將将])/u

/** The theme, or the quoted name, of the event that some words of an item's sentence tell; undefined for none. */
export function themeOf(
  item: ItemContext,
  lang: Lang,
  cues: readonly Placed<CueMention>[],
): string | undefined {
  const segment = cues[0]?.segment ?? leadOf(item, lang)
  const span = segment === undefined ? undefined : item.segments[segment]?.span
  if (!span) return undefined
  const sentence = item.text.slice(span.start, span.end)
  const own = cues.filter((cue) => cue.segment === segment)
  return lang === 'en' ? english(sentence, own, span.start) : chinese(sentence, own, span.start)
}

/** The first sentence of an item in a language that is no headline: what opens may be all that it tells. */
function leadOf(item: ItemContext, lang: Lang): number | undefined {
  return item.beads.flatMap((bead) => bead[lang]).find((segment) => !isHeadline(item, segment))
}

function english(
  sentence: string,
  cues: readonly Placed<CueMention>[],
  from: number,
): string | undefined {
  const theme = englishTheme.exec(sentence)
  if (theme) return (theme[1] ?? theme[2])?.trim().replace(/[,.]$/, '')
  const head = quotedHead.exec(sentence)?.[1]
  if (head !== undefined && isCapitalised(head)) return head
  return cues.flatMap(({ start, end }) => {
    const quoted =
      quotedAfter.exec(sentence.slice(end - from)) ??
      quotedBefore.exec(sentence.slice(0, start - from))
    const words = quoted?.[1]
    // A name has capitals; a quoted phrase has none.
    return words !== undefined && isCapitalised(words) ? words : []
  })[0]
}

function isCapitalised(words: string): boolean {
  return (words.match(/(?:^|\s)[\p{Lu}\d]/gu) ?? []).length >= 2
}

function chinese(
  sentence: string,
  cues: readonly Placed<CueMention>[],
  from: number,
): string | undefined {
  const theme = chineseTheme.exec(sentence) ?? chineseActivity.exec(sentence)
  if (theme) return theme[1] ?? theme[2]
  const head = chineseHead.exec(sentence)?.[1]
  if (head !== undefined) return head
  // A quotation right before the noun of the event: “…”线上课程.
  return cues
    .filter(({ id }) => isNounKind(id.slice('kind:'.length)))
    .flatMap(({ start }) => {
      const [, words, between = ''] = chineseQuoted.exec(sentence.slice(0, start - from)) ?? []
      return words === undefined || notOfEvent.test(between) || /[。！？!?]$/u.test(words)
        ? []
        : words
    })[0]
}
