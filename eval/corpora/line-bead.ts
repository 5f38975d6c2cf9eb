/** Lines of two texts that belong together, counted from 0. Either side may be empty. */
export interface LineBead {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** What tells one bead from another. */
export function keyOf({ source, target }: LineBead): string {
  return `${source.join(',')}:${target.join(',')}`
}

/** Tells whether a bead has lines on both sides. */
export function isWhole({ source, target }: LineBead): boolean {
  return source.length > 0 && target.length > 0
}

/** The lines that a bead leaves alone, as a bead each: who has left out two has left out each of them. */
export function singles({ source, target }: LineBead): LineBead[] {
  if (source.length > 0 && target.length > 0) return []
  return [
    ...source.map((line) => ({ source: [line], target: [] })),
    ...target.map((line) => ({ source: [], target: [line] })),
  ]
}
