import { bareStem, stem } from './text-names.ts'

/** Which paths of two folders belong together, and which are alone. */
interface PairedPaths {
  /** In order of the source. */
  readonly pairs: readonly (readonly [source: string, target: string])[]
  readonly alone: { readonly source: readonly string[]; readonly target: readonly string[] }
}

/** How paths are compared: the same path first, then without its ending, then without its language code. */
const keys = [(path: string) => path, stem, bareStem]

/** Pairs paths below two folders by name, where a name leaves no other choice. */
export function pairedPaths(source: readonly string[], target: readonly string[]): PairedPaths {
  const partners = new Map<string, string>()
  const taken = new Set<string>()
  for (const key of keys) {
    const from = byKey(
      source.filter((path) => !partners.has(path)),
      key,
    )
    const to = byKey(
      target.filter((path) => !taken.has(path)),
      key,
    )
    for (const [name, [path, other]] of from) {
      const [partner, rival] = to.get(name) ?? []
      if (path === undefined || partner === undefined) continue
      if (other !== undefined || rival !== undefined) continue
      partners.set(path, partner)
      taken.add(partner)
    }
  }
  return {
    pairs: source.flatMap((path) => {
      const partner = partners.get(path)
      return partner === undefined ? [] : [[path, partner] as const]
    }),
    alone: {
      source: source.filter((path) => !partners.has(path)),
      target: target.filter((path) => !taken.has(path)),
    },
  }
}

/** Names on a Mac may be decomposed, so they are compared composed. */
function byKey(paths: readonly string[], key: (path: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const path of paths) {
    const name = key(path).normalize('NFC')
    const same = found.get(name)
    if (same) same.push(path)
    else found.set(name, [path])
  }
  return found
}
