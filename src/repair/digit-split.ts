import { han } from './han.ts'
import { change, type RepairKind } from './repair-kind.ts'

const counted =
  '[余餘多人年月日名位个個件万萬亿億元届屆家对對國国项項次天所座场場种種条條周週岁歲幅公米册冊支只隻吨噸亩畝美欧歐港里艘页頁箱期时時分秒架辆輛台套株棵本张張份批篇部%]'
const counts = new RegExp(`^ ?${counted}`)
// Three figures and more that stand apart between Chinese letters count something, whatever it is.
const split = new RegExp(
  `(?<![\\d.,:-] ?)\\d(?: \\d){1,7}(?= ?${counted})|(?<=[${han}（(])\\d(?: \\d){2,7}(?=[${han}])`,
  'g',
)

export const digitSplit: RepairKind = {
  levels: ['likely'],
  about: 'A figure whose digits a page sets apart with spaces, before what it counts in Chinese.',
  examples: [
    ['吸引了2 0 0余人參加', '吸引了200余人參加'],
    ['2 0 2 3年', '2023年'],
  ],
  find({ text }) {
    return Array.from(text.matchAll(split)).flatMap(({ index, 0: before }) => {
      const after = before.replaceAll(' ', '')
      return isCounting(after) || isList(text, index + before.length, after)
        ? []
        : [change('likely', index, { before, after })]
    })
  },
}

/** "1 2 3 4 年级" is a list. */
function isCounting(digits: string): boolean {
  return digits.length > 2 && '123456789'.includes(digits)
}

/** "3 5 7" is a list too, unless it counts something. */
function isList(text: string, end: number, digits: string): boolean {
  const isRising = Array.from(digits).every((one, at) => at === 0 || one > digits.charAt(at - 1))
  return isRising && !counts.test(text.slice(end, end + 2))
}
