import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'

/** A word of a name with letters beyond ASCII, and what Chinese calls the place that bears it. */
interface Name {
  readonly word: string
  /** In Simplified. */
  readonly zh: readonly string[]
}

/** The names of the reviewed lists. Made when a word with a hole comes up: few texts have one. */
let listedNames: Map<string, Name[]> | undefined

function known(): Map<string, Name[]> {
  listedNames ??= bySkeleton([...people(), ...places()])
  return listedNames
}

const people = () =>
  table('diacritic-names').flatMap(({ names }) =>
    listed(names).map((word): Name => ({ word, zh: [] })),
  )
const places = () =>
  ['cities', 'countries', 'places'].flatMap((name) =>
    table(name).flatMap(({ en, aliases, zh, zhAliases }) =>
      [...listed(en), ...listed(aliases)]
        .flatMap((one) => one.split(/[ ’']/))
        .filter(hasDiacritic)
        .map((word): Name => ({ word, zh: [...listed(zh), ...listed(zhAliases)] })),
    ),
  )

/**
 * Gives the name that a word with holes in it was, or undefined when none fits or several do: a name of
 * the reviewed lists, or one that the text prints whole (`printed`). Of several that fit, the one whose
 * place the Chinese version names.
 *
 * @param printed words, those with letters beyond ASCII and no hole among them
 */
export function holedNames(
  text: string,
  printed: readonly string[],
): (holed: string) => string | undefined {
  const own = bySkeleton(ownNames(printed))
  let simple: string | undefined
  return (holed) => {
    const skeleton = holed.replace(/[?\ufffd]+/g, '?')
    const fitting = [...(own.get(skeleton) ?? []), ...(known().get(skeleton) ?? [])]
    const words = new Set(fitting.map(({ word }) => word))
    if (words.size < 2) return [...words][0]
    if (fitting.every(({ zh }) => zh.length === 0)) return undefined
    simple ??= simplified(text)
    const page = simple
    const named = fitting.filter(({ zh }) => zh.some((name) => page.includes(name)))
    const [only, ...others] = new Set(named.map(({ word }) => word))
    return others.length === 0 ? only : undefined
  }
}

/** Names that a text prints whole. */
function ownNames(printed: readonly string[]): Name[] {
  const names: Name[] = []
  for (const word of printed)
    if (hasDiacritic(word) && !/[?\ufffd]/.test(word)) names.push({ word, zh: [] })
  return names
}

function hasDiacritic(word: string): boolean {
  return /[^ -~]/.test(word)
}

/** Names by what is left of them when each run of letters beyond ASCII is a question mark. */
function bySkeleton(names: readonly Name[]): Map<string, Name[]> {
  const found = new Map<string, Name[]>()
  for (const name of names) {
    const skeleton = name.word.replace(/[^ -~]+/g, '?')
    const others = found.get(skeleton)
    if (others) others.push(name)
    else found.set(skeleton, [name])
  }
  return found
}
