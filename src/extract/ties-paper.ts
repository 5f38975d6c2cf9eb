import type { TieStage } from '../exchange.ts'
import type { AgreementMention, CueMention, Placed } from '../mention.ts'
import { covers, overlaps } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** What makes a paper the ground of another: "under the sister-city agreement", 根据友好城市协议, "Sister City Action Plan". */
const frames = {
  en: {
    before:
      /\b(?:under|according to|in accordance with|based on|on the basis of) (?:the|their|its|this) (?:\p{Ll}+ )?$/iu,
    behind:
      /^ (?:[\p{Lu}\d–-]+\p{Ll}* ){0,2}(?:(?:Action|Work|Working|Exchange|Cooperation|Implementation) )?(?:Plan|Programme?|Roadmap|plan|programme?|roadmap)\b/u,
  },
  zh: {
    before: /(?:根据|根據|依据|依據|按照|依照)[^，。、；签簽]{0,14}$/u,
    behind: /^的?框架[下内內]|^[^，。、；》]{0,8}(?:计划|計劃|方案|路线图|路線圖)/u,
  },
} as const

/**
 * Tells whether the phrase is what a paper is about: a memorandum on a tie is not the tie, and a plan under an
 * agreement is not that.
 */
export function onPaper(item: ItemContext, phrase: TiePhrase): boolean {
  const { lang, start, end } = phrase
  const before = item.text.slice(Math.max(0, start - 40), start)
  const behind = item.text.slice(end, end + 40)
  const isFrame = frames[lang].before.test(before) || frames[lang].behind.test(behind)
  if (isFrame) return false
  return mentionsOf(item, 'agreement', phrase.lang).some((paper) => overlaps(paper, phrase))
}

/** The paper nearest to the phrase is a letter of intent, and not one that came before the tie. */
export function isOnlyIntended(item: ItemContext, phrase: TiePhrase): boolean {
  const letter = nearestPaper(item, phrase)
  return letter?.agreement === 'letter-of-intent' && !isEarlier(item, { letter, phrase })
}

/** A word of intent that only names a letter before the tie: "after a letter of intent they became sister cities". */
export function isOfEarlierLetter(
  item: ItemContext,
  { cue, phrase }: { cue: Placed<CueMention>; phrase: TiePhrase },
): boolean {
  return mentionsOf(item, 'agreement', phrase.lang).some(
    (letter) => overlaps(letter, cue) && isEarlier(item, { letter, phrase }),
  )
}

/** 签署协议，结为友好城市，此前签有意向书; "a letter of intent after their first contact, the two are sister cities": nobody signs it here. */
function isEarlier(
  item: ItemContext,
  { letter, phrase }: { letter: Placed<AgreementMention>; phrase: TiePhrase },
): boolean {
  if (overlaps(letter, phrase) || letter.segment !== phrase.segment) return false
  const cues = mentionsOf(item, 'cue', phrase.lang).filter(
    ({ segment }) => segment === phrase.segment,
  )
  if (!cues.some(({ id }) => id.startsWith('sign:'))) return true
  if (letter.start >= phrase.end)
    return /此前|之前|曾|\b(?:previously|earlier|before that)\b/.test(
      item.text.slice(phrase.end, letter.start),
    )
  return cues.some(
    (cue) =>
      cue.id === 'stage:established' &&
      cue.start >= letter.end &&
      cue.end <= phrase.start &&
      !isMatter(item, cue),
  )
}

/** "A letter of intent with Linz on establishing …", "to establish": what a letter is about has not been done. */
function isMatter({ text }: ItemContext, { lang, start, end }: Placed<CueMention>): boolean {
  return (
    lang === 'en' && (/ing$/u.test(text.slice(start, end)) || /\bto $/u.test(text.slice(0, start)))
  )
}

export function nearestPaper(
  item: ItemContext,
  phrase: TiePhrase,
): Placed<AgreementMention> | undefined {
  const away = ({ start, end }: Placed<AgreementMention>): number =>
    Math.max(0, start - phrase.end, phrase.start - end)
  return mentionsOf(item, 'agreement', phrase.lang)
    .filter(({ segment }) => segment === phrase.segment)
    .toSorted((a, b) => away(a) - away(b))[0]
}

/** "A letter of intent with Kiel and a memorandum with Linz": the intent of another paper. */
export function isOfOther(
  item: ItemContext,
  { cue, phrase }: { cue: Placed<CueMention>; phrase: TiePhrase },
): boolean {
  const own = nearestPaper(item, phrase)
  return mentionsOf(item, 'agreement', phrase.lang).some(
    (paper) => covers(paper, cue) && paper.start !== own?.start,
  )
}

/** A memorandum on deepening sister-city relations (深化友好城市关系备忘录) is of cities that are sisters already. */
export function isDeepened({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  if (
    /^\S+(?:[ -]cit\S+)? (?:cooperation|exchanges?)$|^友.*(?:合作|交流|交往)$/iu.test(
      text.slice(start, end),
    )
  )
    return true
  return lang === 'zh'
    ? /(?:深化|加强|加強|巩固|鞏固|拓展|增进|增進)[^，。、；]{0,8}$/u.test(
        text.slice(Math.max(0, start - 12), start),
      )
    : /\b(?:deepening|strengthening|enhancing|furthering|consolidating)\b[^,.;]{0,30}$/iu.test(
        text.slice(Math.max(0, start - 50), start),
      )
}

/**
 * A memorandum on becoming sister cities founds no tie yet: an agreement does, once it is approved. And what is
 * approved (批复同意建立) is still to be signed.
 */
export function isFoundedLater(
  item: ItemContext,
  { stage, phrase }: { stage: TieStage; phrase: TiePhrase },
): boolean {
  if (stage === 'established') return isApproved(item, phrase)
  return (
    (phrase.tie === 'sister-city' || phrase.tie === 'sister-region') &&
    nearestPaper(item, phrase)?.agreement === 'memorandum-of-understanding'
  )
}

function isApproved({ text, segments }: ItemContext, { lang, segment, start }: TiePhrase): boolean {
  const before = text.slice(segments[segment]?.span.start ?? start, start)
  return lang === 'zh'
    ? /(?:批复|批復|批准|(?:审议|審議|表决|表決|票)(?:通过|通過))[^。；;]{0,40}$/u.test(before)
    : /\b(?:approv\w+|(?:pass|adopt|endors)(?:e[ds]|ing) (?:the|a) (?:bill|decision|motion|proposal|resolution))\b[^.;]{0,80}$/iu.test(
        before,
      )
}
