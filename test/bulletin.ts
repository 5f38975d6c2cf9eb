import { createHash } from 'node:crypto'
import type { Block, Segment } from '../src/bead.ts'
import { Bulletin } from '../src/bulletin.ts'
import type { Edit, EditKind, EditLevel } from '../src/edit.ts'
import type { Evidence, Lang, Span } from '../src/span.ts'
import { artExhibition, consulsVisit, fireDrill, videoConference } from './bulletin-items.ts'

/** A block as the fixture writes it: sentences, in which `{kind level before→after}` is a repair. */
interface Written {
  readonly lang: Lang
  readonly script?: 'Hans' | 'Hant'
  readonly kind: 'text' | 'heading' | 'furniture'
  readonly sentences: readonly string[]
}

/** Finds the `nth` place of some words in the repaired text, as a span or as evidence. */
export interface Finder {
  span(words: string, nth?: number): Span
  en(words: string, nth?: number): Evidence
  zh(words: string, nth?: number): Evidence
}

const zhHans = { lang: 'zh', script: 'Hans', kind: 'text' } as const
const zhHant = { lang: 'zh', script: 'Hant', kind: 'text' } as const
const en = { lang: 'en', kind: 'text' } as const

const written: readonly Written[] = [
  { lang: 'en', kind: 'furniture', sentences: ['Home | Print this page'] },
  { lang: 'en', kind: 'heading', sentences: ['Ningbo Foreign Affairs in Brief, March 2019'] },
  {
    ...en,
    sentences: [
      'Elena Moreau, Consul-General of France in Shanghai,{missing-space sure → }led a delegation to Ningbo from March 5 to 7.',
      'On the afternoon of March 6, Chen Haoran, Vice Mayor of the Ningbo Municipal Government, met with Ms. Moreau and her party.',
    ],
  },
  {
    ...en,
    sentences: [
      'Chen said that trade between Ningbo and France came to over RMB12 billion in 2018.',
      'He hoped that the two sides would open more direct shipping routes and encourage people{dropped-hyphen sure →-}to-people exchanges.',
      'Moreau thanked the city for its welcome and invited Ningbo to take part in the Lyon Trade Fair.',
      'The two sides signed a memorandum of understanding on port cooperation between Ningbo and Marseille.',
      'This year marks the 10th anniversary of the sister-city relations between Ningbo and Nantes.',
    ],
  },
  {
    ...zhHans,
    sentences: [
      '3月5日至7日{halfwidth-punctuation style ,→，}法国驻上海总领事莫蕾娜率团访问宁波。',
      '6日下午，市政府副市长陈浩然会见了莫蕾娜一行。',
    ],
  },
  {
    ...zhHans,
    sentences: [
      '陈浩然表示，2018年宁波与法国贸易额约120亿元，希望双方开通更多直达航线{halfwidth-punctuation style ,→，}促进民间交流发{pinyin-glue sure (fā)→}展。',
      '莫蕾娜感谢宁波的热情接待，并邀请宁波参加里昂贸易博览会。',
      '双方签署了宁波与马赛港口合作谅解备忘录。',
      '今年是宁波与南特缔结友好城市10周年。',
      '市外办主任周敏等参加会见。',
    ],
  },
  {
    ...en,
    sentences: [
      'From March 18 to 31, the exhibition “Clay and Fire” of Hungarian ceramics was held at the Ningbo Museum, with 36 works by S{lost-character lossy ?→?}ndor Kov{mojibake likely Ã¡→á}cs and other artists.',
    ],
  },
  {
    ...zhHant,
    sentences: [
      '3月18日至31日，「土與火」匈牙利陶藝展在寧波博物館舉行，展出科瓦奇·山多爾等藝術家的63件作品。',
    ],
  },
  { ...zhHans, sentences: ['3月22日，市外办举行消防安全讲座。', '全体干部参加。'] },
  {
    ...en,
    sentences: [
      'On March 25, Ningbo and Hong Kong held a video conference on logistics; nearly 40 companies of the two cities took part.',
    ],
  },
  {
    ...zhHans,
    sentences: ['3月25日，宁波与香港举行物流合作视频会，两地近40家企业参加。'],
  },
  { lang: 'zh', script: 'Hans', kind: 'furniture', sentences: ['分享到：微信 打印本页'] },
]

/** A small invented bulletin that has something of everything the contract can hold. */
export function fixture(): Bulletin {
  const { original, text, edits, blocks, segments } = laidOut()
  const find = finder(text)
  return Bulletin.parse({
    format: 'dragoman/1',
    source: {
      name: 'ningbo-2019-03.html',
      sha256: createHash('sha256').update(original).digest('hex'),
      mediaType: 'text/html',
      encoding: 'gb18030',
      url: 'https://example.org/brief/2019/03.html',
    },
    original,
    issued: { edtf: '2019-03', basis: 'printed', evidence: [find.en('March 2019')] },
    home: { en: 'Ningbo', zh: '宁波', country: 'CN', basis: 'printed' },
    edits,
    text,
    blocks,
    segments,
    items: [consulsVisit(find), artExhibition(find), fireDrill(), videoConference(find)],
  } satisfies Bulletin)
}

/** The same bulletin as another site published it: other bytes, the first `count` items. */
export function excerpt(count: number, issued = '2019-04'): Bulletin {
  const whole = fixture()
  return {
    ...whole,
    source: { ...whole.source, name: 'excerpt.txt', sha256: '0123456789abcdef'.repeat(4) },
    issued: { edtf: issued, basis: 'given', evidence: [] },
    items: whole.items.slice(0, count),
  }
}

function finder(text: string): Finder {
  const span = (words: string, nth = 0): Span => {
    let start = text.indexOf(words)
    for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1)
    if (start < 0) throw new RangeError(`Cannot find "${words}" in the fixture`)
    return { start, end: start + words.length }
  }
  return {
    span,
    en: (words, nth) => ({ lang: 'en', ...span(words, nth) }),
    zh: (words, nth) => ({ lang: 'zh', ...span(words, nth) }),
  }
}

function laidOut() {
  const page = { original: '', text: '', edits: [] as Edit[] }
  const blocks: Block[] = []
  const segments: Segment[] = []
  for (const { sentences, ...block } of written) {
    const start = page.text.length
    sentences.forEach((sentence, index) => {
      if (index > 0 && block.lang === 'en') write(page, ' ')
      const from = page.text.length
      write(page, sentence)
      if (block.kind !== 'text') return
      const span = { start: from, end: page.text.length }
      segments.push({ lang: block.lang, block: blocks.length, span })
    })
    blocks.push({ ...block, span: { start, end: page.text.length } })
    write(page, '\n')
  }
  return { ...page, blocks, segments }
}

const repair = /\{([a-z-]+) ([a-z]+) ([^→]*)→([^}]*)\}/g

function write(page: { original: string; text: string; edits: Edit[] }, words: string): void {
  let from = 0
  for (const found of words.matchAll(repair)) {
    const [marked, kind, level, before = '', after = ''] = found
    plain(page, words.slice(from, found.index))
    const start = page.original.length
    page.edits.push({
      kind: kind as EditKind,
      level: level as EditLevel,
      start,
      end: start + before.length,
      before,
      after,
    })
    page.original += before
    page.text += after
    from = found.index + marked.length
  }
  plain(page, words.slice(from))
}

function plain(page: { original: string; text: string }, words: string): void {
  page.original += words
  page.text += words
}
