import { align } from './align/align.ts'
import { check as judge } from './check/check.ts'
import { alignedDraft } from './draft/aligned-draft.ts'
import {
  assertBelonging,
  assertBothLanguages,
  assertShort,
  assertTwoLanguages,
} from './draft/checkable.ts'
import type { AlignedDraft, DraftFinding } from './draft/checked-draft.ts'
import { draftOf } from './draft/draft.ts'
import { draftItems } from './draft/draft-items.ts'
import { extract } from './extract/extract.ts'
import { loadedLexicon } from './lexicon/loaded.ts'
import { link } from './link/link.ts'
import { pair } from './pair/pair.ts'
import { type Pipeline, pipeline, type Source } from './pipeline.ts'
import { repairStage } from './repair/repair.ts'
import { segment } from './segment/segment.ts'
import type { Lang } from './span.ts'
import type { Term } from './term.ts'

/** A text to check: as a string, or as `read` gave it. */
export type DraftVersion = string | Source

/**
 * Where the versions of a draft disagree: item by item, in order of the English, then what only the Chinese has. Of
 * two versions given apart nothing is left out, whether it has a counterpart or not. Lines, columns and offsets are
 * those of the texts given.
 *
 * @param options.terms the termbase that the draft should keep to
 * @throws {DragomanError} `uncheckable` when a version is empty, both are in one language, they hardly belong
 *   together or have more than 500,000 letters; `lexicon-missing` when `npm run build` has not compiled the lexicon
 * @throws {RangeError} when the English is given as Chinese and the Chinese as English
 */
export async function check(
  draft: DraftVersion | Readonly<Record<Lang, DraftVersion>>,
  { terms = [] }: { readonly terms?: readonly Term[] } = {},
): Promise<DraftFinding[]> {
  return [...(await checkAligned(draft, { terms })).findings]
}

/** The same with the beads that the findings stand in: what {@link check} finds, beside what says the same. */
export async function checkAligned(
  draft: DraftVersion | Readonly<Record<Lang, DraftVersion>>,
  { terms = [] }: { readonly terms?: readonly Term[] } = {},
): Promise<AlignedDraft> {
  if (typeof draft === 'string' || !('en' in draft)) return await inText(sourceOf(draft), terms)
  return await inVersions({ en: sourceOf(draft.en), zh: sourceOf(draft.zh) }, terms)
}

async function inVersions(
  { en, zh }: Readonly<Record<Lang, Source>>,
  terms: readonly Term[],
): Promise<AlignedDraft> {
  assertTwoLanguages({ en: en.original, zh: zh.original })
  assertShort(en.original, zh.original)
  const { source, texts, ...stages } = draftOf({ en, zh })
  const way = pipeline()
    .use(stages.repair)
    .use(stages.segment)
    .use(draftItems(pair(await loadedLexicon()), { chinese: texts.zh.start }))
  const reading = await (await judged(way, terms)).run(source)
  assertBelonging(reading.aligned.flat())
  return alignedDraft(reading, texts)
}

async function inText(source: Source, terms: readonly Term[]): Promise<AlignedDraft> {
  assertShort(source.original)
  const way = pipeline()
    .use(repairStage)
    .use(segment())
    .use(pair(await loadedLexicon()))
  const reading = await (await judged(way, terms)).run(source)
  assertBothLanguages(reading)
  const text = { original: source.original, edits: reading.repaired.edits, start: 0 }
  return alignedDraft(reading, { en: text, zh: text })
}

/** The way goes on from items to findings. */
async function judged(way: Pipeline<'repaired' | 'segmented' | 'paired'>, terms: readonly Term[]) {
  const lexicon = await loadedLexicon()
  return way.use(align(lexicon)).use(extract()).use(link()).use(judge(lexicon, { terms }))
}

function sourceOf(version: DraftVersion): Source {
  if (typeof version !== 'string') return version
  const source = { name: '', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' }
  return { source, original: version, given: {} }
}
