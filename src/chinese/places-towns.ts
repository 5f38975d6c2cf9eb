import { listed, table } from '../data/table.ts'
import { endsBefore } from './people-ends.ts'
import { namedAt, nameIndex } from './places-index.ts'

const rows = table('name-context').filter((row) => row['lang'] === 'zh')
const ofKind = (kind: string): string[] =>
  rows.flatMap((row) => (row['kind'] === kind ? listed(row['words']) : []))
const known = new Set(ofKind('town'))
const words = nameIndex(ofKind('no-town').map((word) => [word, true] as const))
const longest = 4
// 日本有四座城市, 韩国的各城市: what is no part of a name.
const notNamed = /[的和与在访抵赴有座个各该这那]/
// 两城市, 首都市民, 来本市, 夜市, 股市, 苹果上市: of these 市 makes another word, though not of 松本市 and 村上市.
const noName = /[城都我全夜超股楼菜鱼到]$|[到来在]本$|..上$|来$/

/** Tells whether characters before 市 are the name of a town of Japan or Korea, where any may be: 藤井寺, 柏, but not 友好城. */
export function isTown(name: string): boolean {
  if (known.has(name)) return true
  if (name.length < 2 || name.length > longest) return false
  return !notNamed.test(name) && !noName.test(name) && !holdsWord(name)
}

/** 代表团, 客人参观: a verb, a title or another common word. */
function holdsWord(name: string): boolean {
  return [...name].some((_, at) => endsBefore(name, at) || namedAt(name, at, words) !== undefined)
}
