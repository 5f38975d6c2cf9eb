import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const replacement = (en: string, zh: string) => {
  const [finding] = findings(checked([en, zh]))
  expect(finding?.suggestion).toBeDefined()
  return finding?.replacement
}

test.each([
  ['Certificates went to 18 students.', '向28位学员授予证书。', '28 students'],
  ['RMB50 million was invested.', '投资5亿元。', 'RMB500 million'],
  ['Trade grew by 13%.', '贸易增长30%。', '30%'],
  ['More than 3,000 people attended.', '3万余人参加。', 'More than 30,000 people'],
  ['Mayor Zhang Guozhu met the guests.', '市长张国志会见来宾。', 'Zhang Guozhi'],
  ['The Third Seminar opened.', '第二期研修班开班。', 'Second Seminar'],
  [
    'It marks the 13th anniversary of the ties.',
    '庆祝结好30周年。',
    '30th anniversary of the ties',
  ],
  [
    'the Office of the CPC Ningbo Municipal Government',
    '市政府办公室',
    'Ningbo Municipal Government',
  ],
])('what should stand in "%s" beside "%s" is certain', (en, zh, words) => {
  expect(replacement(en, zh)).toBe(words)
})

test.each([
  ['a numeral in letters', 'Eleven Filipino artists took part.', '12位菲律宾艺术家参加。'],
  ['a range', 'Between 20 and 30 schools joined.', '20至50所学校参加。'],
  ['one thing of many', 'The office has 1 student.', '办公室有3名学生。'],
  ['another unit', 'The park covers 1,000 mu.', '公园占地50公顷。'],
  ['another order of names', 'Mayor ZHANG Guozhu met the guests.', '市长张国志会见来宾。'],
])('of %s it is not', (_, en, zh) => {
  expect(replacement(en, zh)).toBeUndefined()
})
