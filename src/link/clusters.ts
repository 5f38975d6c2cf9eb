import type { Names, OrganisationParty, PersonParty, Place } from '../exchange.ts'
import { isShortOf } from '../identity/folded-name.ts'
import { langs } from '../span.ts'

export type Party = PersonParty | OrganisationParty | Place

/** A party or a place in its place, with what it is known by besides its names. */
export interface Node {
  readonly party: Party
  readonly name: Names
  /** The names as they are compared. */
  readonly folded: Names
  /** ISO 3166-1: whose it is. */
  readonly side?: string
  /** Keys that no two entities share: a body's office, place and country, in each language. */
  readonly keys: readonly string[]
  /** A lone surname or a short form of a person's name, to be placed once all full names are known. */
  readonly isBrief: boolean
}

/**
 * The parties that are one person or body, from all exchanges of a bulletin: of one name in either
 * language, or one's name a short form of the other's. A shared name is not enough when the sides
 * or the names in the other language disagree.
 */
export function clusters(nodes: readonly Node[]): Node[][] {
  const full = nodes.filter((node) => !node.isBrief)
  const found = joined(full.map((node) => [node]))
  const placed = found.map((cluster) => [...cluster])
  for (const node of nodes.filter((node) => node.isBrief)) {
    const home = found.filter(
      (cluster) => cluster.some((other) => isShort(node, other)) && agrees(cluster, node),
    )
    // Two full names share a surname: then the short one is neither's.
    const at = home.length === 1 && home[0] ? found.indexOf(home[0]) : -1
    if (at === -1) placed.push([node])
    else placed[at]?.push(node)
  }
  return placed
}

/** Namesakes joined until none are left: two names meet in a third party that has both. */
function joined(found: readonly Node[][]): Node[][] {
  const out: Node[][] = []
  for (const cluster of found) {
    const home = out.find(
      (other) =>
        other.some((a) => cluster.some((b) => isNamesake(a, b))) &&
        cluster.every((node) => agrees(other, node)),
    )
    if (home) home.push(...cluster)
    else out.push([...cluster])
  }
  return out.length < found.length ? joined(out) : out
}

function isNamesake(a: Node, b: Node): boolean {
  return (
    a.keys.some((key) => b.keys.includes(key)) ||
    langs.some((lang) => a.folded[lang] !== undefined && a.folded[lang] === b.folded[lang])
  )
}

function isShort(a: Node, b: Node): boolean {
  return langs.some((lang) => {
    const [x, y] = [a.name[lang], b.name[lang]]
    return x !== undefined && y !== undefined && (isShortOf(x, y) || isShortOf(y, x))
  })
}

/** No member of the cluster stands for another side or bears another name in the language they share. */
function agrees(cluster: readonly Node[], node: Node): boolean {
  return cluster.every((other) => {
    const sides = new Set([other.side, node.side].filter((side) => side !== undefined))
    if (sides.size > 1) return false
    if (other.keys.some((key) => node.keys.includes(key))) return true
    return langs.every((lang) => {
      const [x, y] = [other.name[lang], node.name[lang]]
      return (
        x === undefined ||
        y === undefined ||
        other.folded[lang] === node.folded[lang] ||
        isShortOf(x, y) ||
        isShortOf(y, x) ||
        node.keys.length > 0
      )
    })
  })
}
