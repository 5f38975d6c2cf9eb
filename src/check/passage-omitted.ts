import { type Bead, spanOf } from '../bead.ts'
import { type Lang, langs, overlaps } from '../span.ts'
import { dateOmitted } from './date-omitted.ts'
import { type Told, untold, untoldCounts } from './facts.ts'
import { isInGloss } from './glosses.ts'
import {
  type Lengths,
  lengthsOf,
  ratioBeside,
  sentencesOf,
  usual,
  withoutPosts,
} from './lengths.ts'
import { numberOmitted } from './number-omitted.ts'
import { numeralsIn, valuesIn } from './numerals.ts'
import { personOmitted } from './person-omitted.ts'
import { placeOmitted } from './place-omitted.ts'
import type { Asked, Checked, Rule } from './rule.ts'
import { isHeadline, sideOf } from './words.ts'

/** A clause: shorter stretches vary with the names in them. */
const clause = 100
/** Where a fact is missing too, so many letters are a clause, and no less than this of the sentence. */
const clauseOfFact = { letters: 15, share: 0.1 } as const
/**
 * Ratios below `low` lack English, above `high` lack Chinese. Where an extra sentence stands on the
 * other side the aligner has joined it to its neighbour, and less is enough.
 */
const bounds = { low: 2.3, lowJoined: 3.4, high: 12, highJoined: 8 }

export const passageOmitted: Rule = {
  severity: 'note',
  about: 'One version of a sentence is so short that part of the other must be missing.',
  ask(item) {
    const facts = untoldElsewhere(item)
    const counts = untoldCounts(item)
    return item.beads.flatMap((sides, bead): Asked[] => {
      const lengths = storyLengths(sides, item)
      if (!lengths) return []
      const withFact = langs.find(
        (lang) =>
          lacks(lang, { item, bead, lengths, facts }) ||
          lacksCount(lang, { item, bead, lengths, facts: counts }),
      )
      const broken = brokenOff({ item, bead, lengths })
      const isBroken = broken && !isByPosts(broken, { item, bead, lengths })
      const missing = withFact ?? broken ?? missingIn(sides, { item, lengths })
      if (!missing) return []
      const isMissing = (one: Told) => one.lang !== withFact && one.bead === bead
      const place = withFact && (facts.find(isMissing) ?? counts.find(isMissing))
      const both = { en: spanOf(sides.en, item.segments), zh: spanOf(sides.zh, item.segments) }
      return [
        {
          message: place
            ? `The ${names[missing]} has no "${item.text.slice(place.start, place.end)}", and is short`
            : `The ${names[missing]} seems to lack part of this`,
          ...both,
          bead,
          ...((place || isBroken) && { severity: 'warning' as const }),
        },
      ]
    })
  },
}

/** "Needle and Wave" for 針與浪：葡萄牙刺繡與珠海漁家服飾展: each version has a headline of its own. */
function storyLengths(sides: Bead, item: Checked): Lengths | undefined {
  const areHeadlines = [...sides.en, ...sides.zh].every((index) => isHeadline(item, index))
  return areHeadlines ? undefined : lengthsOf(sides, item)
}

/** The Chinese is short only by its posts, which the English spells out: 市外侨办主任. */
function isByPosts(broken: Lang, { item, bead, lengths }: Omit<Passage, 'facts'>): boolean {
  const rest = withoutPosts(lengths, item, bead)
  return broken === 'zh' && brokenOff({ item, bead, lengths: rest }) === undefined
}

const names = { en: 'English', zh: 'Chinese' } as const

interface Passage {
  readonly item: Checked
  readonly bead: number
  readonly lengths: Lengths
  /** what the other version has nowhere */
  readonly facts: readonly Told[]
}

const others = [numberOmitted, dateOmitted, placeOmitted, personOmitted]

/** The facts that one version alone has, but those of which another rule warns. */
function untoldElsewhere(item: Checked): readonly Told[] {
  const told = others.flatMap(({ ask, severity }) =>
    ask(item).filter((found) => (found.severity ?? severity) !== 'note'),
  )
  const isTold = (fact: Told) =>
    told.some((found) => {
      const span = found[fact.lang]
      return span !== null && overlaps(span, fact)
    })
  return untold(item).filter((fact) => !isTold(fact) && !isInGloss(item, fact))
}

/** A fact of one version is not in the other, which is shorter by a clause than the rest of the item tells. */
function lacks(lang: Lang, { item, bead, lengths, facts }: Passage): boolean {
  const missing = facts.filter(
    (one) => one.lang !== lang && one.bead === bead && !isOtherwise(item, one),
  )
  if (missing.length === 0) return false
  const expected = ratioBeside(item, bead) * lengths.characters
  const [less, more] = lang === 'en' ? [lengths.letters, expected] : [expected, lengths.letters]
  return more - less > Math.max(clauseOfFact.letters, clauseOfFact.share * more)
}

/**
 * A numeral where the other version has one too many as well: the two may tell one thing in forms that nobody read, as do
 * "an hour and three-quarters" and 1小时45分钟.
 */
function isOtherwise(item: Checked, { lang, bead, start, end }: Told): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  if (valuesIn(item.text.slice(start, end), lang).size === 0) return false
  const own = valuesIn(sideOf(item, { bead, lang }), lang)
  return numeralsIn(sideOf(item, { bead, lang: other }), other).some(
    (value) => value > 1 && !own.has(value),
  )
}

/** Of a sentence that lacks a small count so much is missing at least that a clause is: "…, and five of them were successful". */
const clauseOfCount = { letters: 30, share: 0.3 } as const

/** The same of a small count, which a translator leaves out for better reasons: it takes a clause to tell. */
function lacksCount(lang: Lang, { item, bead, lengths, facts }: Passage): boolean {
  if (!facts.some((one) => one.lang !== lang && one.bead === bead)) return false
  const expected = ratioBeside(item, bead) * lengths.characters
  const [less, more] = lang === 'en' ? [lengths.letters, expected] : [expected, lengths.letters]
  const short = more - less
  if (short < clauseOfCount.letters || short < clauseOfCount.share * more) return false
  return !isBeside(item, bead, expected - lengths.letters)
}

/** Less than this share of what the rest of the item lets expect is no translation of the whole: of 594 good pairs none has. */
const half = 3 / 7
/** And so many letters less, for short sentences vary more. */
const halfLeast = 45

/** The version that breaks off: it has not half of what the other lets expect. */
function brokenOff({ item, bead, lengths }: Omit<Passage, 'facts'>): Lang | undefined {
  const expected = ratioBeside(item, bead) * lengths.characters
  const short = expected - lengths.letters
  if (Math.abs(short) < halfLeast || isBeside(item, bead, short)) return undefined
  if (lengths.letters < half * expected) return 'en'
  return expected < half * lengths.letters ? 'zh' : undefined
}

/** The sentence before or after has half of what is lacking too much: it was told there. */
function isBeside(item: Checked, bead: number, short: number): boolean {
  return [bead - 1, bead + 1].some((at) => {
    const sides = item.beads[at]
    const lengths = sides && lengthsOf(sides, item)
    if (!lengths) return false
    const over = lengths.letters - ratioBeside(item, at) * lengths.characters
    return Math.sign(over) === Math.sign(short) && Math.abs(over) > Math.abs(short) / 2
  })
}

function missingIn(
  sides: Bead,
  { item, lengths: { letters, characters } }: { item: Checked; lengths: Lengths },
): Lang | undefined {
  const [en, zh] = [sentencesOf(sides.en, item), sentencesOf(sides.zh, item)]
  const ratio = letters / characters
  const low = zh.length > en.length ? bounds.lowJoined : bounds.low
  const high = en.length > zh.length ? bounds.highJoined : bounds.high
  if (ratio < low && usual * characters - letters > clause) return 'en'
  return ratio > high && letters - usual * characters > clause ? 'zh' : undefined
}
