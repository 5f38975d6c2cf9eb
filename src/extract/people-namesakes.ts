import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { PersonMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { foldedName } from './people-folded.ts'
import type { Known } from './people-known.ts'

const historic: ReadonlySet<string> = new Set(
  table('historic-people').flatMap((row) =>
    [...listed(row['en']), ...listed(row['zh'])].map(foldedName),
  ),
)
const past = { en: around('en'), zh: around('zh') }

/** What stands before and behind the name of one who is dead. */
function around(lang: Lang): { before: readonly string[]; after: readonly string[] } {
  const words = (kind: string): string[] =>
    table('name-context').flatMap((row) =>
      row['lang'] === lang && row['kind'] === kind ? listed(row['words']) : [],
    )
  return { before: words('past-before'), after: words('past-after') }
}

/**
 * Tells whether somebody without a title takes no part: one of the past (Zhang Qian, the poems of Alan Bennett), or whose
 * name a body or a sight of the item bears (Lu Xun Middle School).
 */
export function isNamesake(item: ItemContext, known: readonly Known[]): boolean {
  if (known.some(({ titled, name }) => titled !== undefined || name === undefined)) return false
  return known.some(
    (one) =>
      historic.has(foldedName(one.name?.text ?? '')) ||
      one.mentions.some((mention) => isPast(item, mention)) ||
      isBorne(item, one),
  )
}

function isPast(item: ItemContext, { lang, name }: Placed<PersonMention>): boolean {
  if (!name) return false
  const before = simplified(item.text.slice(Math.max(0, name.start - 30), name.start)).trimEnd()
  const after = simplified(item.text.slice(name.end, name.end + 30)).trimStart()
  return (
    past[lang].before.some((words) => before.endsWith(words)) ||
    past[lang].after.some((words) => after.startsWith(words))
  )
}

/** A body or a sight of the item is called by the whole name, and by more. */
function isBorne(item: ItemContext, { lang, name, mentions }: Known): boolean {
  if (!name || mentions.some(({ gender }) => gender !== undefined)) return false
  const isFull = lang === 'zh' ? name.text.length > 1 : name.text.includes(' ')
  return (
    isFull &&
    [...mentionsOf(item, 'organisation', lang), ...mentionsOf(item, 'place', lang)].some(
      ({ start, end }) =>
        end - start > name.text.length && item.text.slice(start, end).includes(name.text),
    )
  )
}
