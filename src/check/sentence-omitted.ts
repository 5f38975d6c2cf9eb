import { spanOf } from '../bead.ts'
import { nameAt } from '../chinese/people-names.ts'
import { isChineseName } from '../chinese/pinyin.ts'
import { simplified } from '../chinese/script.ts'
import { langs } from '../span.ts'
import { hasBothVersions } from './disagreement.ts'
import { isFact } from './facts.ts'
import { looseFigures } from './loose-figures.ts'
import { dottedRuns, pinyinRuns, sentences } from './name-runs.ts'
import { isNamedIn } from './place-names.ts'
import type { Asked, Checked, Rule } from './rule.ts'
import { isToldElsewhere } from './told-elsewhere.ts'
import { isHeadline, versionOf } from './words.ts'

export const sentenceOmitted: Rule = {
  severity: 'note',
  about: 'A sentence of one version has no counterpart in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    const omitted = omissions(item)
    // A headline beside a full story is no translation of it: one note says so, not one a sentence.
    return omitted.length > 2 && omitted.length * 2 > item.beads.length
      ? omitted.slice(0, 1)
      : omitted
  },
}

function omissions(item: Checked): Asked[] {
  const { beads, segments } = item
  return beads.flatMap(({ en, zh }, bead) => {
    if (en.length > 0 && zh.length > 0) return []
    // One version has a headline, the other none: no sentence is lost.
    if ([...en, ...zh].every((index) => isHeadline(item, index))) return []
    const missing = en.length === 0 ? 'English' : 'Chinese'
    return [
      {
        message: `The ${missing} version lacks this`,
        en: spanOf(en, segments),
        zh: spanOf(zh, segments),
        bead,
        ...(tells(item, bead) &&
          !hasMate(item, bead) &&
          !isToldElsewhere(item, bead) && { severity: 'warning' as const }),
      },
    ]
  })
}

/**
 * The other version has a sentence too many that is about as long: with others between, it may be this one, told there;
 * beside it, told freely, where the aligner is not sure that they are no pair.
 */
function hasMate(item: Checked, bead: number): boolean {
  const [en, zh] = langs.map((lang) => lengthOf(sentences(item, { bead, lang })))
  const own = en === 0 ? 'zh' : 'en'
  const other = own === 'en' ? 'zh' : 'en'
  return item.beads.some((sides, at) => {
    if (sides[own].length > 0 || at === bead) return false
    const length = lengthOf(sentences(item, { bead: at, lang: other }))
    const ratio = own === 'en' ? (en ?? 0) / length : length / (zh ?? 1)
    const isNear = Math.abs(at - bead) === 1
    return ratio > 2 && ratio < 8 && !(isNear && isSure(item, [bead, at]))
  })
}

function isSure({ beads }: Checked, pair: readonly number[]): boolean {
  return pair.every((bead) => (beads[bead]?.score ?? 0) >= sure)
}

/** From this score on the aligner is taken to be sure. */
const sure = 0.9

/** A short sentence comes and goes; a figure, a day or a name does not. Who was there is often told in Chinese alone. */
function tells(item: Checked, bead: number): boolean {
  const [en, zh] = langs.map((lang) => sentences(item, { bead, lang }))
  const isBrief = lengthOf(en) <= brief.en && lengthOf(zh) <= brief.zh
  const own = item.mentions.filter(
    (one) => one.bead === bead && isFact(one) && !(isBrief && isPlaceTold(item, one)),
  )
  const isRoster = zh?.length && zh.every(({ text }) => roster.test(text))
  if (isRoster) return own.some((one) => one.type !== 'person' && !isOfRoster(item, one))
  const isNamed =
    pinyinRuns(item, bead).length > 0 ||
    dottedRuns(item, bead).length > 0 ||
    zh?.some(({ text }) => opensWithName(simplified(text)))
  return (
    own.length > 0 ||
    isNamed === true ||
    lengthOf(en) >= least.en ||
    lengthOf(zh) >= least.zh ||
    looseFigures(item).some((one) => one.bead === bead)
  )
}

/** Of so many letters a sentence says something, be it no fact. */
const least = { en: 70, zh: 18 }
/** So few only lead from one to the next: "Riyadh came next." */
const brief = { en: 30, zh: 9 }

function lengthOf(sides: ReturnType<typeof sentences> = []): number {
  return sides.reduce((sum, { text }) => sum + text.length, 0)
}

/** A clause that begins with a name: 迟重阳到机场迎接，洪波设宴款待. */
function opensWithName(plain: string): boolean {
  const heads = Array.from(
    plain.matchAll(/(?<=^|[，；])(?=\p{Script=Han}{2})/gu),
    ({ index }) => index,
  )
  return heads.some((at) => {
    const name = nameAt({ plain, names: [] }, at)
    return name !== undefined && isChineseName(plain.slice(name.start, name.end))
  })
}

/** The other version names the place too. */
function isPlaceTold(item: Checked, one: Checked['mentions'][number]): boolean {
  const other = one.lang === 'en' ? 'zh' : 'en'
  return one.type === 'place' && isNamedIn(versionOf(item, other), other, one.id ?? '')
}

/** How many came, and a place that is known from elsewhere. */
function isOfRoster(item: Checked, one: Checked['mentions'][number]): boolean {
  return isPlaceTold(item, one) || (one.type === 'quantity' && one.value < 10)
}

const roster =
  /^(?:随行|隨行|随访|隨訪|同行|陪同(?:来访|來訪|出访|出訪|访问|訪問)?)[^，。]{0,4}(?:有|包括)|(?:在座|陪同|参加|參加|出席|见证|見證)[^，。]{0,12}[。]?$/
