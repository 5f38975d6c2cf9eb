import type { Block, Segment } from '../bead.ts'
import { bitext } from '../bitext/bitext.ts'
import { chineseEnglish } from '../bitext/chinese-english.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Pair, Stage } from '../pipeline.ts'
import { type Group, groups } from './items.ts'
import { isInGroups } from './layout.ts'
import { likeness } from './likeness.ts'
import { firstCopies, matches, sizesOf } from './matches.ts'
import { namesIn } from './names.ts'
import { byNumber } from './numbered.ts'
import { oddsOf } from './odds.ts'
import { onOneLine } from './one-line.ts'
import { type Passage, passages } from './passage.ts'
import { sideOf } from './side.ts'
import { daysApart, daysOf } from './story-dates.ts'
import { untitling, without } from './titles.ts'
import { wholeItems } from './whole-items.ts'

/** Adds the items: which English and Chinese blocks are one piece of news. Never forces a pair. */
export function pair(lexicon: Lexicon): Stage<'paired', 'repaired' | 'segmented'> {
  return {
    adds: 'paired',
    needs: ['repaired', 'segmented'],
    run: ({ repaired, segmented }) => paired(repaired.text, segmented, lexicon),
  }
}

/** A bulletin's blocks, and the segments in them. */
export interface Segmented {
  readonly blocks: readonly Block[]
  readonly segments: readonly Segment[]
}

/** The items of a text, in its order. Every segment is in one, but for headings that title none. */
export function paired(text: string, { blocks, segments }: Segmented, lexicon: Lexicon): Pair[] {
  const en = passages(text, blocks, 'en')
  const zh = passages(text, blocks, 'zh')
  const texts = bitext(
    zh.map((passage) => passage.text),
    en.map((passage) => passage.text),
    chineseEnglish(lexicon),
  )
  const copies = {
    source: firstCopies(zh.map((passage) => passage.text)),
    target: firstCopies(en.map((passage) => passage.text)),
  }
  const days = {
    en: en.map((one) => daysOf(one.dates)),
    zh: zh.map((one) => daysOf(one.dates)),
  }
  const alone = likeness(texts).map((alike) => {
    const apart = daysApart(days.zh[alike.source], days.en[alike.target])
    const [a, b] = [zh[alike.source], en[alike.target]].map((one) => blocks[one?.block ?? -1])
    return { ...alike, odds: oddsOf(alike, sizesOf(copies)) + apart + onOneLine(text, a, b) }
  })
  const inParts = { inParts: true }
  const candidates = byNumber(alone, matches(alone, copies, inParts), { en, zh })
  const contents = {
    en: { names: en.map((passage) => namesIn(passage, lexicon)), terms: texts.target },
    zh: { names: zh.map((passage) => namesIn(passage, lexicon)), terms: texts.source },
  }
  const inGroups = isInGroups(text, blocks)
  const parts = groups({
    en: sideOf(en, contents.en, inGroups),
    zh: sideOf(zh, contents.zh, inGroups),
    candidates,
    matches: matches(candidates, copies, inParts),
  })
  const all = wholeItems(parts, { en, zh }, lexicon)
  const found = without(all, {
    en: untitling({ passages: en, groups: all.map((one) => one.en), contents: contents.en }),
    zh: untitling({ passages: zh, groups: all.map((one) => one.zh), contents: contents.zh }),
  })
  const inBlock = segmentsByBlock(segments)
  const items = found.map((group) => {
    const segmentsOf = (side: readonly Passage[], members: readonly number[]) =>
      members.flatMap((index) => inBlock.get(side[index]?.block ?? -1) ?? [])
    return {
      segments: { en: segmentsOf(en, group.en), zh: segmentsOf(zh, group.zh) },
      score: scoreOf(group),
    }
  })
  return items
    .filter(({ segments: { en: english, zh: chinese } }) => english.length + chinese.length > 0)
    .sort((a, b) => firstOf(a) - firstOf(b))
}

function segmentsByBlock(segments: readonly Segment[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  segments.forEach(({ block }, index) => {
    const known = found.get(block)
    if (known) known.push(index)
    else found.set(block, [index])
  })
  return found
}

/** One match is enough to tie two versions, so the surest one counts. */
function scoreOf({ en, zh, matches: found }: Group): number {
  if (en.length === 0 || zh.length === 0) return 1
  return Math.max(...found.map(({ chance }) => chance))
}

function firstOf({ segments: { en, zh } }: Pair): number {
  return Math.min(en[0] ?? Number.POSITIVE_INFINITY, zh[0] ?? Number.POSITIVE_INFINITY)
}
