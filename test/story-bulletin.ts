import { type Lang, langs } from '../src/span.ts'
import { drawing, type Story, shuffled } from './stories.ts'

/** How a bulletin sets its stories. */
export interface Layout {
  /**
   * `versions`: one version of a story after the other; `paragraphs`: a paragraph of one, then of the
   * other; `all`: all stories in one language, then in the other; `shuffled`: so, in another order.
   */
  readonly order: 'versions' | 'paragraphs' | 'all' | 'shuffled'
  /** The language that comes first; `either`: now this, now that. */
  readonly first: Lang | 'either'
  readonly headings: boolean
  /** Each version's first line is numbered, in the manner of its language. */
  readonly numbered: boolean
  /** An empty line stands between stories, and none inside one. */
  readonly parted: boolean
  /** Lines before the first story that belong to none. */
  readonly mastheads: readonly string[]
  /** Share of stories that lack a version. */
  readonly missing: number
  /** Share of versions whose paragraphs are run together. */
  readonly joined: number
}

/** A bulletin, and for each story the numbers of its lines, from 0. */
export interface Built {
  readonly text: string
  readonly items: readonly Readonly<Record<Lang, readonly number[]>>[]
}

interface Line {
  readonly story: number
  readonly lang: Lang
  readonly text: string
}

/** A bulletin of these stories in a layout. The same seed gives the same bulletin. */
export function storyBulletin(
  chosen: readonly Story[],
  layout: Layout,
  { seed = 1 }: { seed?: number } = {},
): Built {
  const draw = drawing(seed)
  const told = chosen.map((story, index) => versions(story, index, { layout, draw }))
  const lines = ordered(told, layout, draw).flatMap(({ story, ...line }, at, all) =>
    layout.parted && at > 0 && all[at - 1]?.story !== story
      ? [gap, { story, ...line }]
      : [{ story, ...line }],
  )
  const items = chosen.map((_, story) => ({
    en: placesOf(lines, story, 'en', layout.mastheads.length),
    zh: placesOf(lines, story, 'zh', layout.mastheads.length),
  }))
  return { text: [...layout.mastheads, ...lines.map(({ text }) => text)].join('\n'), items }
}

const gap: Line = { story: -1, lang: 'en', text: '' }

interface Making {
  readonly layout: Layout
  readonly draw: () => number
}

const numbers: Readonly<Record<Lang, (index: number) => string>> = {
  en: (index) => `${index + 1}. `,
  zh: (index) => `${'一二三四五六七八九'[index]}、`,
}

type Told = Record<Lang, readonly Line[]> & { readonly order: readonly Lang[] }

function versions(story: Story, index: number, { layout, draw }: Making): Told {
  const lost = draw() < layout.missing ? langs[draw() < 0.5 ? 0 : 1] : undefined
  const version = (lang: Lang): Line[] => {
    const isJoined = draw() < layout.joined
    if (lang === lost) return []
    const gap = lang === 'en' ? ' ' : ''
    const paragraphs = story.paragraphs.map((one) => one[lang].join(gap))
    const body = isJoined ? [paragraphs.join(gap)] : paragraphs
    const all = layout.headings ? [story.heading[lang], ...body] : body
    const number = layout.numbered ? numbers[lang](index) : ''
    return all.map((text, at) => ({ story: index, lang, text: at === 0 ? number + text : text }))
  }
  const first = layout.first === 'either' ? (draw() < 0.5 ? 'en' : 'zh') : layout.first
  return {
    en: version('en'),
    zh: version('zh'),
    order: first === 'en' ? ['en', 'zh'] : ['zh', 'en'],
  }
}

function ordered(told: readonly Told[], { order, first }: Layout, draw: () => number): Line[] {
  if (order === 'versions') return told.flatMap((one) => one.order.flatMap((lang) => one[lang]))
  if (order === 'paragraphs') {
    return told.flatMap((one) =>
      Array.from({ length: Math.max(one.en.length, one.zh.length) }, (_, at) =>
        one.order.flatMap((lang) => one[lang].slice(at, at + 1)),
      ).flat(),
    )
  }
  const [a, b]: readonly Lang[] = first === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  const second = order === 'shuffled' ? shuffled(told, draw) : told
  return [...told.flatMap((one) => one[a ?? 'en']), ...second.flatMap((one) => one[b ?? 'zh'])]
}

function placesOf(lines: readonly Line[], story: number, lang: Lang, from: number): number[] {
  return lines.flatMap((line, at) =>
    line.story === story && line.lang === lang ? [from + at] : [],
  )
}
