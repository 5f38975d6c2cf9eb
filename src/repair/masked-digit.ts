import { change, type RepairKind } from './repair-kind.ts'

const counted = '[余餘多人年月日名位个個件万萬亿億元届屆家对對国國项項次天所场場种種条條]'
const masked = new RegExp(
  `(?<=\\d)\\*{2,}(?=\\d|${counted})|(?<=\\d)\\*(?=${counted})|(?<![*\\w])\\*{2,}(?=\\d{1,8}(?!\\d*\\*)|${counted}(?![^*\\n]{0,40}\\*\\*))`,
  'g',
)

export const maskedDigit: RepairKind = {
  levels: ['lossy'],
  about: 'Figures that a page hides behind asterisks: what they were is lost.',
  examples: [['共2**人参加', '共2**人参加']],
  find({ text }) {
    if (!text.includes('*')) return []
    return Array.from(text.matchAll(masked), ({ index, 0: before }) =>
      change('lossy', index, { before, after: before }),
    )
  },
}
