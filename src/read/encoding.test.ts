import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { describe, expect, test } from 'vitest'
import { decoded } from './encoding.ts'

const simplified = '2023年5月，宁波市副市长会见了丹麦大使一行，双方就港口合作交换意见。'
const traditional = '2023年5月，寧波市副市長會見了丹麥大使一行，雙方就港口合作交換意見。'
const english = 'The Vice Mayor of Ningbo met the Ambassador of Denmark and talked of ports. '
const ascii = (text: string) => new TextEncoder().encode(text)
const gb = createMultibyteEncoder('gb18030')
const big5 = createMultibyteEncoder('big5')
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

  test.each([
    ['big5', '佢哋去深水埗食咗啲嘢。', 'ca5c 925d a568 b260 a4f4 96f5 adb9 9df7 9df8 9dcf a143'],
    ['big5', '嘅邨𠮩滘', '9def 9068 8af7 de5d'],
  ])('reads Hong Kong’s letters beyond Big5 in %s: %s', (encoding, text, bytes) => {
    expect(decoded(Buffer.from(bytes.replaceAll(' ', ''), 'hex'))).toEqual({ encoding, text })
  })

  test('reads UTF-32 behind its mark', () => {
    const codes = Array.from(`\ufeff${simplified}𠮩`, (char) => char.codePointAt(0) ?? 0)
    const data = Buffer.alloc(codes.length * 4)
    for (const [at, code] of codes.entries()) data.writeUInt32LE(code, at * 4)
    expect(decoded(data)).toEqual({ encoding: 'utf-32le', text: `${simplified}𠮩` })
    expect(decoded(data.swap32()).encoding).toBe('utf-32be')
  })

  test('takes a page’s word for less than what its bytes say', () => {
    expect(decoded(big5(traditional), 'gb2312').encoding).toBe('big5')
    expect(decoded(gb(simplified), 'iso-8859-1').encoding).toBe('gb18030')
    expect(decoded(ascii(simplified), 'gbk').encoding).toBe('utf-8')
    expect(decoded(gb(simplified), 'utf-8')).toEqual({ encoding: 'gb18030', text: simplified })
  })

  test('a letter cut off at the end says nothing of the encoding', () => {
    expect(decoded(gb(simplified).subarray(0, -1)).encoding).toBe('gb18030')
    expect(decoded(ascii('市长会见').subarray(0, -1))).toEqual({
      encoding: 'utf-8',
      text: '市长会\ufffd',
    })
  })

  test('reads a file in two encodings by its lines', () => {
    const data = Buffer.concat([
      ascii(`Malmö\n${english}\n${simplified}\n`),
      gb(`${simplified}\n`),
      ascii(`${simplified}\n会见`),
      Buffer.from([0xe9, 0x0a]),
    ])
    expect(decoded(data)).toEqual({
      encoding: 'utf-8',
      text: `Malmö\n${english}\n${simplified}\n${simplified}\n${simplified}\n会见\ufffd\n`,
    })
  })

  const lengths = [10, 20, 40, 80]
  test.each(lengths)('tells GB 18030, Big5 and UTF-16 apart by %i letters', (length) => {
    const cut = (text: string) => [0, 7, 14, 21].map((from) => text.slice(from, from + length))
    for (const text of cut(simplified.repeat(3))) {
      expect(decoded(gb(text))).toEqual({ encoding: 'gb18030', text })
      expect(decoded(Buffer.from(text, 'utf16le'))).toEqual({ encoding: 'utf-16le', text })
      expect(decoded(swapped(Buffer.from(text, 'utf16le'))).encoding).toBe('utf-16be')
    }
    for (const text of cut(traditional.repeat(3))) {
      expect(decoded(big5(text))).toEqual({ encoding: 'big5', text })
      expect(decoded(gb(text))).toEqual({ encoding: 'gb18030', text })
    }
  })

  test('finds a little Chinese at the end of much English', () => {
    const text = english.repeat(3000)
    expect(decoded(big5(`${text}\n寧波市`)).encoding).toBe('big5')
    expect(decoded(gb(`${text}\n宁波市`)).encoding).toBe('gb18030')
    expect(decoded(Buffer.from(`${text}\nKov\xe1cs, Malm\xf6`, 'latin1')).encoding).toBe(
      'windows-1252',
    )
  })

  test('trusts a page’s word where content leaves a doubt', () => {
    expect(decoded(createMultibyteEncoder('gbk')('市'), 'gb2312').encoding).toBe('gb18030')
  })
})
