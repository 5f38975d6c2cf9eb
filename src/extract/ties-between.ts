import { simplified } from '../chinese/script.ts'
import { type Lang, langs } from '../span.ts'
import type { Body, Side } from './agreements-bodies.ts'
import type { ItemContext } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** What stands between two sides told together, and between them and the words of the tie. */
const shapes = {
  en: {
    joint: /^,?\s(?:and|with)\s(?:the\s)?(?:(?:city|province|state|prefecture)\sof\s)?$/iu,
    from: /^(?:\s\p{Ll}+){0,4}\s(?:between|(?<=signed\s)by|(?<=s\s)of)\s(?:the\s)?(?:(?:city|province|state|prefecture)\sof\s)?$/u,
  },
  zh: {
    joint: /^(?:市|省|州|县)?(?:与|和|同|及|跟)\p{Script=Han}{0,6}$/u,
    from: /^(?:市|省|州|县)?(?:这?两个|两市|两地|之间|间)?(?:于?\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:正式)?(?:缔结|结为|结成|建立|成为|互为|签署|签订|的)?(?:为|了)?$/u,
  },
} as const

/**
 * The two sides that a phrase names itself: "sister-province ties between Shandong and Gyeonggi-do",
 * 山东省与京畿道缔结友好省道关系. Whatever else the sentence names, as where it was celebrated, is no side.
 */
export function pairBetween(
  item: ItemContext,
  { named, phrases }: { named: readonly Side[]; phrases: readonly TiePhrase[] },
): readonly [Side, Side] | undefined {
  for (const lang of langs) {
    for (const phrase of phrases.filter((one) => one.lang === lang)) {
      const pair = pairAt(item, { named, phrase, lang })
      if (pair) return pair
    }
  }
  return undefined
}

function pairAt(
  { text }: ItemContext,
  { named, phrase, lang }: { named: readonly Side[]; phrase: TiePhrase; lang: Lang },
): readonly [Side, Side] | undefined {
  const { joint, from } = shapes[lang]
  const inOrder = named
    .flatMap((side) => side.bodies.map((body) => ({ side, body })))
    .filter(({ body }) => body.segment === phrase.segment && body.lang === lang)
    .sort((a, b) => a.body.start - b.body.start)
  const gap = (a: Pick<Body, 'end'>, b: Pick<Body, 'start'>): string =>
    simplified(text.slice(a.end, b.start))
  const at = inOrder.findIndex(({ body }, index) => {
    const next = inOrder[index + 1]?.body
    if (!next || !joint.test(gap(body, next))) return false
    return lang === 'en'
      ? phrase.end <= body.start && from.test(gap(phrase, body))
      : next.end <= phrase.start && from.test(gap(next, phrase))
  })
  const [one, other] = [inOrder[at]?.side, inOrder[at + 1]?.side]
  return one && other ? [one, other] : undefined
}
