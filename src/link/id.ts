import { pinyin } from 'pinyin-pro'
import { simplified } from '../chinese/script.ts'
import { table } from '../data/table.ts'
import type { EntityType } from '../entity.ts'
import type { Names } from '../exchange.ts'
import { foldedName } from '../identity/folded-name.ts'

/** What an entity is known by: its fullest names, and its side. */
export interface Identity {
  readonly type: EntityType
  readonly name: Names
  readonly side?: string
}

const longest = 60
const compound = new Set(
  table('surnames').flatMap((row) => (row['han']?.length === 2 ? row['han'] : [])),
)

/**
 * A readable id that depends on nothing but what it names: the English name, or the pinyin of the
 * Chinese one, and four hexadecimal digits of a hash over type, names and side.
 */
export function entityId({ type, name, side = '' }: Identity): string {
  const key = [type, foldedName(name.en ?? ''), foldedName(name.zh ?? ''), side].join('\n')
  const digits = (hash(key) % 0x10000).toString(16).padStart(4, '0')
  return `${slug(name) || type}-${digits}`
}

function slug({ en, zh }: Names): string {
  return (en ?? spelt(simplified(zh ?? '')))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '')
}

/** Tang Liangzhi for 唐良智, Yuehan Kelanli for 约翰·克兰利; a long name syllable by syllable. */
function spelt(zh: string): string {
  const parts = /^\p{Script=Han}{2,4}$/u.test(zh)
    ? [zh.slice(0, familyLength(zh)), zh.slice(familyLength(zh))]
    : zh.split(/[·・•‧∙⋅．]/)
  const joint = parts.length > 1
  return parts
    .map((part) =>
      pinyin(part, {
        toneType: 'none',
        v: true,
        nonZh: 'consecutive',
        separator: joint ? '' : ' ',
      }),
    )
    .join(' ')
}

function familyLength(zh: string): number {
  return zh.length > 2 && compound.has(zh.slice(0, 2)) ? 2 : 1
}

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo 1991). */
function hash(key: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < key.length; at++) {
    value = Math.imul(value ^ key.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}
