import type { AlignedText } from '../aligned-text.ts'
import type { Bead, Block, Segment } from '../bead.ts'
import type { Reading } from '../pipeline.ts'
import type { Lang } from '../span.ts'
import type { AlignedDraft, DraftAnswer, DraftBead } from './checked-draft.ts'
import { type DraftText, toGiven } from './draft.ts'
import { draftFindings } from './draft-findings.ts'

type Needs = 'segmented' | 'aligned' | 'checked'
type DraftTexts = Readonly<Record<Lang, DraftText>>

/** What a reading found, in the texts as they were given: see {@link DraftText}. */
export function alignedDraft(reading: Reading<Needs>, texts: DraftTexts): AlignedDraft {
  const { aligned, segmented } = reading
  return {
    findings: draftFindings(reading, texts),
    beads: aligned.flatMap((beads, item) =>
      beads.map((bead) => draftBead(bead, { item, segments: segmented.segments, texts })),
    ),
    langs: { en: 'en', zh: chineseOf(segmented.blocks) },
  }
}

interface Around {
  readonly item: number
  readonly segments: readonly Segment[]
  readonly texts: DraftTexts
}

function draftBead(bead: Bead, { item, segments, texts }: Around): DraftBead {
  const sentences = (lang: Lang) =>
    bead[lang].flatMap((index) => {
      const segment = segments[index]
      return segment ? [toGiven(segment.span, texts[lang])] : []
    })
  return { item, score: bead.score, en: sentences('en'), zh: sentences('zh') }
}

function chineseOf(blocks: readonly Block[]): 'zh-Hans' | 'zh-Hant' {
  const scripts = blocks.flatMap(({ script }) => script ?? [])
  const traditional = scripts.filter((script) => script === 'Hant').length
  return traditional * 2 > scripts.length ? 'zh-Hant' : 'zh-Hans'
}

/** The beads of a draft as exporters take them: Chinese first, nearly always the original. */
export function alignedTextOf(
  { beads, langs: { en, zh }, texts }: DraftAnswer,
  name: string,
): AlignedText {
  const sentences: Record<Lang, string[]> = { en: [], zh: [] }
  const indexes = (bead: DraftBead, lang: Lang) =>
    bead[lang].map(({ start, end }) => sentences[lang].push(texts[lang].slice(start, end)) - 1)
  const aligned = beads.map((bead) => ({
    source: indexes(bead, 'zh'),
    target: indexes(bead, 'en'),
    score: bead.score,
  }))
  return { name, langs: [zh, en], source: sentences.zh, target: sentences.en, beads: aligned }
}
