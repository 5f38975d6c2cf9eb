import type { CueMention, Placed } from '../mention.ts'
import type { ItemContext } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** "Candidates for sister cities", "will be our first sister city", 将成为…首个友城, 友好城市协议草案: it is not that yet. */
export function isProspect(
  item: ItemContext,
  { near, phrase }: { near: readonly Placed<CueMention>[]; phrase: TiePhrase },
): boolean {
  if (isKnown(item, phrase)) return false
  return near.some(({ id, start, end }) => {
    if (id !== 'stage:prospect') return false
    return start >= phrase.end
      ? start === phrase.end
      : beforeProspect[phrase.lang].test(item.text.slice(end, phrase.start))
  })
}

/** What may stand between a word of prospect and the words of the tie. */
const beforeProspect = {
  en: /^(?: [\p{L}\d’'-]+){0,4} $/u,
  zh: /^[^，。；、和与及]{0,20}$/u,
} as const

/** "A bridge between the sister cities", 两个友好城市之间, "which have just become": they are that already. */
export function isKnown({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return lang === 'zh'
    ? /^(?:之间|之間|间|間)|^(?:关系|關係)?已?(?:\d+|[一二两兩三四五六七八九十]+|多)[余餘多]?年/.test(
        text.slice(end),
      ) || /刚刚$|刚$|剛剛$|新近$/u.test(before)
    : (/\bthe (?:two )?$/.test(before) && /(?:cities|towns)$/.test(text.slice(start, end))) ||
        /\b(?:have|has) (?:(?:just|recently|already) (?:become|been)|(?:long )?been) (?:an? )?$/.test(
          before,
        )
}
