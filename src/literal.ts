/** The source of an expression that finds just these words, whatever marks they hold. */
export function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
