import { type Change, change, type RepairKind } from './repair-kind.ts'

const counted = '[余餘多人年月日名位个個件万萬亿億元届屆家对對国國项項次天所场場种種条條]'
const masked = new RegExp(
  `(?<=\\d)\\*{2,}(?=\\d|${counted})|(?<=\\d)\\*(?=${counted})|(?<![*\\w])\\*{2,}(?=\\d{1,8}(?!\\d*\\*)|${counted}(?![^*\\n]{0,40}\\*\\*))`,
  'y',
)

export const maskedDigit: RepairKind = {
  levels: ['lossy'],
  about: 'Figures that a page hides behind asterisks: what they were is lost.',
  examples: [['共2**人参加', '共2**人参加']],
  find({ text }) {
    const changes: Change[] = []
    for (let at = text.indexOf('*'); at !== -1; at = text.indexOf('*', at + 1)) {
      masked.lastIndex = at
      const before = masked.exec(text)?.[0]
      if (before === undefined) continue
      changes.push(change('lossy', at, { before, after: before }))
      at += before.length
    }
    return changes
  },
}
