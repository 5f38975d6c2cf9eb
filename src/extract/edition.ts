import type { Exchange, Names } from '../exchange.ts'
import type { OrdinalMention, Placed } from '../mention.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { isOccasion } from './title-occasions.ts'

type Edition = NonNullable<Exchange['edition']>

// Only an event that is held again and again has editions: a "second visit" or 第一书记 has none.
const repeated = [
  'forum',
  'conference',
  'symposium',
  'exhibition',
  'performance',
  'training',
  'course',
  'sports-event',
  'consultation',
  'youth-exchange',
  'video-conference',
].map((kind) => `kind:${kind}`)
const editionWord = /^(?:edition|session|round|batch|term)\b|^[期届屆轮輪]/i
const period = /^(?:届|屆)(?:全国|全國|中央|中全会|六中|人大|政协)|^\p{Lu}+ National Congress/u

/** How an event was held, told right behind its name: 会议以视频方式, 论坛线上; 以色列论坛 is a name. */
const behindName =
  /(?:以(?!色列)(?:\p{Script=Han}{0,8}(?:方式|形式)|(?:视频|視頻|[线線]上)\p{Script=Han}{0,4})|(?:在)?[线線]上(?:线下|線下)?|[（(])$/u

/** Which edition of a repeated event the item reports: 第二期, "The Second Seminar". The first one told counts. */
export function edition(item: ItemContext): Edition | undefined {
  const ordinals = mentionsOf(item, 'ordinal').filter((ordinal) => isEdition(item, ordinal))
  const first = ordinals.toSorted((a, b) => a.bead - b.bead || a.start - b.start)[0]
  if (!first) return undefined
  const same = ordinals.filter(({ value, bead }) => value === first.value && bead === first.bead)
  const of = namesOf(same)
  return { number: first.value, ...(Object.keys(of).length > 0 && { of }) }
}

function isEdition(
  item: ItemContext,
  { of, segment, lang, value, start }: Placed<OrdinalMention>,
): boolean {
  if (!of || value < 1 || period.test(of.text) || isOccasion(item, { lang, start })) return false
  const held = mentionsOf(item, 'cue', lang).some(
    (cue) =>
      cue.segment === segment &&
      repeated.includes(cue.id) &&
      cue.start < of.end + 12 &&
      cue.end > of.start,
  )
  const named = mentionsOf(item, 'cue', lang).some(
    (cue) => repeated.includes(cue.id) && cue.start < of.end && cue.end > of.start,
  )
  return named || (held && editionWord.test(of.text))
}

function namesOf(ordinals: readonly Placed<OrdinalMention>[]): Names {
  const en = ordinals.find(({ lang }) => lang === 'en')?.of?.text
  const zh = ordinals
    .find(({ lang }) => lang === 'zh')
    ?.of?.text.replace(/^[期届屆次轮輪]/u, '')
    .replace(behindName, '')
  return { ...(en !== undefined && { en }), ...(zh && { zh }) }
}
