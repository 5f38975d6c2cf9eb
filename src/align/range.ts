/** So many whole numbers from the first on: the texts of a stretch by their indexes. */
export function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at)
}
