import { describe, expect, test } from 'vitest'
import { type Edit, undone } from '../edit.ts'
import { type Excerpt, excerptOf, placedInText } from './excerpt.ts'
import { missingSpace } from './missing-space.ts'
import type { Change } from './repair-kind.ts'

const line =
  'The delegation met with the guests of the city and saw the port of Ningbo and its museum.\n'
const far = line.repeat(20)

/** An edit at the end of a text. */
function editBehind(text: string, before: string, after: string): Edit {
  const { length } = text
  const end = length + before.length
  return { kind: 'missing-space', level: 'sure', start: length, end, before, after }
}

/** An excerpt of a text that these edits left. */
function excerptBehind(text: string, edits: readonly Edit[]): Excerpt | undefined {
  return excerptOf({ before: undone(text, edits), after: text }, edits)
}

/** The spaces missing in an excerpt. */
function foundIn(excerpt: Excerpt): Change[] {
  return placedInText(excerpt, missingSpace.find(excerpt.surveyed, undefined))
}

describe('excerptOf()', () => {
  test('finds damage in the line that an edit changed, at its offset in the text', () => {
    const start = `${far}in May.`
    const text = `${start} On June 3,Mr. Chen left\n${far}`
    const excerpt = excerptBehind(text, [editBehind(start, '', ' ')])
    expect(excerpt && foundIn(excerpt)).toEqual([
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
    const excerpt = excerptBehind(text, [lossy, edit])
    expect(excerpt && foundIn(excerpt)).toEqual([])
    expect(excerpt?.marked).toEqual([lossy])
  })

  test('holds the same lines as they were', () => {
    const text = `one\n${far}in May. On\n${far}two\n${far}`
    const edits = [editBehind('one', 's', ''), editBehind(`ones\n${far}in May.`, '', ' ')]
    const { earlier, surveyed } = excerptBehind(text, edits) ?? {}
    expect(earlier?.text).toBe(surveyed?.text.replace('one', 'ones').replace('May. On', 'May.On'))
  })

  test('is none when it would be most of the text', () => {
    expect(excerptBehind('in May. On', [editBehind('in May.', '', ' ')])).toBeUndefined()
  })
})
