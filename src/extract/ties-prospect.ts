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
    ? /^(?:之间|之間|间|間)|^(?:关系|關係)?已?[满滿有近逾]?(?:\d+|[一二两兩三四五六七八九十]+|多)[余餘多]?年/.test(
        text.slice(end),
      ) || /刚刚$|刚$|剛剛$|新近$/u.test(before)
    : (/\bthe (?:two )?$/.test(before) && /(?:cities|towns)$/.test(text.slice(start, end))) ||
        /\b(?:have|has) (?:(?:just|recently|already) (?:become|been)|(?:long )?been) (?:an? )?$/.test(
          before,
        )
}

/** "Agreed to renew", "views on renewing", 商定续签, 就续签: not renewed yet. */
export function isPromised({ text }: ItemContext, { start }: Placed<CueMention>): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return promising.en.test(before) || promising.zh.test(before)
}

const promising = {
  en: /(?:\bto|\bwill|\bwould|\bcould|\b(?:views|consensus|talks) on(?: the)?|\bdiscuss\w*(?: the)?|\btalk\w* (?:about|of)(?: the)?|\bnegotiat\w+(?: the)?|\b(?:possibility|hope) of(?: the)?)\s+$/,
  zh: /(?:(?:商定|同意|约定|約定|计划|計劃|拟|擬)(?:于|於|在)?(?:\d{4}年|[明今后後]年)(?:\d{1,2}月|[春夏秋冬]季?|[上下]半年|[年内內底初]+)?|(?:希望|期待|愿|力争|力爭|争取|爭取)[^，。；]{0,16}|商定|同意|拟|擬|[将將](?:于?明年)?|商谈|商談|洽谈|洽談|推动|推動|[讨討][论論]了?|商讨|商討|探讨|探討|磋商|就|计划|計劃|关于|關於|准备|準備)$/,
} as const
