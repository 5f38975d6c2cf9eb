import { listed, table } from '../data/table.ts'
import type { Approx } from '../exchange.ts'
import { matches, spanOf } from '../matches.ts'
import type { QuantityMention } from '../mention.ts'
import type { Span } from '../span.ts'
import { chineseNumeral } from './numeral.ts'

const tenth =
  /(?:(?<low>[一二两三四五六七八九])[至到])?(?<tenths>(?<![这那该此每同])[一二两三四五六七八九])成(?!员|立|功|语|名|效|绩|为(?!本地|当地|女|男|外|中国)|果(?![实农园品树林蔬汁])|都|长|本|就|套|交)(?:(?<more>[一二三四五六七八九半])(?![\p{Script=Han}]))?/gu
const hundredth = /百分之([一二三四五六七八九十百零点\d.]{1,8})/gu
const doubling =
  /翻(?:了)?([一二两三四])?番|(?<=[增长加大高升多快](?:了|约|近|超|超过|逾){0,2})一倍/gu

/** Shares and multiples that have words of their own, in simplified text: 三成, 百分之三十, 翻两番. */
export function chineseShares(plain: string): QuantityMention[] {
  return [...shares(plain), ...doublings(plain)]
}

/** 三成 is 30 percent, 三分之一 is a third, 半数 is half: shares as percentages. */
function shares(plain: string): QuantityMention[] {
  const tenths = matches(plain, tenth).map((match) => {
    const { low, tenths, more } = match.groups ?? {}
    const value = (chineseNumeral(tenths ?? '') ?? 0) * 10 + hundredths(more)
    // 二至三成 is 20 to 30 percent.
    return low === undefined
      ? { match, value }
      : { match, value: (chineseNumeral(low) ?? 0) * 10, max: value }
  })
  const percents = matches(plain, hundredth).map((match) => ({
    match,
    value: chineseNumeral(match[1] ?? '') ?? 0,
  }))
  return [...tenths, ...percents]
    .filter(({ value }) => value > 0)
    .map(({ match, ...values }) => ({
      type: 'quantity',
      ...approximated(plain, spanOf(match)),
      ...values,
      unit: 'percent',
    }))
}

/** The last digit of 三成五 and 三成半. */
function hundredths(digit: string | undefined): number {
  return digit === '半' ? 5 : (chineseNumeral(digit ?? '') ?? 0)
}

const words = table('approximators')
  .filter(({ lang }) => lang === 'zh')
  .flatMap(({ approx, place, words }) =>
    listed(words).map((one) => ({ approx: approx as Approx, place, words: one })),
  )

/** 约六成, 九成以上: the share with the words that say how far it is meant. */
function approximated(plain: string, { start, end }: Span): Span & { approx: Approx } {
  const head = plain.slice(0, start).replace(/达到?$/, '')
  const lead = words.find((one) => one.place === 'before' && ends(head, one.words))
  const tail = words.find(
    (one) =>
      one.place === 'after' &&
      plain.startsWith(one.words, end) &&
      !/^来[自源]/u.test(plain.slice(end, end + 2)),
  )
  return {
    start: lead ? head.length - lead.words.length : start,
    end: end + (tail?.words.length ?? 0),
    approx: (lead ?? tail)?.approx ?? 'exact',
  }
}

// 以上 and 最近 end with words that say it elsewhere.
function ends(text: string, words: string): boolean {
  return text.endsWith(words) && !/(?:[以会线网海]上|[最附靠]近|[签节合预]约)$/u.test(text)
}

/** 翻番 and 增长一倍 double; 翻两番 doubles twice. */
function doublings(plain: string): QuantityMention[] {
  return matches(plain, doubling).map((match) => ({
    type: 'quantity' as const,
    ...approximated(plain, spanOf(match)),
    value: 2 ** (chineseNumeral(match[1] ?? '一') ?? 1),
    unit: 'times',
  }))
}
