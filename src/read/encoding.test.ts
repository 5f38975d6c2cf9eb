import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { describe, expect, test } from 'vitest'
import { decoded } from './encoding.ts'

const simplified = '2023年5月，宁波市副市长会见了丹麦大使一行，双方就港口合作交换意见。'
const traditional = '2023年5月，寧波市副市長會見了丹麥大使一行，雙方就港口合作交換意見。'
const english = 'The Vice Mayor of Ningbo met the Ambassador of Denmark and talked of ports. '
const ascii = (text: string) => new TextEncoder().encode(text)
const swapped = (data: Buffer) => Buffer.from(data).swap16()

describe('decoded()', () => {
  test.each([
    ['utf-8', ascii(simplified), simplified],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), ascii(simplified)]), simplified],
    ['gb18030', createMultibyteEncoder('gb18030')(simplified), simplified],
    [
      'gb18030',
      createMultibyteEncoder('gbk')(`${english.repeat(20)}宁波市`),
      `${english.repeat(20)}宁波市`,
    ],
    ['big5', createMultibyteEncoder('big5')(traditional), traditional],
    ['utf-16le', Buffer.from(english + simplified, 'utf16le'), english + simplified],
    ['utf-16be', swapped(Buffer.from(english + simplified, 'utf16le')), english + simplified],
    ['utf-16le', Buffer.from(`\ufeff${traditional}`, 'utf16le'), traditional],
    ['utf-16be', swapped(Buffer.from(`\ufeff${traditional}`, 'utf16le')), traditional],
    ['windows-1252', Buffer.from('Malm\xf6 \x96 caf\xe9', 'latin1'), 'Malmö – café'],
  ])('finds %s by content', (encoding, data, text) => {
    expect(decoded(data)).toEqual({ encoding, text })
  })

  test('reads UTF-8 with a stray bad byte as UTF-8', () => {
    const data = Buffer.concat([ascii(simplified), Buffer.from([0xe9, 0x20]), ascii('end')])
    expect(decoded(data)).toEqual({ encoding: 'utf-8', text: `${simplified}\ufffd end` })
  })

  test('shows half of a surrogate pair as U+FFFD', () => {
    expect(decoded(Buffer.from('\ufeff重\ud800慶', 'utf16le')).text).toBe('重\ufffd慶')
    expect(
      decoded(Buffer.concat([ascii(simplified), Buffer.from([0xed, 0xa0, 0x80])])).text,
    ).toMatch(/\ufffd$/)
  })

  test('trusts a page’s word where content leaves a doubt', () => {
    expect(decoded(createMultibyteEncoder('gbk')('市'), 'gb2312').encoding).toBe('gb18030')
  })
})
