import type { Bead, Block, Segment, Sides } from './bead.ts'
import type { Home, Origin } from './bulletin.ts'
import type { Edit } from './edit.ts'
import type { Dated, Exchange } from './exchange.ts'
import type { CheckedFinding } from './finding.ts'
import type { Mention, Placed } from './mention.ts'

/** A bulletin fresh from `read`: decoded, untouched, with what the file and the caller say about it. */
export interface Source {
  readonly source: Origin
  readonly original: string
  /** What the caller says: `issued` in EDTF, `home` a city's name in either language. */
  readonly given: { readonly issued?: string; readonly home?: string }
}

/** An item before it is aligned: its segments in both languages, and how sure it is that they belong together. */
export interface Pair {
  readonly segments: Sides
  readonly score: number
}

/** What each stage leaves behind, under the one name it may write. Lists of items run parallel to `paired`. */
export interface Layers {
  repaired: { readonly edits: readonly Edit[]; readonly text: string }
  segmented: { readonly blocks: readonly Block[]; readonly segments: readonly Segment[] }
  paired: readonly Pair[]
  aligned: readonly (readonly Bead[])[]
  extracted: {
    readonly issued: Dated | null
    readonly home: Home | null
    readonly mentions: readonly Placed<Mention>[]
    readonly exchanges: readonly (Exchange | null)[]
  }
  /** The exchanges again, each party with its entity. */
  linked: readonly (Exchange | null)[]
  checked: readonly (readonly CheckedFinding[])[]
}
export type Layer = keyof Layers

/** A bulletin on its way, with the layers it has so far. `Reading` alone is fresh from `read`. */
export type Reading<Has extends Layer = never> = Source & { readonly [L in Has]: Layers[L] }

/** A step that reads some layers and returns one new one. It edits nothing and logs nothing. */
export interface Stage<Adds extends Layer, Needs extends Layer> {
  readonly adds: Adds
  readonly needs: readonly Needs[]
  readonly run: (reading: Reading<Needs>) => Layers[Adds] | Promise<Layers[Adds]>
}

export interface Pipeline<Has extends Layer> {
  /** Appends a stage. The compiler rejects one whose needs no earlier stage meets. */
  use<Adds extends Layer, Needs extends Has>(stage: Stage<Adds, Needs>): Pipeline<Has | Adds>
  run(source: Source): Promise<Reading<Has>>
}

/** An empty pipeline: it returns what it is given. */
export function pipeline(): Pipeline<never> {
  return chain([])
}

type AnyStage = Stage<Layer, never>

// The casts below are the price of the generic: `use` has checked what they claim.
function chain<Has extends Layer>(stages: readonly AnyStage[]): Pipeline<Has> {
  return {
    use: (stage) => chain([...stages, stage as unknown as AnyStage]),
    async run(source) {
      let done: Reading = source
      for (const stage of stages) {
        done = { ...done, [stage.adds]: await stage.run(done as Reading<never>) }
      }
      return done as Reading<Has>
    },
  }
}
