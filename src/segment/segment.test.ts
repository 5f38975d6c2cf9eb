import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmented } from './segment.ts'

const blocksOf = (text: string) =>
  segmented(text).blocks.map(({ lang, kind, span }) => [
    lang,
    kind,
    text.slice(span.start, span.end),
  ])

describe('segmented()', () => {
  test('a block is a line without its outer space, whatever the line ends', () => {
    expect(blocksOf(' He came.\r\n\r\n\t他来了。\u2028')).toEqual([
      ['en', 'text', 'He came.'],
      ['zh', 'text', '他来了。'],
    ])
  })

  test('tells the script of Chinese blocks', () => {
    const { blocks } = segmented('市長會見了代表團。\n市长会见了代表团。')
    expect(blocks.map(({ script }) => script)).toEqual(['Hant', 'Hans'])
  })

  test.each([
    'APP下载',
    '打印本页 关闭窗口',
    '2018-06-07 07:15',
    'September 2019 · 2019年9月',
    '2016. 8. 第31号 / No. 31',
    '某市人民政府外事办公室 编',
    '长沙市外事侨务办公室主办　2017年12月5日',
    '成都外事 2021年第4期',
    '1.jpg',
    '首页 > 新闻动态 > 正文',
    'Home | News | Contact us',
    '来源：厦门日报',
    'Copyright © 2020 Ningbo FAO',
    'April 20, 2024',
    '發布日期: 2024-08-13 訪問次數: 12',
    '2021-03-16 09:15　来源：市外办',
    '日期：2021-03-16作者：办公室【字体：大 中 小】',
    '【打印正文】　【我要纠错】',
    '分享到： 微信 新浪微博 QQ空间',
    '当前位置：首页 > 外事动态',
    '点击上方蓝字关注我们',
    'Print Close Back to Top',
    'Current Location: Home > News > City News',
    '中文 English Deutsch 日本語',
    '2015年第6期　6月30日',
    '(Editor: Wang Li)',
    'A+ A A-',
    '(May 4, 2005)',
    '市外办  2010-08-26  【字体：大 中 小】',
    'Copyright © Municipal Government. All rights reserved. Reproduction in whole or in part is prohibited.',
    'By Li Na | City Daily | Updated: 2020-10-19 10:00',
    '阅读 1024喜欢此内容的人还喜欢',
  ])('%s is furniture and holds no segment', (line) => {
    expect(segmented(`${line}\nThe mayor came.`).blocks[0]?.kind).toBe('furniture')
    expect(segmented(line).segments).toEqual([])
  })

  test.each([
    '分享发展经验座谈会举行',
    '打印技术展览会开幕',
    '来源国代表出席',
    '中英双语宣传册正式发行',
    '今天是两市结好十周年纪念日。',
    'Share Economy Forum Held',
    'Print Exhibition Opens in Ningbo',
    'Home for the Elderly Visited',
    'Contact Group Formed',
    'By Train from Xiamen to Budapest in 2020',
  ])('%s is none', (line) => {
    expect(segmented(`${line}\nThe mayor came.`).blocks[0]?.kind).not.toBe('furniture')
  })

  test('a short line without a stop titles what follows', () => {
    expect(blocksOf('Mayor of Cork Visits Xiamen\nThe mayor came. He left.')).toEqual([
      ['en', 'heading', 'Mayor of Cork Visits Xiamen'],
      ['en', 'text', 'The mayor came. He left.'],
    ])
  })

  test('bulleted headlines are headings, bulleted sentences are text', () => {
    const kinds = blocksOf('● 副市长会见法国客人\n★ 9月，两市签署协议。').map(([, kind]) => kind)
    expect(kinds).toEqual(['heading', 'text'])
  })

  test.each([
    '6月7日，特别外长会在厦门召开',
    '1. Acting on the outcomes of the visit',
    'The city has set itself these tasks:',
  ])('%s is no heading', (line) => {
    expect(segmented(`${line}\nThe mayor came.`).blocks[0]?.kind).toBe('text')
  })

  test('a short question may be a heading', () => {
    expect(blocksOf('Partners from Cork?\nThe mayor came.').map(([, kind]) => kind)).toEqual([
      'heading',
      'text',
    ])
  })

  test('a heading is one segment', () => {
    expect(segmented('No. 5 Meets Mr. Li! A Visit\nHe came.').segments).toHaveLength(2)
  })

  test('a line with one language after the other is two blocks', () => {
    const text =
      'The meeting of ministers took place in Xiamen on June 8, 2021. 2021年6月8日，部长会议在厦门召开。'
    expect(blocksOf(text)).toEqual([
      ['en', 'text', 'The meeting of ministers took place in Xiamen on June 8, 2021.'],
      ['zh', 'text', '2021年6月8日，部长会议在厦门召开。'],
    ])
  })

  test('a title in both languages is two headings', () => {
    const { blocks } = segmented('Bells under the moon 月下编钟\n10月5日晚，晚会举行。')
    expect(blocks.map(({ lang, kind, span }) => [lang, kind, span.end - span.start])).toEqual([
      ['en', 'heading', 20],
      ['zh', 'heading', 4],
      ['zh', 'text', 12],
    ])
  })

  test('names of the other language split nothing', () => {
    expect(
      blocksOf('市长会见了宋韬（Tobias F. Svenningsen, Consul General of Norway）。双方会谈。'),
    ).toHaveLength(1)
    expect(
      blocksOf('They saw the teahouse (大足石刻茶馆) and left. Then they rested.'),
    ).toHaveLength(1)
  })

  test('segments hold every character but space and furniture, in order', () => {
    const line = fc.string({ unit: fc.constantFrom(...'Ab市。. ，"”1●\n\r') })
    fc.assert(
      fc.property(line, (text) => {
        const { blocks, segments } = segmented(text)
        const said = segments.map(({ span }) => text.slice(span.start, span.end)).join('')
        const kept = blocks
          .filter(({ kind }) => kind !== 'furniture')
          .map(({ span }) => text.slice(span.start, span.end))
          .join('')
        return said.replace(/\s/g, '') === kept.replace(/\s/g, '')
      }),
    )
  })

  test('a long line of figures, which either language may hold, costs no more than its length', () => {
    const line = `${'1 '.repeat(100_000)}.`
    expect(segmented(line).segments.at(-1)?.span.end).toBe(line.length)
  })

  test('a line of a million characters is read', () => {
    expect(segmented('a b. '.repeat(200_000)).segments.length).toBeGreaterThan(0)
    expect(segmented('会见“'.repeat(300_000)).blocks).toHaveLength(1)
  })
})
