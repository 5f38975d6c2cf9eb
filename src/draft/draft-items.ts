import type { Segment } from '../bead.ts'
import type { Layers, Pair, Stage } from '../pipeline.ts'
import { type Lang, langs } from '../span.ts'

type PairStage = Stage<'paired', 'repaired' | 'segmented'>

/**
 * A stage that pairs the two versions of a draft, of which the Chinese begins at `chinese`. Items are told apart as
 * in a bulletin, so that no figure hides behind one of another item; but nothing is left out: what has no
 * counterpart goes with what stands before it. Where fewer than two items stand in both versions, all is one.
 */
export function draftItems(pair: PairStage, { chinese }: { readonly chinese: number }): PairStage {
  return {
    ...pair,
    async run(reading) {
      const { segments } = reading.segmented
      const own = ownSegments(segments, chinese)
      const items = (await pair.run(reading))
        .map((item) => ({ ...item, segments: kept(item.segments, own) }))
        .filter(({ segments: { en, zh } }) => en.length > 0 && zh.length > 0)
      return items.length < 2 ? [{ segments: own, score: 1 }] : whole(items, own)
    },
  }
}

/** Of each version what is in its language: a Chinese name under an English headline is no version of anything. */
function ownSegments(segments: readonly Segment[], chinese: number): Pair['segments'] {
  const indexes = (isOwn: (segment: Segment) => boolean) =>
    segments.flatMap((segment, index) => (isOwn(segment) ? [index] : []))
  return {
    en: indexes(({ lang, span }) => lang === 'en' && span.start < chinese),
    zh: indexes(({ lang, span }) => lang === 'zh' && span.start >= chinese),
  }
}

function kept(of: Pair['segments'], own: Pair['segments']): Pair['segments'] {
  const [en, zh] = langs.map((lang) => {
    const all = new Set(own[lang])
    return of[lang].filter((index) => all.has(index))
  })
  return { en: en ?? [], zh: zh ?? [] }
}

/** The items with every segment of both versions: one that was in none goes with the one before it. */
function whole(items: readonly Pair[], own: Pair['segments']): Layers['paired'] {
  const en = homes(items, own, 'en')
  const zh = homes(items, own, 'zh')
  return items.map((item, at) => ({
    ...item,
    segments: {
      en: own.en.filter((_, index) => en[index] === at),
      zh: own.zh.filter((_, index) => zh[index] === at),
    },
  }))
}

/** Of each segment of a version, the item it goes with. */
function homes(items: readonly Pair[], own: Pair['segments'], lang: Lang): number[] {
  const itemOf = new Map(
    items.flatMap(({ segments }, at) => segments[lang].map((index) => [index, at] as const)),
  )
  const first = own[lang].find((index) => itemOf.has(index)) ?? -1
  let latest = itemOf.get(first) ?? 0
  return own[lang].map((index) => {
    latest = itemOf.get(index) ?? latest
    return latest
  })
}
