import { simplified } from '../chinese/script.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { isHouse } from './places-there.ts'

/** "Elm Middle School" is Oakham Elm Middle School said again, and 榆园中学 is 橡城市榆园中学. */
export function folded(
  bodies: readonly (readonly Placed<OrganisationMention>[])[],
  { text, lang }: { readonly text: string; readonly lang: Lang },
): Placed<OrganisationMention>[][] {
  const wholes = bodies.map((body) => {
    const fuller = bodies.filter(
      (other) =>
        isGloss(text, body, other) ||
        (isShortOf(body[0], other[0], lang) && !areBeside(text, body, other)),
    )
    // Linghu is Hangzhou Linghu Microelectronics, though Linghu Microelectronics stands between.
    const fullest = fuller.filter(
      (one) => !fuller.some((other) => isShortOf(one[0], other[0], lang)),
    )
    return fullest.length === 1 ? fullest[0] : undefined
  })
  return bodies.flatMap((body, at) => {
    if (wholes[at]) return []
    const shorts = bodies.filter((_, index) => wholes[index] === body)
    return [[...body, ...shorts.flat()].toSorted((a, b) => a.start - b.start)]
  })
}

/** "The German Agency for International Cooperation (GIZ)": what a bracket behind a name gives is that again. */
function isGloss(
  text: string,
  some: readonly Placed<OrganisationMention>[],
  others: readonly Placed<OrganisationMention>[],
): boolean {
  return some.some(
    ({ start, end, text: words }) =>
      /[)）]/.test(text.charAt(end)) &&
      others.some(
        (one) => one.text.length > words.length && /^ ?[(（]$/.test(text.slice(one.end, start)),
      ),
  )
}

const joint = /^(?:[、，和与與及跟同]|,? (?:and|with) (?:the )?|, (?:the )?)$/u

/** "利物浦大学、西交利物浦大学": what a list names beside another is not that again. */
function areBeside(
  text: string,
  some: readonly Placed<OrganisationMention>[],
  others: readonly Placed<OrganisationMention>[],
): boolean {
  return some.some((a) =>
    others.some((b) => joint.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))),
  )
}

export function isShortOf(
  short: OrganisationMention | undefined,
  whole: OrganisationMention | undefined,
  lang: Lang,
): boolean {
  if (!short || !whole || short.office !== whole.office) return false
  if (lang === 'zh' && isAbbreviation(short, whole)) return true
  if (lang === 'en' && isUnplaced(short, whole)) return true
  if (!isHouse(short)) return false
  const [few, many] = [simplified(short.text).toLowerCase(), simplified(whole.text).toLowerCase()]
  if (few === many) return false
  if (short.office === 'company' && isShortCompany(few, many, lang)) return true
  return lang === 'zh'
    ? many.endsWith(few)
    : many.endsWith(` ${few}`) || many.startsWith(`${few} of `)
}

/** What says only that a company is one. */
const form = {
  en: /,? (?:co\.?,? ?ltd|ltd|limited|inc|corp|corporation|company|group|gmbh|ag|plc|llc|holdings?)\.?$/,
  zh: /(?:股份|有限责任|有限)?(?:公司|集团)$/,
}

const group = /集团|\bgroup\b/

/** 赣北港口物流公司 is 九江赣北港口物流有限公司 said again, 江扬重工 is 江苏江扬船舶重工有限公司, and Linghu is Linghu Microelectronics. */
function isShortCompany(short: string, whole: string, lang: Lang): boolean {
  // 范德梅尔乳业集团 is not its 范德梅尔乳业（石家庄）有限公司.
  if (group.test(short) && !group.test(whole)) return false
  const few = short.replace(form[lang], '')
  if (lang === 'en') return few.length > 2 && ` ${whole} `.includes(` ${few} `)
  return few.length > 1 && whole.length > few.length && isPickedFrom(whole, few)
}

/** "The Sports Bureau", named behind the Chongqing Sports Bureau. */
function isUnplaced(short: OrganisationMention, whole: OrganisationMention): boolean {
  const isOffice = cut.has(short.office ?? '') || short.office === 'foreign-affairs-office'
  const isBare = short.place === undefined && short.country === undefined
  return isOffice && isBare && whole.place !== undefined && whole.text.endsWith(` ${short.text}`)
}

/** Kinds whose names are cut to a character of each word. */
const cut = new Set([
  'bureau',
  'commission',
  'department',
  'agency',
  'trade-office',
  'chamber',
  'association',
])

/** 贸发局 is 香港贸易发展局, but 市教育局 is not 大阪市教育局. */
function isAbbreviation(short: OrganisationMention, whole: OrganisationMention): boolean {
  const [few, many] = [simplified(short.text), simplified(whole.text)]
  const isCut =
    cut.has(short.office ?? '') && short.place === undefined && short.country === undefined
  if (!isCut || few.length < 3 || few.length > 4 || many.length < few.length + 2) return false
  const [first = '', ...rest] = few
  return inOrder(many, { chars: rest, from: many.indexOf(first) + 1 })
}

/** 江扬重工 of 江苏江扬船舶重工: two characters together, and the others behind them in order. */
function isPickedFrom(whole: string, few: string): boolean {
  const at = whole.indexOf(few.slice(0, 2))
  return at >= 0 && inOrder(whole, { chars: [...few.slice(2)], from: at + 2 })
}

function inOrder(
  text: string,
  { chars, from }: { chars: readonly string[]; from: number },
): boolean {
  return (
    from > 0 &&
    chars.reduce((at, char) => (at < 0 ? at : text.indexOf(char, at) + 1 || -1), from) > 0
  )
}
