import type { Segment } from '../bead.ts'
import { chinesePattern } from '../chinese/cues-pattern.ts'
import { simplified } from '../chinese/script.ts'
import { type CueIndex, type CuePattern, cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { englishPattern } from '../english/cues-pattern.ts'
import type { Topic } from '../exchange.ts'
import { covers, type Evidence, type Lang, langs, type Span } from '../span.ts'
import { evidenceOf, type ItemContext } from './item.ts'
import { tiePhrases } from './ties-phrases.ts'
import { tellsOfCooperation } from './topics-settings.ts'

const rows = table('topics')
const broader = new Map(rows.map((row) => [row['id'], row['broader']]))
const wide = new Set(rows.flatMap(({ id = '', wide }) => (wide === 'yes' ? [id] : [])))

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
 * the words that name it in both languages. Words inside the name of a body, person or place count
 * for nothing: a Ministry of Agriculture does not make agriculture the topic; nor do those that tell a tie of bodies,
 * as "sister ports" do. Wide areas count only where the sentence tells what the sides do in them: "the trade delegation
 * saw a museum" names none.
 */
export function topics(item: ItemContext): Topic[] {
  const named: readonly Span[] = [
    ...item.mentions.filter(({ type }) => ['organisation', 'person', 'place'].includes(type)),
    ...tiePhrases(item).filter(({ level }) => level === 'body'),
  ]
  const found = new Map<string, Evidence[]>()
  for (const bead of item.beads) {
    const segments = langs.flatMap((lang) =>
      bead[lang].flatMap((index) => item.segments[index] ?? []),
    )
    const told = segments.flatMap((segment) =>
      topicsIn(item.text, segment).filter((topic) => !named.some((name) => covers(name, topic))),
    )
    const isSet = segments.some(({ lang, span }) =>
      tellsOfCooperation(item.text.slice(span.start, span.end), lang),
    )
    for (const { id, evidence } of narrowed(told).filter(({ id }) => isSet || !wide.has(id))) {
      found.set(id, [...(found.get(id) ?? []), evidence])
    }
  }
  return [...found].map(([id, evidence]) => ({ id, evidence }))
}

interface Told extends Span {
  readonly id: string
  readonly evidence: Evidence
}

/**
 * What one version tells widely and the other narrowly is one topic, the narrow one: "cultural
 * exchanges" for 人文交流.
 */
function narrowed(told: readonly Told[]): Told[] {
  const langsOf = (id: string): Set<Lang> =>
    new Set(told.flatMap((topic) => (topic.id === id ? topic.evidence.lang : [])))
  return told.map((topic) => {
    const own = langsOf(topic.id)
    const narrow = told.find(
      ({ id }) => broader.get(id) === topic.id && own.size === 1 && isDisjoint(own, langsOf(id)),
    )
    return narrow ? { ...topic, id: narrow.id } : topic
  })
}

function isDisjoint(a: ReadonlySet<Lang>, b: ReadonlySet<Lang>): boolean {
  return [...a].every((lang) => !b.has(lang))
}

function topicsIn(text: string, { lang, span }: Segment): Told[] {
  const sentence = text.slice(span.start, span.end)
  return cuesIn(lang === 'zh' ? simplified(sentence) : sentence, patterns[lang]).map((cue) => {
    const place = { start: span.start + cue.start, end: span.start + cue.end }
    return { id: cue.id.slice('topic:'.length), ...place, evidence: evidenceOf({ lang }, place) }
  })
}
