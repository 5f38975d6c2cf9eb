/** On one line, and {@link unharmed}. */
export function printable(words: string): string {
  return unharmed(words.replace(/\s+/g, ' '))
}

/** Without control characters: a terminal would obey those of a text that others wrote. */
export function unharmed(line: string): string {
  return line.replace(/\p{Cc}/gu, '\ufffd')
}
