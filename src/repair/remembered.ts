// Names of a long text: what is asked beyond these is worked out anew.
const most = 1 << 14
// Most work gives nothing, and that is known at the first look too.
const nothing = Symbol('nothing')

/** Work on letters, with its results kept: texts ask for the same words again, and so does each round. */
export function remembered<Result>(work: (letters: string) => Result): (letters: string) => Result {
  const results = new Map<string, Result | typeof nothing>()
  return (letters) => {
    const known = results.get(letters)
    if (known !== undefined) return known === nothing ? (undefined as Result) : known
    const result = work(letters)
    if (results.size >= most) results.clear()
    results.set(letters, result === undefined ? nothing : result)
    return result
  }
}
