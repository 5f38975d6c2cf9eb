import { simplified } from '../chinese/script.ts'
import type { PersonMention, Placed } from '../mention.ts'
import type { ItemContext } from './item.ts'
import type { Act } from './people-acts.ts'
import type { Known } from './people-known.ts'

const after = {
  en: /^['’]s? (?:visit|state visit|speech|thought|important|birth|trip|instructions|remarks|proposal|special|keynote)/i,
  zh: /^(?:同志)?(?:新时代|外交思想|法治思想|生态文明|经济思想|文化思想|强军|总书记|主席)?(?:[^，,。、出席参加并发作致来]{0,4}(?:思想|讲话|精神|指示|批示|诞辰|逝世|故居))|^[的之](?:[曾外玄]?孙|遗孀|后人|后裔|后代)/,
}
const forTheDead = /(?:纪念|缅怀)$/
const leader = /^(?:head-of-state|premier|general-secretary|chairman$|president$)/
const leaderVisit = /^访.{1,14}(?:之前|期间|前夕|成果|时)/
const ofTheDead =
  /(?:[Aa]nniversary of (?:the (?:birth|death) of )?|memory of |named after |(?:[Gg]rand(?:son|daughter|children)|[Ww]idow|[Dd]escendants?) of (?:the late )?)$/

/** Tells whether a person is only spoken of, never acting: a state leader's visit, a general's anniversary. */
export function isBackground(item: ItemContext, { lang, mentions }: Known): boolean {
  return mentions.every((mention) => {
    const rest = item.text.slice(mention.end, mention.end + 30)
    const lead = item.text.slice(Math.max(0, mention.start - 40), mention.start)
    // “Consuls in Shenzhen” is the name of something.
    if (mention.name === undefined && /[“"「『]$/.test(lead)) return true
    if (lang === 'en') return after.en.test(rest) || ofTheDead.test(lead)
    const plain = simplified(rest)
    if (mention.titles.some(({ rank }) => leader.test(rank)) && leaderVisit.test(plain)) return true
    return after.zh.test(plain) || forTheDead.test(simplified(lead))
  })
}

const saying = {
  en: /\b(?:said|noted|mentioned|stated|added|pointed out|told|recalled|believed)\b/,
  zh: /(?:表示|指出|提到|谈到|认为|强调|说)[，,：:]?/,
}

/** Tells whether a person is only named in what somebody says, with no part in what happens. */
export function isSpokenOf(
  item: ItemContext,
  known: readonly Known[],
  acts: ReadonlyMap<PersonMention, ReadonlySet<Act>>,
): boolean {
  const mentions = known.flatMap((one) => one.mentions)
  if (mentions.some((mention) => [...(acts.get(mention) ?? [])].some((act) => !/^visit/.test(act))))
    return false
  return mentions.every((mention) => isSaid(item, mention))
}

/** Tells whether a mention stands in what somebody says, or in what is only wished for or planned. */
export function isSpoken(item: ItemContext, mention: Placed): boolean {
  return isSaid(item, mention) || passing[mention.lang].test(clauseBefore(item, mention))
}

function isSaid(item: ItemContext, mention: Placed): boolean {
  return saying[mention.lang].test(sentenceBefore(item, mention))
}

/** The sentence up to the mention, Chinese in Simplified. */
function sentenceBefore(item: ItemContext, { segment, start }: Placed): string {
  return simplified(item.text.slice(item.segments[segment]?.span.start ?? start, start))
}

function clauseBefore(item: ItemContext, mention: Placed): string {
  const before = sentenceBefore(item, mention)
  const stops = mention.lang === 'en' ? ';' : '，,。；;'
  return before.slice(Math.max(...Array.from(stops, (stop) => before.lastIndexOf(stop))) + 1)
}

const passing = {
  en: /\b(?:will|would|plans?|planned|since|so far|to date|each year|every year|annually|over the (?:past|years)|in the past|previously|has sent|have sent|has trained|have trained|hopes?|hoped|willing|expected|to send|to invite)\b/i,
  zh: /(?:将|计划|拟|预计|希望|以来|累计|迄今|截至|每年|历届|历年|曾|先后培养|共培养|愿|欢迎更多|吸引)/,
}
const ledHere = {
  en: /\b(?:led|leads|leading|headed|heads|heading|brought|bringing|took|taking|(?:courses?|training|program(?:me)?|seminar|workshop|class|camp)\b[^.,;:]{0,60} for) (?:the )?$|(?<!met |meets |talks |meeting |discussions |views )with $/,
  zh: /(?:率|率领|带领|带)$/,
}
/** What is done with a group that is elsewhere: it is asked to come, sent one day, employed, trained. */
const meant = {
  en: /\b(?:(?:invited|inviting|proposed|agreed|promised|announced|offered|provid(?:es|ed|ing)|scholarships?) (?!by\b)|exchange(?:d|s)? |employ\w* |enrol\w* |trained |training of |internships? |up to )(?:[^,.;:]{0,60} )?$/i,
  zh: /(?:邀请|互派|选派|派遣|接收|招收|录取|雇用|聘用|资助|提供|提议|约定|商定|承诺|宣布|答应)[^，,。；;]*$/,
}
const longPast = { en: /(?!)/, zh: /(?:以来|累计|迄今|截至)/ }

const ledBy = { en: /^ (?:led|headed) by /, zh: /(?!)/ }

/**
 * Tells whether a group takes no part of its own: it is planned, long past, wished for or sent somewhere, or it is the
 * delegation of somebody named (led a seven-member delegation).
 */
export function isPassing(item: ItemContext, { lang, mentions }: Known): boolean {
  if (!mentions.every(({ group }) => group === true)) return false
  return mentions.every(
    (mention) =>
      ledHere[lang].test(sentenceBefore(item, mention)) ||
      longPast[lang].test(sentenceBefore(item, mention)) ||
      ledBy[lang].test(item.text.slice(mention.end, mention.end + 20)) ||
      meant[lang].test(clauseBefore(item, mention)) ||
      passing[lang].test(clauseBefore(item, mention)),
  )
}
