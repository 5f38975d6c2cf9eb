import { endsBefore } from '../chinese/people-ends.ts'
import { isFamily } from '../chinese/people-names.ts'
import { isPinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import { plainLatin, readings } from '../chinese/syllables.ts'
import type { Words } from '../mention.ts'
import { latinRuns, sentences, withoutPlace } from './name-runs.ts'
import { hasSurname } from './people.ts'
import { isSpelt, sameName, writtenAs } from './printed-names.ts'
import type { Checked } from './rule.ts'
import { sideOf, versionOf } from './words.ts'

/**
 * Names in pinyin of a bead that its Chinese does not print, each with the characters that all but spell it: the family
 * name is another (Shen Zhiqiu, 叶知秋), or a letter or two of the given name are (Lu Jianpang, 陆建平). Nobody needs to
 * hold a title, for the letters tell enough.
 */
export function misspelt(item: Checked, bead: number): (readonly [en: Words, zh: Words])[] {
  const chinese = sideOf(item, { bead, lang: 'zh' })
  const unwritten = latinRuns(item, bead)
    .map(withoutPlace)
    .filter(({ text }) => isLikePinyin(text) && writtenAs(chinese, text) === undefined)
  return unwritten.flatMap((en): (readonly [Words, Words])[] => {
    const found = stretches(item, bead, en.text).filter(
      ({ text }) => !isSpelt(sideOf(item, { bead, lang: 'en' }), text),
    )
    const [zh, other] = found
    // Two who might be meant: which one is a guess.
    if (!zh || (other && other.text !== zh.text)) return []
    const isNews =
      writtenAs(versionOf(item, 'zh'), en.text) === undefined ||
      !isSpelt(versionOf(item, 'en'), zh.text)
    return isNews ? [[en, zh]] : []
  })
}

/** A family name and one word more, pinyin but for a letter or two: Ou Ruifin. Sun Vira has a letter that pinyin has not. */
function isLikePinyin(text: string): boolean {
  const words = /^(\p{Lu}[\p{L}’']+) (\p{Lu}[\p{L}’']+)$/u.exec(text)?.slice(1) ?? []
  // 火 and 牙 are family names in no table: what is pinyin from end to end may be theirs.
  const isName = hasSurname(text) ? words.some(isPinyin) : words.every(isPinyin)
  return words.length > 0 && isName && !/(?<![LNln])v/i.test(text)
}

/** The characters of a bead that a Latin name all but spells; those of a given name of two characters before others. */
function stretches(item: Checked, bead: number, latin: string): Words[] {
  const [first = '', second = ''] = latin.split(' ').map(plainLatin)
  const found = sentences(item, { bead, lang: 'zh' }).flatMap(({ text, start }) => {
    const plain = simplified(text)
    return Array.from(plain, (_, at) => at).flatMap((at) =>
      sizes
        .map(([family, given]) => ({ family: at + family, end: at + family + given }))
        .filter(({ family, end }) => isNamed(plain, { at, family, end }, [first, second]))
        .map(({ end }) => ({ text: text.slice(at, end), start: start + at, end: start + end })),
    )
  })
  const longest = Math.max(0, ...found.map(({ text }) => text.length))
  return found.filter(({ text }) => text.length === longest)
}

const sizes = [
  [2, 2],
  [1, 2],
  [2, 1],
  [1, 1],
] as const

/** Whether the characters from `at` to `end`, a family name to `family`, are all but spelt by the words, in either order. */
function isNamed(
  plain: string,
  { at, family, end }: { readonly at: number; readonly family: number; readonly end: number },
  [first, second]: readonly [string, string],
): boolean {
  const [surname, rest] = [plain.slice(at, family), plain.slice(family, end)]
  if (!/^\p{Script=Han}+$/u.test(rest) || end > plain.length) return false
  if (!isFamily(surname)) return isRarelyNear({ surname, rest }, [first, second])
  const isLike =
    isNear({ surname, rest }, [first, second]) || isNear({ surname, rest }, [second, first])
  return isLike && (rest.length > 1 || standsAlone(plain, [at, end]))
}

/** The given name is spelt, and another family name stands before it; or the family name is, and the given name nearly. */
function isNear(
  { surname, rest }: { readonly surname: string; readonly rest: string },
  [family, given]: readonly [string, string],
): boolean {
  const isFamilySpelt = romanises(surname, family) >= sameName
  if (romanises(rest, given) >= sameName) return !isFamilySpelt
  // A double family name tells enough by itself: Linghu Ying, 令狐云.
  const isSure = surname.length === 2 && rest.length === 1
  return isFamilySpelt && (isSure || spellings(rest).some((one) => isSlip(one, given)))
}

/** A family name that no table has tells only where it is spelt, and two characters behind it are but for a slip. */
function isRarelyNear(
  { surname, rest }: { readonly surname: string; readonly rest: string },
  [family, given]: readonly [string, string],
): boolean {
  return (
    rest.length === 2 &&
    /^\p{Script=Han}$/u.test(surname) &&
    romanises(surname, family) >= sameName &&
    romanises(rest, given) < sameName &&
    spellings(rest).some((one) => isSlip(one, given))
  )
}

function spellings(han: string): string[] {
  return [...han].reduce<string[]>(
    (all, char) => all.flatMap((begun) => readings(char).map((reading) => begun + reading)),
    [''],
  )
}

/** One syllable is another that begins alike, or ends alike: Jianpang for Jianping, Siqing for Siqi. */
function isSlip(right: string, printed: string): boolean {
  const head = shared(right, printed)
  const tail = shared(reversed(right.slice(head)), reversed(printed.slice(head)))
  const changed = Math.max(right.length, printed.length) - head - tail
  return head >= 1 && changed >= 1 && changed <= 3 && head + tail >= right.length / 2
}

function shared(a: string, b: string): number {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at < 0 ? a.length : at
}

const reversed = (text: string) => [...text].reverse().join('')

/** Two characters alone are a name only where one may begin or end. */
function standsAlone(plain: string, [start, end]: readonly [number, number]): boolean {
  return opens.test(plain.slice(Math.max(0, start - 2), start)) || endsBefore(plain, end)
}

const opens =
  /(?:^|[^\p{Script=Han}]|[与和及由对向请约给为让随跟邀谢见]|[员者长师生人授记任手家士事官席理表裁导游办厅局委院校处友民]|主持|政府)$/u
