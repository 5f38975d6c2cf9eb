import { simplified } from '../chinese/script.ts'
import type { Names } from '../exchange.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { Turn } from './statements-turns.ts'

/**
 * The body whose word a sentence gives: 据甘肃国际陆港集团介绍, "According to the Port Group". A body that has counted
 * something, 据统计, is where a figure is from and says nothing; English has the same words for both, so Chinese decides.
 */
export function sourceOf(item: ItemContext, turn: Turn): Names | undefined {
  const zh = bodyOf(item, turn, 'zh')
  const en = bodyOf(item, turn, 'en')
  return zh === undefined ? undefined : { ...(en !== undefined && { en }), zh }
}

function bodyOf(item: ItemContext, { segments }: Turn, lang: Lang): string | undefined {
  return mentionsOf(item, 'organisation', lang).find(
    (one) => segments.includes(one.segment) && isSource(item, one),
  )?.text
}

function isSource(
  { text }: ItemContext,
  { lang, start, end }: Placed<OrganisationMention>,
): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  return lang === 'en'
    ? /\baccording to (?:the )?$/i.test(before)
    : simplified(before).endsWith('据') &&
        /^(?:介绍|测算|估算|透露|通报)/u.test(simplified(text.slice(end, end + 2)))
}
