import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/edit.ts'
import { comparison, outcomes } from './comparison.ts'
import type { Gold } from './damaged.ts'

const text = 'met in Kate?ina,Brno.He left.關系,云'

const spot = (kind: string, at: readonly [number, number], after: string): Gold => ({
  kind,
  level: 'sure',
  start: at[0],
  end: at[1],
  before: text.slice(...at),
  after,
})
const edit = (
  at: readonly [number, number],
  after: string,
  level: Edit['level'] = 'sure',
): Edit => ({
  kind: 'missing-space',
  level,
  start: at[0],
  end: at[1],
  before: text.slice(...at),
  after,
})

const comma = spot('missing-space', [16, 16], ' ')
const stop = spot('missing-space', [21, 21], ' ')
const letter: Gold = { ...spot('lost-character', [11, 12], '?'), level: 'lossy', lost: 'ř' }
const residue: Gold = { ...spot('script-residue', [30, 31], '係'), level: 'style' }

/** How the edits come out: what was found of the gold, what each edit is. */
function judged(gold: readonly Gold[], edits: readonly Edit[]) {
  const compared = comparison(text, gold, edits)
  return {
    found: compared.gold.map(({ isFound }) => isFound),
    verdicts: compared.edits.map(({ verdict }) => verdict),
  }
}

describe('an edit is right', () => {
  test('when it makes the same change, whatever it leaves around it', () => {
    expect(judged([stop], [edit([20, 22], '. H')])).toEqual({ found: [true], verdicts: ['right'] })
  })

  test('when it makes two changes at once, for both', () => {
    expect(judged([comma, stop], [edit([15, 23], ', Brno. He')])).toEqual({
      found: [true, true],
      verdicts: ['right'],
    })
  })

  test('with others, when together they make one change', () => {
    const both = spot('missing-space', [15, 23], ', Brno. He')
    expect(judged([both], [edit([16, 16], ' '), edit([21, 21], ' ')])).toEqual({
      found: [true],
      verdicts: ['right', 'right'],
    })
  })

  test('when it leaves out what is put in at its edge', () => {
    expect(judged([comma, stop], [edit([16, 23], 'Brno. He')]).verdicts).toEqual(['right'])
  })
})

describe('an edit is wrong', () => {
  test('where nothing is damaged', () => {
    expect(judged([stop], [edit([3, 4], '')])).toEqual({ found: [false], verdicts: ['wrong'] })
  })

  test('when it makes another change there', () => {
    expect(judged([stop], [edit([21, 21], '  ')]).verdicts).toEqual(['wrong'])
  })
})

describe('what is lost for good', () => {
  test('is found by a mark on it', () => {
    expect(judged([letter], [edit([7, 15], 'Kate?ina', 'lossy')])).toEqual({
      found: [true],
      verdicts: ['right'],
    })
  })

  test('is found by the right letter, not by another', () => {
    expect(judged([letter], [edit([11, 12], 'ř')]).found).toEqual([true])
    expect(judged([letter], [edit([11, 12], 'r')])).toEqual({ found: [false], verdicts: ['wrong'] })
  })
})

describe('an edit is held neither for nor against', () => {
  test('where the damage is only possible', () => {
    const doubtful: Gold = { ...stop, level: 'possible' }
    expect(judged([doubtful], [edit([21, 21], ' ')]).verdicts).toEqual(['open'])
    expect(outcomes(comparison(text, [doubtful], []))['all']).toMatchObject({ gold: 0, guessed: 0 })
  })

  test('when it is sure of what is style', () => {
    expect(judged([residue], [edit([30, 31], '係')]).verdicts).toEqual(['open'])
  })
})

test('sure and likely, lossy and style are counted apart', () => {
  const edits = [edit([16, 16], ' '), edit([30, 31], '係', 'style'), edit([0, 1], 'M')]
  const counts = outcomes(comparison(text, [comma, stop, letter, residue], edits))
  expect(counts['all']).toMatchObject({ gold: 2, found: 1, guessed: 2, right: 1 })
  expect(counts['lossy']).toMatchObject({ gold: 1, found: 0, guessed: 0 })
  expect(counts['style']).toMatchObject({ gold: 1, found: 1, guessed: 1, right: 1 })
})
