// Names of a long text: what is asked beyond these is worked out anew.
const most = 1 << 14

/** Work on letters, with its results kept: texts ask for the same words again, and so does each round. */
export function remembered<Result>(work: (letters: string) => Result): (letters: string) => Result {
  const results = new Map<string, Result>()
  return (letters) => {
    const known = results.get(letters)
    if (known !== undefined || results.has(letters)) return known as Result
    const result = work(letters)
    if (results.size >= most) results.clear()
    results.set(letters, result)
    return result
  }
}
