/** What a list of pairs says: a pair of paths a line, and what is wrong with other lines, by their number from 1. */
interface PairList {
  readonly pairs: readonly (readonly [source: string, target: string])[]
  readonly troubles: readonly { readonly line: number; readonly message: string }[]
}

/** Reads a list of pairs: source path, tab, target path on each line; blank lines are passed over. */
export function pairList(text: string): PairList {
  const pairs: [string, string][] = []
  const troubles: { line: number; message: string }[] = []
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue
    const [source = '', target = '', ...others] = row.split('\t').map((cell) => cell.trim())
    if (source !== '' && target !== '' && others.length === 0) pairs.push([source, target])
    else {
      const message = 'Cannot tell the pair: give the source path, a tab, and the target path'
      troubles.push({ line: index + 1, message })
    }
  }
  return { pairs, troubles }
}
