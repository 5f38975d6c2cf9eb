import { isHan } from './han.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'

const counted =
  /^ ?[余餘多人年月日名位個个件万萬亿億元届屆家对對國国項项次天所座场場种種条條周週岁歲幅公米册冊支只隻吨噸亩畝美欧歐港里艘页頁箱期时時分秒架辆輛台套株棵本张張份批篇部%]/
const apart = /\d(?: \d){1,7}(?! ?\d)/y

export const digitSplit: RepairKind = {
  levels: ['likely'],
  about: 'A figure whose digits a page sets apart with spaces, before what it counts in Chinese.',
  examples: [
    ['吸引了2 0 0余人參加', '吸引了200余人參加'],
    ['2 0 2 3年', '2023年'],
  ],
  find({ text, codes, landmarks }) {
    const changes: Change[] = []
    let done = 0
    for (const gap of landmarks.figureGaps) {
      const start = gap - 1
      if (start < done || !isDigit(codes[gap + 1] ?? 0)) continue
      apart.lastIndex = start
      const before = apart.exec(text)?.[0]
      if (before === undefined) continue
      done = start + before.length
      const digits = before.replaceAll(' ', '')
      if (isFigure(text, start, { before, digits }))
        changes.push(change('likely', start, { before, after: digits }))
    }
    return changes
  },
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Tells whether digits are one figure: it counts something, or three and more stand between Chinese letters. */
function isFigure(
  text: string,
  start: number,
  { before, digits }: { readonly before: string; readonly digits: string },
): boolean {
  if (/[\d.,:-] ?$/.test(text.slice(Math.max(0, start - 2), start))) return false
  const end = start + before.length
  if (counted.test(text.slice(end, end + 2))) return !isCounting(digits)
  return digits.length > 2 && isInChinese(text, start, end) && !isRising(digits)
}

function isInChinese(text: string, start: number, end: number): boolean {
  const left = text.charCodeAt(start - 1)
  return (isHan(left) || '（('.includes(text.charAt(start - 1))) && isHan(text.charCodeAt(end))
}

/** "1 2 3 4 年级" is a list. */
function isCounting(digits: string): boolean {
  return digits.length > 2 && '123456789'.includes(digits)
}

/** "3 5 7" is a list too, unless it counts something. */
function isRising(digits: string): boolean {
  return Array.from(digits).every((one, at) => at === 0 || one > digits.charAt(at - 1))
}
