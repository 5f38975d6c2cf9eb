import { listed, table } from './table.ts'

const rows = new Map(
  table('titles').map(({ id = '', kin, deputy, en, zh }) => [
    id,
    { kin, deputy, forms: { en: new Set(listed(en)), zh: new Set(listed(zh)) } },
  ]),
)

/**
 * How near two ranks of data/titles.tsv are, 0 to 1: the same, of one kin or with a form in common
 * (主任 is a director and a chairman), or nothing. A deputy is not his chief.
 */
export function nearness(a: string, b: string): number {
  if (a === b) return 1
  if (isDeputy(a) !== isDeputy(b)) return 0
  const [left, right] = [rows.get(plain(a)), rows.get(plain(b))]
  if (!left || !right) return 0
  if (left === right || left.kin === right.kin) return 0.9
  const shares = (['en', 'zh'] as const).some((lang) =>
    [...left.forms[lang]].some((form) => right.forms[lang].has(form)),
  )
  return shares ? 0.7 : 0
}

/** Tells whether two ranks can be one: what a short title says of a full one. */
export function areRelated(a: string, b: string): boolean {
  return nearness(a, b) > 0 || nearness(plain(a), plain(b)) > 0
}

function plain(rank: string): string {
  return rank.replace(/^deputy-/, '')
}

function isDeputy(rank: string): boolean {
  return rank.startsWith('deputy-') || rows.get(rank)?.deputy === 'is'
}
