/** Numbers at places, most of them 0: quick to fill, to read and to clear, over and over. */
export interface Tally {
  /** The places that hold something, in the order they were first given. */
  readonly places: readonly number[]
  at(place: number): number
  add(place: number, value: number): void
  /** Sets a place to the value unless it holds more. */
  raise(place: number, value: number): void
  clear(): void
}

/** A tally of so many places. */
export function tally(size: number): Tally {
  const values = new Float64Array(size)
  const isGiven = new Uint8Array(size)
  const places: number[] = []
  const give = (place: number) => {
    if (isGiven[place]) return
    isGiven[place] = 1
    places.push(place)
  }
  return {
    places,
    at: (place) => values[place] ?? 0,
    add(place, value) {
      give(place)
      values[place] = (values[place] ?? 0) + value
    },
    raise(place, value) {
      give(place)
      values[place] = Math.max(values[place] ?? 0, value)
    },
    clear() {
      for (const place of places) values[place] = isGiven[place] = 0
      places.length = 0
    },
  }
}
