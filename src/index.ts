export {
  type AlignedBead,
  type AlignOptions,
  align,
  type FixedBead,
  pair,
  realign,
  type TextPair,
  type Versions,
} from './aligner.ts'
export type { Bead, Block, Segment } from './bead.ts'
export { Bulletin, type Item } from './bulletin.ts'
export { check, type DraftVersion } from './checker.ts'
export type { DraftFinding } from './draft/checked-draft.ts'
export type { Place } from './draft/place.ts'
export { applied, type Edit, type EditKind, toOriginal, toText, undone } from './edit.ts'
export { DragomanError, type ErrorCode } from './error.ts'
export type { Exchange } from './exchange.ts'
export type { Finding } from './finding.ts'
export { type Pipeline, pipeline, type Source, type Stage } from './pipeline.ts'
export { type ReadOptions, read } from './read/read.ts'
export type { ReadableFile, Unpacked } from './read/readable-file.ts'
export { readTerms } from './read/terms.ts'
export type { GivenTerms } from './read/terms-rows.ts'
export { unpacked } from './read/unpacked.ts'
export { reader } from './reader.ts'
export { repair } from './repair/repair.ts'
export type { Evidence, Lang, Span } from './span.ts'
export { Rendering, Term } from './term.ts'
