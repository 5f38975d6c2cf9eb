import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from './text.ts'

describe('readMarkdown()', () => {
  test('takes title, date and address from the front matter', () => {
    const markdown =
      '---\ntitle: "Danish guests: a visit"\ndate: 2021-05-04 10:00\nurl: https://example.cn/1\ntags:\n  - visit\n---\n# Guests\n'
    expect(readMarkdown(markdown)).toEqual({
      text: 'Guests\n',
      title: 'Danish guests: a visit',
      date: '2021-05-04',
      url: 'https://example.cn/1',
    })
  })

  test('a rule at the beginning is no front matter', () => {
    const markdown = '---\nOn May 3, Lin met Jensen.\n---\nThey talked.'
    expect(readMarkdown(markdown)).toEqual({ text: '\nOn May 3, Lin met Jensen.\n\nThey talked.' })
  })

  test.each([
    [
      'a table, a cell a line',
      '| City | 城市 |\n|---|:-:|\n| Aarhus | **奥胡斯** |',
      'City\n城市\n\nAarhus\n奥胡斯',
    ],
    ['no table', 'A | B\nC | D', 'A | B\nC | D'],
    ['notes', 'He came.[^1]\n\n[^1]: By train.', 'He came.\n\nBy train.'],
    [
      'links by name',
      'See [the *port*][p] and [2018][x].\n\n[p]: https://a.cn "Port"',
      'See the port and [2018][x].\n\n',
    ],
    ['a picture in a link', '[![Guests](a.jpg)](https://a.cn/b_(c))', 'Guests'],
    [
      'HTML',
      '<div align="center"><b>Guests</b><br>来宾&nbsp;A &amp; B</div><!-- x\ny -->',
      'Guests\n来宾\u00a0A & B',
    ],
    ['escaped marks', '\\*no\\* \\# 1 \\[a\\](b) \\\\', '*no* # 1 [a](b) \\'],
    ['code', '```js\n# **a**\n```\n`b`', '\n# **a**\n\nb'],
    ['emphasis', '***a*** **b_c** __d__ _e f_ 2*3*4 x_y_z ~~g~~', 'a b_c d e f 2*3*4 x_y_z g'],
    ['underlined headings', 'Guests\n======\nText', 'Guests\n\nText'],
  ])('reads %s', (_, markdown, text) => {
    expect(readMarkdown(markdown).text).toBe(text)
  })

  test('leaves text without marks as it is', () => {
    const words = fc.stringMatching(/^[\p{L}\d ,.，。“”()（）：%-]{1,80}$/u)
    fc.assert(
      fc.property(words, (text) => {
        const line = `会见 ${text} met`
        expect(readMarkdown(`${line}\r\n\r\n${line}`).text).toBe(`${line}\r\n\r\n${line}`)
      }),
    )
  })

  test.each([
    '[',
    '![',
    '[a](',
    '*a ',
    '`',
    '| ',
    '<!-- ',
    '---\n',
    '_a',
    '> ',
    '&#1',
    '[a][',
    '\\',
    '<a ',
  ])('comes to an end on nothing but "%s"', (mark) => {
    expect(readMarkdown(mark.repeat(100_000 / mark.length)).text.length).toBeLessThan(300_000)
  })
})
