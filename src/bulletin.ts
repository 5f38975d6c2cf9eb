import * as z from 'zod'
import { Bead, Block, Segment, Sides } from './bead.ts'
import { Edit } from './edit.ts'
import { Basis, Dated, Exchange } from './exchange.ts'
import { Finding } from './finding.ts'

/** One news item of a bulletin, in one or two language versions. */
export const Item = z.strictObject({
  /** Stable: from the item's words, not its position. */
  id: z.string(),
  segments: Sides,
  /** Calibrated probability that the two versions belong together; 1 for one version. */
  score: z.number().min(0).max(1),
  /** These cover every segment of the item exactly once. */
  beads: z.array(Bead),
  /** null for internal notices, lectures, boilerplate */
  exchange: Exchange.nullable(),
  findings: z.array(Finding),
})
export type Item = Readonly<z.infer<typeof Item>>

/** Whose city "市", "the city" and 渝 are. */
export const Home = z.strictObject({
  en: z.string(),
  zh: z.string(),
  country: z.string(),
  basis: Basis,
})
export type Home = Readonly<z.infer<typeof Home>>

/** Where a bulletin came from: its bytes, what they turned out to be, and what the file says of itself. */
export const Origin = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  /** Where it was published: the caller's word, else a page's or a book's own. */
  url: z.string().exactOptional(),
  /** The file's own title. */
  title: z.string().exactOptional(),
  /** The file's own word for when it was published, in EDTF: evidence, not truth. */
  date: z.string().exactOptional(),
})
export type Origin = Readonly<z.infer<typeof Origin>>

/** One published document as Dragoman prints and keeps it: the `dragoman/1` contract. */
export const Bulletin = z.strictObject({
  format: z.literal('dragoman/1'),
  source: Origin,
  /** Decoded text, untouched. */
  original: z.string(),
  issued: Dated.nullable(),
  home: Home.nullable(),
  /** In order; offsets in `original`. */
  edits: z.array(Edit),
  /** `original` with the edits applied: all other spans lie in it. */
  text: z.string(),
  blocks: z.array(Block),
  segments: z.array(Segment),
  items: z.array(Item),
})
export type Bulletin = Readonly<z.infer<typeof Bulletin>>
