import { bitext } from '../bitext/bitext.ts'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Lang } from '../span.ts'
import type { Group } from './items.ts'
import { likeness } from './likeness.ts'
import { firstCopies, matches, sizesOf } from './matches.ts'
import { oddsOf } from './odds.ts'
import type { Passage } from './passage.ts'
import { daysApart, daysOf } from './story-dates.ts'

/**
 * The items, where two of one language each that say the same as wholes are one: a paragraph that tells all of a
 * story may be too little like any one of the five that tell it in the other language.
 */
export function wholeItems(
  groups: readonly Group[],
  sides: Readonly<Record<Lang, readonly Passage[]>>,
  lexicon: Lexicon,
): Group[] {
  const own = storiesOf(groups, 'zh', sides.zh)
  const other = storiesOf(groups, 'en', sides.en)
  if (own.every(isPaired) || other.every(isPaired)) return [...groups]
  const [source, target] = [own.map(({ text }) => text), other.map(({ text }) => text)]
  const copies = { source: firstCopies(source), target: firstCopies(target) }
  const candidates = likeness(bitext(source, target, chineseEnglish(lexicon))).flatMap((alike) => {
    const [zh, en] = [own[alike.source], other[alike.target]]
    if (!zh || !en || isPaired(zh) || isPaired(en)) return []
    return { ...alike, odds: oddsOf(alike, sizesOf(copies)) + daysApart(zh.days, en.days) }
  })
  const found = matches(candidates, copies, { inBulletin: true })
  const joined = found.flatMap((match) => {
    const [zh, en] = [own[match.source]?.group, other[match.target]?.group]
    if (!zh || !en) return []
    const pair = { zh: zh.zh, en: en.en, matches: [match] }
    return [{ parts: [zh, en], pair }]
  })
  const used = new Set(joined.flatMap(({ parts }) => parts))
  return [...groups.filter((group) => !used.has(group)), ...joined.map(({ pair }) => pair)]
}

/** What an item says in one language. */
interface Story {
  readonly group: Group
  readonly text: string
  readonly days: ReadonlySet<number>
}

/** The items that have text in a language: those of both languages too, for they show how common a word is. */
function storiesOf(groups: readonly Group[], lang: Lang, side: readonly Passage[]): Story[] {
  return groups.flatMap((group) => {
    const passages = group[lang].flatMap((at) => side[at] ?? [])
    if (!passages.some(({ kind }) => kind === 'text')) return []
    const text = passages.map((passage) => passage.text).join('\n')
    return { group, text, days: daysOf(passages.flatMap(({ dates }) => dates)) }
  })
}

function isPaired({ group }: Story): boolean {
  return group.matches.length > 0
}
