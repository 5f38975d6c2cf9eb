import { describe, expect, test } from 'vitest'
import type { Edit } from '../edit.ts'
import { excerptOf, foundIn } from './excerpt.ts'
import { missingSpace } from './missing-space.ts'

const line =
  'The delegation met with the guests of the city and saw the port of Ningbo and its museum.\n'
const far = line.repeat(20)

/** An edit at the end of a text. */
function editBehind(text: string, before: string, after: string): Edit {
  const { length } = text
  const end = length + before.length
  return { kind: 'missing-space', level: 'sure', start: length, end, before, after }
}

describe('excerptOf()', () => {
  test('finds damage in the line that an edit changed, at its offset in the text', () => {
    const start = `${far}in May.`
    const text = `${start} On June 3,Mr. Chen left\n${far}`
    const excerpt = excerptOf(text, [editBehind(start, '', ' ')])
    const found = excerpt && foundIn(excerpt, missingSpace)
    expect(found).toEqual([
      {
        level: 'sure',
        start: start.length + 10,
        end: start.length + 11,
        before: ',',
        after: ', ',
      },
    ])
  })

  test('leaves the lines out of reach, with the spots marked in them', () => {
    const lossy = editBehind('Bl', '?', '?')
    const text = `Bl?rgvik,and\n${far}in May. On\n${far}`
    const edit = editBehind(`Bl?rgvik,and\n${far}in May.`, '', ' ')
    const excerpt = excerptOf(text, [lossy, edit])
    expect(excerpt && foundIn(excerpt, missingSpace)).toEqual([])
    expect(excerpt?.marked).toEqual([lossy])
  })

  test('is none when it would be most of the text', () => {
    expect(excerptOf('in May. On', [editBehind('in May.', '', ' ')])).toBeUndefined()
  })
})
