/** The apostrophe a text prints: the commoner of the two, else the one that goes with its quotation marks. */
export function apostropheOf(text: string): '’' | "'" {
  const curly = count(text, /’[a-z]/g)
  const straight = count(text, /'[a-z]/g)
  if (curly !== straight) return curly > straight ? '’' : "'"
  return /"[A-Za-z]/.test(text) ? "'" : '’'
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
