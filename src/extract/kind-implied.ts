import type { ExchangeKind } from '../exchange.ts'
import type { ItemContext } from './item.ts'

/** What a Chinese version tells beside the main kind, in words that by themselves would not tell an event. */
interface Implied {
  readonly main: (kind: ExchangeKind) => boolean
  readonly words: RegExp
  /** The sentences in which the words count: those that lead, or all. */
  readonly in: 'lead' | 'all'
  readonly kind: ExchangeKind
}

const rows: readonly Implied[] = [
  // Who goes somewhere to look round it visits it.
  {
    main: (kind) => kind === 'tour',
    words:
      /(?:赴|(?<![年原未后後以带帶])[来來])[^，。；]{1,12}(?:考察|参观|參觀|调研|調研)|来访|來訪|抵达|抵達/u,
    in: 'lead',
    kind: 'visit',
  },
  // The pupils came; those received were on a visit.
  {
    main: (kind) => kind === 'youth-exchange',
    words: /来访|來訪|来到|來到|抵达|抵達|访问|訪問/u,
    in: 'lead',
    kind: 'visit',
  },
  { main: (kind) => kind === 'meeting', words: /来访|來訪/u, in: 'lead', kind: 'visit' },
  // An award is handed over.
  {
    main: (kind) => kind !== 'ceremony',
    words: /(?:颁发|頒發|授予)[^，。；]{0,30}(?:[奖獎]|[证證][书書]|聘[书書]|[称稱][号號])/u,
    in: 'all',
    kind: 'ceremony',
  },
]

/** The kinds that an item's Chinese words imply beside its main kind. */
export function impliedKinds(item: ItemContext, main: ExchangeKind): ExchangeKind[] {
  const told = chinese(item)
  return rows.flatMap((row) => {
    const sentences = row.in === 'lead' ? told.slice(0, 2) : told
    const isNow = (words: string): boolean => {
      const at = words.search(row.words)
      return at >= 0 && !otherTime.test(words.slice(Math.max(0, at - 40), at))
    }
    return row.main(main) && sentences.some(isNow) ? [row.kind] : []
  })
}

/** 感谢此前来访时的接待, 邀请企业界人士来访, 曾被授予: what was, is asked for or will be; 应邀请，来访 is what is. */
const otherTime =
  /(?:曾|[将將](?=[于於在向为為颁頒来來])|[拟擬]|明年|邀[请請](?![，,])|感[谢謝]|此前|[欢歡]迎|\d{4}年(?!\d))[^。；]{0,24}$/u

/** What each bead says in Chinese, in order of the text. */
function chinese({ beads, segments, text }: ItemContext): string[] {
  return beads.flatMap(({ zh }) =>
    zh.length === 0
      ? []
      : zh
          .map((index) => segments[index]?.span ?? { start: 0, end: 0 })
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
  )
}
