export type Apostrophe = '’' | "'"

/** The apostrophe a text prints: the commoner of the two, else the one that goes with its quotation marks. */
export function apostropheOf(text: string): Apostrophe {
  const curly = count(text, '’')
  const straight = count(text, "'")
  if (curly !== straight) return curly > straight ? '’' : "'"
  return /"[A-Za-z]/.test(text) ? "'" : '’'
}

/** How often a mark stands before a small letter. */
function count(text: string, mark: Apostrophe): number {
  let found = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (next >= 97 && next <= 122) found++
  }
  return found
}
