import { englishCountries, englishCountry } from './countries.ts'
import { endsAsMission } from './organisations-branches.ts'
import { type Head, headsIn, isField, isOutside } from './organisations-heads.ts'
import { citiesIn, cityNamed } from './places-cities.ts'

const longest = 160
const capital = /^(?:\p{Lu}|[dl]['’]\p{Lu}|\d+(?:st|nd|rd|th)$|\d{2,4}$|&$|\(\p{Lu})/u
const particles = new Set(
  'de del des du la las los do da das dos e y von van der den di'.split(' '),
)
const romance = "(?:(?:de|del|della|des|di|do|da|dos|du|la|le|les|el|of) )*(?:[dl]['’])?"

/** Which small words tie a name to what follows its head, by kind of head. */
const usual = tie('of|for')
const ties = new Map([
  ['mission', tie('of|to|in')],
  ...['association', 'friendship-association'].map((id) => [id, tie('of|for|on|with')] as const),
  ...['committee', 'commission', 'agency'].map((id) => [id, tie('of|for|on')] as const),
])

/** Where the name around a head begins: capital words to its left, joined by & or by "and" between fields. */
export function nameStart(sentence: string, head: Head): number {
  let start = hyphened(sentence, head.start)
  for (;;) {
    // The word is looked for from its end: a search for its beginning tries every letter.
    const left = /[ \u00a0]$(?<=(\S+).)/u.exec(sentence.slice(Math.max(0, start - 60), start))
    if (!left?.[1] || head.start - start > longest) return start
    // Business Finland is known by its name, and no work of what stands before "and".
    const isWhole = start === head.start && head.office === 'international' && left[1] === 'and'
    const next = isWhole ? undefined : acceptedLeft(sentence, start, left[1])
    if (next === undefined) return start
    start = next
  }
}

/** "Einstein-Gymnasium": the name before the hyphen. */
function hyphened(sentence: string, start: number): number {
  if (sentence.charAt(start - 1) !== '-') return start
  return (
    start -
    (/\p{Lu}[\p{L}.]*(?:-\p{Lu}[\p{L}.]*)*-$/u.exec(
      sentence.slice(Math.max(0, start - 40), start),
    )?.[0].length ?? 0)
  )
}

/** "[Culture,] Radio, Television and Tourism Bureau": the fields of work of one bureau. */
const listed =
  /^(?:\p{Lu}[\p{L}-]*, )*\p{Lu}[\p{L}-]*,? and \p{Lu}[\p{L}-]* (?:Bureau|Department|Commission|Committee|Group|Authority|Administration|Office|Center|Centre|Agency)(?!\p{L})/u

function acceptedLeft(sentence: string, start: number, word: string): number | undefined {
  const at = start - word.length - 1
  const bare = word.replace(/^[“"‘']+/u, '')
  const isOneOfMany = isField(bare.slice(0, -1)) && listed.test(sentence.slice(start, start + 60))
  if (isOneOfMany) return start - 1 - bare.length
  if (closes(word)) return undefined
  if (word === 'of' || word === 'the') return titled(sentence, start)
  if (word === 'and' || particles.has(word)) return joined(sentence, at, start, word)
  return belongs(sentence, start - 1 - bare.length, bare) ? start - 1 - bare.length : undefined
}

/** Whether a word at an offset may be part of a name: it has a capital or counts, and is no Mayor. */
function belongs(sentence: string, at: number, bare: string): boolean {
  const isNumber = /^\d+$/.test(bare) && /No\. ?$/.test(sentence.slice(Math.max(0, at - 4), at))
  // A Museum of New Year Pictures.
  const isFeast = /\bNew Year $/.test(sentence.slice(Math.max(0, at - 4), at + bare.length + 1))
  const isKept = isFeast || royal.test(sentence.slice(at, at + 40))
  return (capital.test(bare) || isNumber) && (!isOutside(bare) || isKept)
}

/** King’s College, Queen’s Medical Center, Queen Mary Hospital: a body named after one, who is not of it. */
const royal =
  /^(?:(?:King|Queen|Prince|Princess)['’]s (?=\p{Lu})|(?:King|Queen|Prince|Princess) \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:University|Hospital|College|School|Museum|Theatre|Library))/u

/** A mark behind a word, other than the point of an abbreviation: no name goes on before it. */
function closes(word: string): boolean {
  return /[,;:.!?”")—–]$|(?<!s)’$/u.test(word) && !/^(?:No|St|Mt)\.|\)$|^(?:\p{Lu}\.)+$/u.test(word)
}

/** "The [Voice of the] Danube Youth Choir", "the [Port of] Kiel Authority"; but not the Rector of a university. */
function titled(sentence: string, start: number): number | undefined {
  const found =
    /(?:^|\bthe |[,;] |\b(?:and|with|by) (?=(?:Port|Airport|Bank|Museum|House|Friends) of ))(\p{Lu}[\p{L}’'-]+) of (?:the )?$/u.exec(
      sentence.slice(Math.max(0, start - 40), start),
    )
  if (!found?.[1]?.split('-').every((word) => !isOutside(word))) return undefined
  return start - found[0].length + found[0].indexOf(found[1])
}

/** The start of the word before "and", when both words beside it are fields of work. */
function joined(sentence: string, at: number, start: number, word: string): number | undefined {
  const before = /(\p{Lu}[\p{L}-]*),? $/u.exec(sentence.slice(Math.max(0, at - 30), at))
  const after = /^\p{Lu}[\p{L}-]*/u.exec(sentence.slice(start, start + 30))
  if (!before?.[1] || !after) return undefined
  if (word === 'and' && !(isField(before[1]) && isField(after[0]))) return undefined
  return at - before[0].length
}

/** "School of Law at Wuhan University": a part of a larger body is named with it. */
const within = /^ at (?:the )?(?=[^,.;()]{0,60}\b(?:University|College|Polytechnic)\b)/u
const parts = new Set(['school', 'college', 'centre', 'think-tank', 'hospital'])

/** Where the name around a head ends: "of the Chongqing Municipal People’s Government", "in Beijing, China". */
export function nameEnd(sentence: string, head: Head): number {
  let end = head.leads === true ? led(sentence, head.end) : campus(sentence, head)
  while (end - head.end < longest) {
    const isWhole = head.office === 'company' && legal.test(sentence.slice(head.start, end))
    const link = isWhole ? null : linkIn(sentence, end, head)
    const from = end + (link?.[0].length ?? 0)
    const phrase = link ? (countryEnd(sentence, from, head) ?? phraseEnd(sentence, from)) : end
    if (!link || phrase === end + link[0].length)
      return inCountry(sentence, afterComma(sentence, end, head), head)
    end = phrase
  }
  return end
}

/** The Ministry of Health of Nepal Deepak Thapa speaks for: nothing follows the country of a ministry. */
function countryEnd(sentence: string, from: number, { office }: Head): number | undefined {
  if (office !== 'ministry') return undefined
  const words = /^\p{Lu}\p{L}+(?= \p{Lu})/u.exec(sentence.slice(from, from + 40))?.[0]
  return words !== undefined && englishCountry(words) ? from + words.length : undefined
}

/** "Haorui Lighting Co., Ltd. of Yangzhou": the form of a company ends its name. */
const legal = /(?:Ltd|Limited|Inc|GmbH|LLC|PLC|JSC|Berhad|Bhd|AG|S\.A|S\.p\.A|Corp)\.?$/u

function linkIn(sentence: string, end: number, head: Head): RegExpExecArray | null {
  const rest = sentence.slice(end, end + 90)
  const isMission = head.type === 'mission' || endsAsMission(sentence.slice(head.start, end))
  const link = (ties.get(isMission ? 'mission' : head.office) ?? usual).exec(rest)
  if (link || !parts.has(head.office)) return link
  return within.exec(rest) ?? (isPart(sentence, end, head) ? ofUniversity.exec(rest) : null)
}

/** "The Faculty of Law[, Masaryk University]": a field of work tells which faculty, and not whose. */
function isPart(sentence: string, end: number, { start, end: from }: Head): boolean {
  const work = /^ of (?:the )?(.+)$/u.exec(sentence.slice(from, end))?.[1]
  const isFirst = !/(?<!\S)(?!The )\p{Lu}\S* $/u.test(
    sentence.slice(Math.max(0, start - 20), start),
  )
  const isWork = work?.split(' ').every((word) => word === 'and' || isField(word)) === true
  return isFirst && isWork
}

const ofUniversity =
  /^, (?:the )?(?=(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:University|Polytechnic)|University of )/u

/** New York University [Shanghai]: a city right behind a university, and no word that it tells of. */
function campus(sentence: string, { end, office }: Head): number {
  const city = /^ (\p{Lu}\p{L}+)(?= \p{Ll}|[.,;:)]|$)/u.exec(sentence.slice(end, end + 40))
  return office === 'university' && city?.[1] && cityNamed(city[1]) ? end + city[0].length : end
}

/** Musée [d’Orsay], Universidad [de Chile], Hochschule [Bremen]. */
function led(sentence: string, from: number): number {
  const link = new RegExp(`^ ${romance}(?=\\p{Lu})`, 'u').exec(sentence.slice(from, from + 40))
  return link ? phraseEnd(sentence, from + link[0].length) : from
}

/** The end of a run of capital words, with "and" and commas between fields of work. */
function phraseEnd(sentence: string, from: number): number {
  let end =
    from +
    (/^(?:Mr|Mrs|Ms|Dr)\.? ?(?=\p{Lu})/u.exec(sentence.slice(from, from + 6))?.[0].length ?? 0)
  let last = ''
  for (;;) {
    const rest = sentence.slice(end, end + 80)
    const step =
      /^(?: |&|-)*(\p{Lu}[\p{L}\p{N}’'-]*(?:\.(?=\p{Lu}|\d))?(?:\d+)?)/u.exec(rest) ??
      fieldList(rest, last) ??
      stateWork(rest, last) ??
      ledOn.exec(rest)
    const word = step?.[1] ?? step?.[0].trim() ?? ''
    if (!step || step[0].length === 0 || (isOutside(word) && !isField(word))) return end
    last = word
    end += step[0].length
  }
}

/** Ethnology, Administration, Ceramics: a word for what people do. */
const ofWork = /^\p{Lu}\p{Ll}{2,}(?:ology|ography|ation|istry|omics|amics|onomy)$/u

/** "Institute for Polar [and Marine Research]": what follows is work, and no body begins there. */
function jointWork(rest: string, last: string): RegExpExecArray | null {
  const and = /^ and ((?:\p{Lu}[\p{L}-]* ){0,2}\p{Lu}[\p{L}-]*)(?![\p{L}-]| \p{Lu})/u.exec(rest)
  const isWork = and?.[1]?.split(' ').every((word) => isField(word) || ofWork.test(word)) === true
  return isWork && last !== '' && !cityNamed(last) ? and : null
}

/** "The Ministry of Industry [and Handicrafts] of Cambodia": what stands before the country of a ministry is its work. */
function stateWork(rest: string, last: string): RegExpExecArray | null {
  if (last === '' || cityNamed(last) || englishCountry(last)) return null
  const and =
    /^,? and ((?:\p{Lu}[\p{L}-]* ){0,2}\p{Lu}[\p{L}-]*)(?= of (?:the )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}))/u.exec(
      rest,
    )
  const words = and?.[1]?.split(' ') ?? []
  const isWork = words.every((word) => !isOutside(word) && !cityNamed(word) && !endsBody(word))
  const isState = and?.[2] !== undefined && englishCountries(and[2])[0]?.start === 0
  return isWork && isState ? and : null
}

/** "[Business Finland] of the list": a body known by its name, whose first word is a field of work elsewhere. */
function isNamedBody(words: string): boolean {
  return headsIn(words).some(({ start, office }) => start === 0 && office === 'international')
}

/** Council, University: another body stands there. */
function endsBody(word: string): boolean {
  return headsIn(word).length > 0
}

/** "University of [Rio de Janeiro]". */
const ledOn = new RegExp(`^ (?=[a-z])(?!of )${romance}\\p{Lu}[\\p{L}-]*`, 'u')

function fieldList(rest: string, last: string): RegExpExecArray | null {
  if (!isField(last)) return jointWork(rest, last)
  const and = /^,? and (?:Higher )?(\p{Lu}[\p{L}-]*)/u.exec(rest)
  if (and?.[1] && isField(and[1]))
    return isNamedBody(rest.slice(rest.indexOf('d ') + 2)) ? null : and
  const comma =
    /^, (\p{Lu}[\p{L}-]*)(?=(?: \p{Lu}[\p{L}-]*){0,2}(?:, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?){0,3},? and \p{Lu})/u.exec(
      rest,
    )
  return comma?.[1] && isField(comma[1]) ? comma : null
}

const ofPeople = new Set(['chamber', 'association', 'friendship-association'])

/** "Association of Chinese Residents [in Biscay]": who has come to live there. */
const inPlace =
  /^(?:\p{Lu}\p{L}+ )of (?:\p{Lu}\p{L}+ ){0,3}(?:Residents|Natives|Nationals|Expatriates|Chinese|Students|Scholars|Immigrants|Women|Families) in (?:the )?\p{Lu}[\p{L}-]+(?! \p{Lu}|['’])/u

/**
 * "Yiwu Chamber of Commerce [in Kenya]", "German Chamber of Commerce [in Shanghai]": where people who have come there have
 * joined, a country or a city of another one than theirs.
 */
function inCountry(sentence: string, end: number, { office, start: head }: Head): number {
  if (!ofPeople.has(office)) return end
  const newHome = inPlace.exec(sentence.slice(head, end + 40))?.[0].length ?? 0
  if (newHome > end - head) return head + newHome
  const link = /^ in (?:the )?(?=\p{Lu})/u.exec(sentence.slice(end, end + 10))
  if (!link) return end
  const from = end + link[0].length
  const country = englishCountries(sentence.slice(from, from + 40)).find(({ start }) => start === 0)
  const to = from + (country?.end ?? 0)
  if (country?.country !== undefined) return /^['’]/.test(sentence.slice(to)) ? end : to
  const city = office === 'chamber' ? citiesIn(sentence.slice(from, from + 40))[0] : undefined
  const theirs = homeOf(sentence.slice(Math.max(0, head - 40), head))
  const isAbroad = city?.start === 0 && theirs !== undefined && theirs !== city.value.country
  return isAbroad && !/^['’]|^,? \p{Lu}/u.test(sentence.slice(from + city.end))
    ? from + city.end
    : end
}

/** The country of the last word before a head: German, Zhejiang. */
function homeOf(before: string): string | undefined {
  const word = /(\p{Lu}[\p{L}-]*) $/u.exec(before)?.[1] ?? ''
  return englishCountry(word) ?? cityNamed(word)?.country
}

/** A mission's "in Beijing, China", and "Kunming Institute of Botany[, Chinese Academy of Sciences]". */
function afterComma(sentence: string, end: number, head: Head): number {
  if (head.office === 'think-tank') {
    return end + (academy.exec(sentence.slice(end, end + 60))?.[0].length ?? 0)
  }
  if (head.type !== 'mission') return end
  const country = /^, (?:China|P\.?R\.? ?China|PRC)(?!\p{L})/u.exec(sentence.slice(end, end + 16))
  return country ? end + country[0].length : end
}

const academy = /^,? (?:of )?(?:the )?Chinese Academy of (?:\p{Lu}\p{L}+ )?Sciences/u

function tie(words: string): RegExp {
  return new RegExp(`^ (?:${words}) (?:the )?(?=\\p{Lu})`, 'u')
}
