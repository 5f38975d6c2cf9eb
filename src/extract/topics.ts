import type { Segment } from '../bead.ts'
import { chinesePattern } from '../chinese/cues-pattern.ts'
import { simplified } from '../chinese/script.ts'
import { type CueIndex, type CuePattern, cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { englishPattern } from '../english/cues-pattern.ts'
import type { Topic } from '../exchange.ts'
import { covers, type Evidence, type Lang, langs, type Span } from '../span.ts'
import { evidenceOf, type ItemContext, isHeadline, isInTitle } from './item.ts'
import { tiePhrases } from './ties-phrases.ts'
import { isCounted, isPassing } from './topics-passing.ts'
import { settingsIn } from './topics-settings.ts'

const rows = table('topics')
const broader = new Map(rows.map((row) => [row['id'], row['broader']]))
const wide = new Set(rows.flatMap(({ id = '', wide }) => (wide === 'yes' ? [id] : [])))
const widest = new Set(rows.flatMap(({ id = '', wide }) => (wide === 'most' ? [id] : [])))
/** Those of the widest that common words name: the Belt and Road has its capitals anyway. */
const widestOfWords = new Set(
  rows.flatMap(({ id = '', en = '', wide }) =>
    wide === 'most' && !/^\p{Lu}/u.test(en) ? [id] : [],
  ),
)

const patterns: Readonly<Record<Lang, CueIndex>> = {
  en: labelled('en', { main: 'en', others: 'altEn', pattern: englishPattern }),
  zh: labelled('zh', { main: 'zh', others: 'altZh', pattern: chinesePattern }),
}

interface Labels {
  readonly main: string
  readonly others: string
  readonly pattern: (id: string, form: string) => CuePattern
}

function labelled(lang: Lang, { main, others, pattern }: Labels): CueIndex {
  return cueIndex(
    lang,
    rows.flatMap((row) =>
      [...listed(row[main]), ...listed(row[others])].map((label) =>
        pattern(`topic:${row['id']}`, label),
      ),
    ),
  )
}

/**
 * The areas of cooperation an item names, by ids of data/topics.tsv in order of the text, each with
 * the words that name it in both languages. Words inside the name of a body, person or place, or somebody's title, count
 * for nothing: a Ministry of Agriculture does not make agriculture the topic; nor do those that tell a tie of bodies,
 * as "sister ports" do. Of wide areas only those count that are more than mentioned: "the trade delegation saw a museum"
 * names none.
 */
export function topics(item: ItemContext): Topic[] {
  const named: readonly Span[] = [
    ...item.mentions.filter(({ type }) => ['organisation', 'person', 'place'].includes(type)),
    ...tiePhrases(item).filter(({ level }) => level === 'body'),
  ]
  const found = new Map<string, Told[]>()
  for (const bead of item.beads) {
    const sentences = langs.flatMap((lang) =>
      bead[lang].flatMap((index) => sentenceOf(item, index) ?? []),
    )
    const set = sentences.map((sentence) => settingsIn(item.text, sentence))
    const told = sentences.flatMap((sentence, index) =>
      topicsIn(item.text, sentence, { own: set[index] ?? [], bead: set.flat() }).filter(
        (topic) =>
          !named.some((name) => covers(name, topic)) &&
          !(topic.isQuoted && isWide(topic.id)) &&
          !(topic.isCapital && widestOfWords.has(topic.id)) &&
          !isInTitle(item, { ...topic, lang: topic.evidence.lang }),
      ),
    )
    for (const topic of narrowed(told)) found.set(topic.id, [...(found.get(topic.id) ?? []), topic])
  }
  const form = formOf(item)
  return [...found].flatMap(([id, told]) => {
    const evidence = counting(id, told, form).map((topic) => topic.evidence)
    return evidence.length > 0 ? [{ id, evidence }] : []
  })
}

interface Sentence extends Segment {
  readonly isInHeadline: boolean
}

function sentenceOf(item: ItemContext, index: number): Sentence | undefined {
  const segment = item.segments[index]
  return segment && { ...segment, isInHeadline: isHeadline(item, index) }
}

/** Whether both versions of an item are there, and whether a text stands below its headlines. */
interface Form {
  readonly isBilingual: boolean
  readonly hasText: boolean
}

function formOf(item: ItemContext): Form {
  const { beads } = item
  return {
    isBilingual: langs.every((lang) => beads.some((bead) => bead[lang].length > 0)),
    hasText: beads.some(({ en, zh }) => [...en, ...zh].some((index) => !isHeadline(item, index))),
  }
}

interface Told extends Span {
  readonly id: string
  readonly evidence: Evidence
  readonly isInHeadline: boolean
  readonly isCounted: boolean
  /** Capital in the middle of an English sentence, as words of a name are: "Action Plan on Sister City Cooperation". */
  readonly isCapital: boolean
  /** It stands among other words in quotation marks, said by somebody or of a name: “文化” is but marked off. */
  readonly isQuoted: boolean
  /** Words of its own sentence, or only of the one that says the same, tell what the sides do in it. */
  readonly set: 'own' | 'other' | undefined
}

/**
 * The told places that count: where an area is more than mentioned. A wide one is so where it is named twice, or by both
 * versions, or in a sentence that tells what the sides do in it; one of the widest, which any sentence may hold, where
 * such sentences name it in each version there is.
 */
function counting(id: string, told: readonly Told[], form: Form): readonly Told[] {
  const { isBilingual } = form
  if (isByTheWay(told, form)) return []
  if (widest.has(id)) {
    const set = told.filter((topic) => topic.set !== undefined)
    return isBilingual && langsOf(set).size < 2 ? [] : set
  }
  if (!wide.has(id) || told.length > 1) return told
  return told.filter((topic) => topic.set === 'own')
}

/** What only headlines tell is catchwords of theirs; what one version counts and the other passes over is things. */
function isByTheWay(told: readonly Told[], { isBilingual, hasText }: Form): boolean {
  if (hasText && told.every((topic) => topic.isInHeadline)) return true
  return isBilingual && langsOf(told).size < 2 && told.every((topic) => topic.isCounted)
}

function isWide(id: string): boolean {
  return wide.has(id) || widest.has(id)
}

function langsOf(told: readonly Told[]): Set<Lang> {
  return new Set(told.map(({ evidence }) => evidence.lang))
}

/**
 * What one version tells widely and the other narrowly is one topic, the narrow one: "cultural
 * exchanges" for 人文交流.
 */
function narrowed(told: readonly Told[]): Told[] {
  const named = (id: string): Set<Lang> => langsOf(told.filter((topic) => topic.id === id))
  return told.map((topic) => {
    const own = named(topic.id)
    const narrow = told.find(
      ({ id }) => broader.get(id) === topic.id && own.size === 1 && isDisjoint(own, named(id)),
    )
    return narrow ? { ...topic, id: narrow.id } : topic
  })
}

function isDisjoint(a: ReadonlySet<Lang>, b: ReadonlySet<Lang>): boolean {
  return [...a].every((lang) => !b.has(lang))
}

/** The words that tell what the sides do, of a sentence and of all that its bead says, in order of the text. */
interface Setting {
  readonly own: readonly Span[]
  readonly bead: readonly Span[]
}

const quotation = /(?<=[“「])[^“”「」]{1,300}(?=[”」])/gu

function topicsIn(
  text: string,
  { lang, span, isInHeadline }: Sentence,
  { own, bead }: Setting,
): Told[] {
  const sentence = text.slice(span.start, span.end)
  const plain = lang === 'zh' ? simplified(sentence) : sentence
  const quotations = Array.from(sentence.matchAll(quotation), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const cues = cuesIn(plain, patterns[lang]).filter((cue) => !isPassing(plain, lang, cue))
  return cues.map((cue) => {
    const place = { start: span.start + cue.start, end: span.start + cue.end }
    // 联合培养 does not tell by its own 联合 that it is cooperated in.
    const isBeside = ({ start }: Span): boolean => start < place.start || start >= place.end
    return {
      id: cue.id.slice('topic:'.length),
      ...place,
      evidence: evidenceOf({ lang }, place),
      isInHeadline,
      isCounted: isCounted(plain, lang, cue),
      isCapital: lang === 'en' && cue.start > 0 && /^\p{Lu}/u.test(plain.slice(cue.start)),
      isQuoted: quotations.some((words) => covers(words, cue) && !covers(cue, words)),
      set: own.some(isBeside) ? 'own' : bead.some(isBeside) ? 'other' : undefined,
    }
  })
}
