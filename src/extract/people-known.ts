import { isJapaneseFamily } from '../chinese/neighbour-names.ts'
import { isFamily } from '../chinese/people-names.ts'
import { simplified } from '../chinese/script.ts'
import { areRelated } from '../data/ranks.ts'
import { englishCountry } from '../english/countries.ts'
import { isSurname } from '../english/people-names.ts'
import type { PersonMention, Placed, Standing, Title, Words } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { covers, type Lang, overlaps } from '../span.ts'
import { type ItemContext, isHeadline, mentionsIn, mentionsOf } from './item.ts'
import { calledByPart } from './people-called.ts'
import { foldedName } from './people-folded.ts'

/** One person or group as the text of one language knows it: every mention, the fullest name and title. */
export interface Known {
  readonly lang: Lang
  readonly mentions: readonly Placed<PersonMention>[]
  /** The fullest name printed. */
  readonly name?: Words
  /** A name in Latin letters printed behind the Chinese one. */
  readonly latin?: Words
  /** The fullest title printed. */
  readonly titled?: Placed<PersonMention>
}

/** The people of an item in one language, short forms folded into full ones, in order of the text. */
export function knownPeople(item: ItemContext, lang: Lang): readonly Known[] {
  return knownIn(item)[lang]
}

/** Asked for again by every sentence that names somebody without his title. */
const knownIn = rememberedOf((item: ItemContext) => ({
  en: peopleIn(item, 'en'),
  zh: peopleIn(item, 'zh'),
}))

function peopleIn(item: ItemContext, lang: Lang): Known[] {
  const printed = mentionsOf(item, 'person', lang)
  const mentions = lang === 'zh' ? calledByPart(printed) : printed
  const latin = lang === 'zh' ? mentions.filter(isLatin) : []
  const rest = mentions.filter(
    (mention) => !latin.includes(mention) && !isInsideBody(item, mention),
  )
  const clusters: Placed<PersonMention>[][] = []
  for (const join of [isFull, isShort, isUnnamed]) {
    for (const mention of rest.filter(join)) {
      const at = clusters.findIndex((cluster) => belongs(cluster, mention, clusters))
      const home = clusters[at]
      if (home) home.push(mention)
      else clusters.push([mention])
    }
  }
  return clusters
    .map((cluster) => knownOf(lang, cluster, latin))
    .filter((known) => isCredible(known) && !isOfHeadline(item, known))
    .map((known) => withRepeats(item, known))
    .sort((a, b) => startOf(a) - startOf(b))
}

/** The Institute for Solar Energy Systems is no Solar Energy Systems; a name without a title yields to a body's. */
function isInsideBody(item: ItemContext, mention: Placed<PersonMention>): boolean {
  const { name, titles, gender, segment } = mention
  if (!name || titles.length > 0 || gender !== undefined) return false
  return mentionsIn(item, segment).some(
    (other) =>
      (other.type === 'organisation' || other.type === 'place') &&
      covers(other, name) &&
      other.end - other.start > name.end - name.start,
  )
}

function startOf({ mentions }: Known): number {
  return Math.min(...mentions.map((mention) => mention.start))
}

function isLatin(mention: PersonMention): boolean {
  return mention.name !== undefined && /^\p{Script=Latin}/u.test(mention.name.text)
}

function isUnnamed(mention: PersonMention): boolean {
  return mention.name === undefined
}

function isShort(mention: PersonMention): boolean {
  return mention.name !== undefined && !isFull(mention)
}

function isFull({ name }: PersonMention): boolean {
  if (!name) return false
  const folded = foldedName(name.text)
  if (/\p{Script=Han}/u.test(folded)) return folded.length > 1 && !isFamilyName(folded)
  return folded.includes(' ')
}

/** 王, 司徒, 水岛: the family name alone. */
function isFamilyName(han: string): boolean {
  return isFamily(han) || isJapaneseFamily(han)
}

function belongs(
  cluster: readonly Placed<PersonMention>[],
  mention: Placed<PersonMention>,
  all: readonly (readonly Placed<PersonMention>[])[],
): boolean {
  if (mention.group || cluster[0]?.group) return sameTitle(cluster, mention)
  if (!mention.name) return sameTitle(cluster, mention) || isOffice(cluster, mention, all)
  const words = mention.name.text
  return (
    bears(cluster, words) &&
    (!clashes(cluster, mention) ||
      (isAddress(mention) && all.filter((other) => bears(other, words)).length === 1))
  )
}

function bears(cluster: readonly PersonMention[], words: string): boolean {
  return cluster.some(({ name }) => name !== undefined && sameName(name.text, words))
}

/** Professor Dou, Captain Pelletier, Cr Turner the mayor: how anybody is addressed, whatever his post. */
function isAddress({ titles, gender }: PersonMention): boolean {
  return (
    gender === undefined &&
    titles.length > 0 &&
    titles.every(
      ({ rank, organisation }) =>
        /^(?:professor|commander|ship-captain|teacher|councillor)$/.test(rank) &&
        organisation === undefined,
    )
  )
}

function sameTitle(cluster: readonly PersonMention[], { title }: PersonMention): boolean {
  return cluster.some(
    (other) =>
      other.title !== undefined &&
      title !== undefined &&
      foldedName(other.title.text) === foldedName(title.text),
  )
}

/** "The ambassador", 大使, a headline's "Consul General of Japan": the only holder of that rank in the text. */
function isOffice(
  cluster: readonly PersonMention[],
  { titles }: PersonMention,
  all: readonly (readonly PersonMention[])[],
): boolean {
  const [title] = titles
  if (!title) return false
  const holds = (people: readonly PersonMention[]): boolean =>
    people.some((one) => one.name && one.titles.some((other) => isSamePost(title, other)))
  return holds(cluster) && all.filter(holds).length === 1
}

function isSamePost(title: Title, other: Title): boolean {
  if (title.rank !== other.rank) return false
  if (title.country !== undefined || !title.organisation)
    return (title.country ?? other.country) === other.country
  // Mayor of Leverkusen, and Mayor of Leverkusen, Germany; 利维库森市市长, and 德国利维库森市市长.
  const [own, its] = [title.organisation.text, other.organisation?.text]
  return its !== undefined && (its.includes(own) || own.includes(its))
}

/** Two names are one when their words are the same in any order, or one's words are among the other's. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [foldedName(a), foldedName(b)]
  if (/\p{Script=Han}/u.test(x)) return sameChineseName(a, b)
  const [left, right] = [x.split(' '), y.split(' ')]
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  return few.every((word) => many.includes(word)) || few.join('') === many.join('')
}

function sameChineseName(a: string, b: string): boolean {
  const parts = (name: string): string[] => simplified(name).split(/[·・•‧∙⋅．、]/)
  const [left, right] = [parts(a), parts(b)]
  if (left.join('') === right.join('')) return true
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  if (many.length > 1) return few.every((part) => many.includes(part))
  const [short, long] = [few[0] ?? '', many[0] ?? ''].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || !long.startsWith(short)) return false
  return short.length === 1 ? long.length < 4 : isFamilyName(short)
}

/** 张市长 and 张国智 are one only if the ranks can be; a man is no Ms. */
function clashes(cluster: readonly PersonMention[], mention: PersonMention): boolean {
  const genders = new Set([...cluster, mention].flatMap(({ gender }) => gender ?? []))
  if (genders.size > 1) return true
  const full = cluster.some(
    ({ name }) => name && mention.name && foldedName(name.text) === foldedName(mention.name.text),
  )
  const ranks = cluster.flatMap(({ titles }) => titles)
  if (full || ranks.length === 0 || mention.titles.length === 0) return false
  return !mention.titles.some((title) => ranks.some(({ rank }) => areRelated(rank, title.rank)))
}

function knownOf(
  lang: Lang,
  mentions: readonly Placed<PersonMention>[],
  latins: readonly PersonMention[],
): Known {
  const named = mentions.filter((mention) => mention.name !== undefined)
  const [name] = named.map((mention) => mention.name).sort((a, b) => lettersOf(b) - lettersOf(a))
  // A headline's title stands for the holder; the one printed with his name says it better.
  const titles = named.filter((mention) => mention.title !== undefined)
  const [titled] = (titles.length > 0 ? titles : mentions)
    .filter((mention) => mention.title !== undefined)
    .sort((a, b) => b.titles.length - a.titles.length || lettersOf(b.title) - lettersOf(a.title))
  const latin = latins.find((one) =>
    named.some(
      ({ name: own }) => own !== undefined && one.start - own.end >= 1 && one.start - own.end <= 3,
    ),
  )?.name
  return {
    lang,
    mentions,
    ...(name ? { name } : {}),
    ...(latin ? { latin } : {}),
    ...(titled ? { titled } : {}),
  }
}

function lettersOf(words: Words | undefined): number {
  return words?.text.length ?? 0
}

/** A lone word without a title or Mr., or the name of a place, is too little to be a person. */
function isCredible({ lang, name, titled, mentions }: Known): boolean {
  if (!name || titled || mentions.some(({ gender }) => gender !== undefined)) return true
  if (lang === 'zh') return name.text.length > 1
  const words = name.text.split(/\s+/)
  return words.length > 1 && !words.some((word) => englishCountry(word) !== undefined)
}

/** A group, several whom nobody names (Film Partners), or a lone word that is no surname (Mayor [Off] to Europe), which only a headline has. */
function isOfHeadline(item: ItemContext, { mentions, name, lang }: Known): boolean {
  if (!mentions.every(({ segment }) => isHeadline(item, segment))) return false
  const isMany = ({ group, title }: PersonMention): boolean =>
    group === true || (name === undefined && /[a-z]s$/.test(title?.text ?? ''))
  if (mentions.every(isMany)) return true
  const isWord = lang === 'en' && name !== undefined && !name.text.includes(' ')
  return isWord && !isSurname(name.text) && mentions.every(({ gender }) => gender === undefined)
}

/** The other places where the name, or a short form of it, is printed. */
function withRepeats(item: ItemContext, known: Known): Known {
  const { name, lang } = known
  if (!name || name.text.length < 2) return known
  const segments = item.beads.flatMap((bead, at) =>
    bead[lang].map((segment) => ({ segment, bead: at })),
  )
  const [like] = known.mentions
  const repeats = segments.flatMap(({ segment, bead }) => {
    const span = item.segments[segment]?.span
    if (!span || !like) return []
    const words = item.text.slice(span.start, span.end)
    return namesOf(known)
      .flatMap((form) => offsetsOf(words, form).map((at) => ({ at: span.start + at, form })))
      .map(({ at, form }) => ({ start: at, end: at + form.length, text: form }))
      .filter((spot) => !known.mentions.some((one) => overlaps(one, spot)))
      .filter((spot, at, all) => !all.some((other, index) => index < at && overlaps(other, spot)))
      .map((spot) => repeat(spot, { lang, item: like.item, bead, segment }))
  })
  const mentions = [...known.mentions, ...repeats].sort((a, b) => a.start - b.start)
  return { ...known, mentions }
}

/**
 * The forms of a name that are long enough to know it by, the longest first: those printed with a
 * title or a verb, and the family name of a foreigner.
 */
function namesOf({ mentions, name, lang }: Known): string[] {
  const parts = name?.text.split(lang === 'zh' ? /[·・•‧∙⋅．]/ : /\s+/) ?? []
  const family = parts.length > 1 && !isSurname(parts[0] ?? '') ? [parts.at(-1) ?? ''] : []
  const forms = new Set([...mentions.flatMap(({ name: one }) => one?.text ?? []), ...family])
  return [...forms]
    .filter((form) => form.length > (lang === 'zh' ? 1 : 3))
    .sort((a, b) => b.length - a.length)
}

function repeat(name: Words, standing: Standing): Placed<PersonMention> {
  return { type: 'person', start: name.start, end: name.end, name, titles: [], ...standing }
}

function offsetsOf(text: string, words: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const isWhole = !/\p{Script=Latin}/u.test(
      `${text[at - 1] ?? ''}${text[at + words.length] ?? ''}`,
    )
    if (isWhole || /\p{Script=Han}/u.test(words)) offsets.push(at)
  }
  return offsets
}
