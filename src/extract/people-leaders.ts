import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { PersonMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsBeside } from './item.ts'

const words = (lang: Lang, kind: string): string =>
  table('name-context')
    .filter((row) => row['lang'] === lang && row['kind'] === kind)
    .flatMap((row) => listed(row['words']))
    .toSorted((a, b) => b.length - a.length)
    .join('|')

const ahead = {
  en: new RegExp(
    `\\b(?:${words('en', 'leader')})(?:,| was| is)? (?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?$`,
    'i',
  ),
  zh: new RegExp(
    `(?:^|[，。、；由])(?:\\p{Script=Han}{1,8}队(?=领队))?(?:${words('zh', 'leader')})(?:[、兼](?!副)[^，。；]*)?$`,
    'u',
  ),
}
const behind = {
  en: new RegExp(`^[^.;]*?(?:,|\\band|\\bas)(?: the)? (?:${words('en', 'leader')})\\b`, 'i'),
  zh: new RegExp(`^[^，。；]{0,4}(?:(?:为|任|担任|是)(?:${words('zh', 'leader')})|为首的)`, 'u'),
}

/** Tells whether a person is said to be the head of a delegation: 团长甲, "X, … and head of the group". */
export function isHeadOfParty(item: ItemContext, mention: Placed<PersonMention>): boolean {
  const { lang, name, segment } = mention
  const span = item.segments[segment]?.span
  if (!name || !span) return false
  const others = mentionsBeside(item, 'person', mention).filter((one) => one !== mention)
  const from = Math.max(
    span.start,
    ...others.map(({ end }) => end).filter((end) => end <= mention.start),
  )
  const to = Math.min(
    span.end,
    ...others.map(({ start }) => start).filter((start) => start >= mention.end),
  )
  const plain = (text: string) => (lang === 'zh' ? simplified(text) : text)
  return (
    ahead[lang].test(plain(item.text.slice(from, name.start))) ||
    behind[lang].test(plain(item.text.slice(name.end, to)))
  )
}
