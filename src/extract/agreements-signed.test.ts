import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { agreements } from './agreements.ts'

const signedIn = (...said: Said[]) =>
  agreements(itemOf([said])).map(({ signed, signedHere }) => [signed?.edtf ?? null, signedHere])

describe('when a paper was signed', () => {
  test.each([
    [
      'On May 6, 2019, Shude School and Linz Grammar School renewed the sister school agreement which had been signed in 2004.',
      '',
    ],
    ['', '2019年5月6日，树德中学与林茨中学续签2004年签订的友好学校协议。'],
  ])('"%s%s" signs again, whatever year the paper is of', (en, zh) => {
    expect(signedIn([en, zh])).toEqual([['2019-05-06', true]])
  })
})
