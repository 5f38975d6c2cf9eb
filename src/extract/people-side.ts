import { chineseCountry } from '../chinese/countries.ts'
import { spellsJapanese } from '../chinese/japanese-readings.ts'
import { spellsNeighbour } from '../chinese/neighbour-names.ts'
import { spellsOverseas } from '../chinese/overseas-names.ts'
import { isChineseName, isPinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import { transliterates } from '../chinese/transliteration.ts'
import { englishCountry } from '../english/countries.ts'
import { isSurname } from '../english/people-names.ts'
import type { PersonMention, Placed, Title } from '../mention.ts'
import { covers } from '../span.ts'
import { ownCountries } from './direction-sides.ts'
import { type ItemContext, mentionsIn } from './item.ts'
import type { Known } from './people-known.ts'

const ourOffice =
  /^(?:省|市|区|县|州|全国|中共|国务院|外交部|商务部|本市|我市|我省|自治区|党|副?(?:主任|书记|市长|省长|区长|县长|秘书长))/
const chineseOffice =
  /\b(?:CPC|CPPCC|Municipal (?:Government|People['’]s|Committee|Foreign)|Foreign and Overseas Chinese|Leading Party|Party Leadership|Foreign Affairs Office|Overseas Chinese|People['’]s (?:Government|Congress|Association for Friendship))/
const partyOffice =
  /(?:^|[、，])(?:[省市区县州]|自治区)(?:委|政府|人大|政协|纪委|总工会|妇联|侨联|[\p{Script=Han}]{2,8}(?:局|委|办))|党[组委]|政协|常委/u
// 驻上海、广州总领事: two posts in a list.
const posting = /(?:\b(?:to|in) (?:the )?|驻(?:\p{Script=Han}{2,3}[、和])?)$/u

/** The side a person stands for, ISO 3166-1: by the titles, the places in them, or a Chinese office. */
export function sideOf(item: ItemContext, known: readonly Known[]): string | undefined {
  const mentions = known.flatMap((one) => one.mentions)
  const isForeign = hasForeignName(known)
  const told = mentions.flatMap(({ titles }) =>
    titles.flatMap((title) => (isForeign && isOfBranch(title) ? [] : (title.country ?? []))),
  )[0]
  if (told !== undefined) return told
  const marked = mentions.flatMap((mention) => bracketed(item, mention))[0]
  if (marked !== undefined) return marked
  const led = isForeign ? mentions.flatMap((one) => sideBefore(item, one))[0] : undefined
  if (led !== undefined) return led
  const isOurs = mayBeOurs(item, known)
  const placed = mentions.flatMap((mention) => placedIn(item, mention))[0]
  if (placed !== undefined && (isOurs || placed !== item.home?.country)) return placed
  const beside = mentions.flatMap(({ titles }) =>
    titles.flatMap(({ organisation }) =>
      organisation ? besideIn(item.text, organisation.text) : [],
    ),
  )[0]
  if (beside !== undefined) return beside
  if (isOfJapan(item, known)) return 'JP'
  if (item.home && isOurs && isHomeOffice(item, known)) return item.home.country
  return isForeign ? abroad(item, known) : ourSide(item, known)
}

/** The other country the item tells of; for a Japanese name Japan, when it tells of none. */
function abroad(item: ItemContext, known: readonly Known[]): string | undefined {
  const near = nearestAbroad(
    item,
    known.flatMap(({ mentions }) => mentions),
  )
  return near ?? (isJapanese(known) ? 'JP' : undefined)
}

/** Paolo Conti (Italy), 保罗·孔蒂（意大利）: the country in brackets behind a name. */
function bracketed({ text }: ItemContext, { name }: PersonMention): string[] {
  const words =
    name &&
    /^\s?[（(](?:the )?([^（()）]{2,30})[）)]/u.exec(text.slice(name.end, name.end + 40))?.[1]
  return words ? [chineseCountry(words) ?? englishCountry(words) ?? []].flat() : []
}

/** President of Bosch China, 博世中国总裁: where a company has a branch is not whom its head stands for. */
function isOfBranch({ organisation }: Title): boolean {
  return /(?<!\b(?:of|in|to) )\b(?:Greater )?China$|(?:中国|大中华区)$/u.test(
    organisation?.text ?? '',
  )
}

/** 里加市市长甲、[市教育局局长]乙: of whoever stands right before in the list, an office without its city is that city's. */
function sideBefore({ mentions, text }: ItemContext, one: Placed<PersonMention>): string[] {
  const before = mentions.findLast(
    (other): other is Placed<PersonMention> =>
      other.type === 'person' && other.segment === one.segment && other.end <= one.start,
  )
  if (one.lang !== 'zh' || !before || !/^[、和]$/.test(text.slice(before.end, one.start))) return []
  const [country] = before.titles.flatMap((title) => title.country ?? [])
  // Behind a Chinese nobody with such a name is of China.
  return country === undefined || country === 'CN' ? [] : [country]
}

/** The home's or China's, for who holds offices that nobody needs to say whose they are, or bears a Chinese name. */
function ourSide({ home }: ItemContext, known: readonly Known[]): string | undefined {
  const own = home?.country ?? 'CN'
  if (ownCountries(home).has('CN')) {
    // 历城区委常委: who bears a Chinese name, and nothing tells of another country.
    const isOurs = hasChineseName(known, own !== 'CN') || (home !== null && isAloneChinese(known))
    return holdsOffice(known) || isOurs ? own : undefined
  }
  if (hasChineseName(known, false) || isAlonePinyin(known)) return 'CN'
  // "Mayor Fairweather", 費慧蓮市長, of a paper made in her city.
  if (known.some(isHomely)) return own
  return holdsOffice(known) ? 'CN' : undefined
}

const ofCity = /^(?:acting-)?(?:deputy-)?(?:mayor|councillor)$/

/** A mayor or councillor of no named city, by whatever name; of a Chinese name alone only councillors, whom China has none of. */
function isHomely({ lang, mentions }: Known, _at: number, all: readonly Known[]): boolean {
  const titles = mentions.flatMap(({ titles: held }) => held)
  const isAlone = lang === 'zh' && all.length === 1
  return (
    titles.length > 0 &&
    titles.every(({ rank, organisation }) => ofCity.test(rank) && organisation === undefined) &&
    (!isAlone || titles.every(({ rank }) => rank === 'councillor'))
  )
}

/** A name that only the Chinese prints, of the shape of a Chinese one. */
function isAloneChinese(known: readonly Known[]): boolean {
  const [one] = known
  return known.length === 1 && one?.lang === 'zh' && isChineseName(one.name?.text ?? '')
}

/** A name that only the English prints, in pinyin. */
function isAlonePinyin(known: readonly Known[]): boolean {
  const [one] = known
  const words = one?.name?.text.split(/\s+/) ?? []
  const [family = ''] = words
  return (
    known.length === 1 &&
    one?.lang === 'en' &&
    words.length === 2 &&
    isSurname(family) &&
    isPinyin(words.join(' '))
  )
}

/** 安德里斯·阿梅里克斯, 渡边俊之: a name that is no Chinese one; his 副市长 is none of ours. */
function hasForeignName(known: readonly Known[]): boolean {
  const [en, zh] = (['en', 'zh'] as const).map(
    (lang) => known.find((one) => one.lang === lang)?.name?.text,
  )
  if (zh === undefined) return false
  if (isDotted(known)) return true
  if (en === undefined || romanises(zh, en) > 0.6 || spellsOverseas(zh, en) > 0) return false
  return isJapanese(known) || Math.max(transliterates(zh, en), spellsNeighbour(zh, en)) > 0.6
}

/** 市议员琳达·彼得连科, 市教育委员会藤本和也: no office of ours is held under such a name, but by a Chinese of another nationality. */
function mayBeOurs({ home }: ItemContext, known: readonly Known[]): boolean {
  if (isJapanese(known)) return home?.country === 'JP'
  return !(isDotted(known) && hasForeignName(known)) || holdsPartyOffice(known)
}

/** A Japanese name in an item that tells of Japan. */
function isOfJapan({ mentions }: ItemContext, known: readonly Known[]): boolean {
  return isJapanese(known) && mentions.some((one) => 'country' in one && one.country === 'JP')
}

function isJapanese(known: readonly Known[]): boolean {
  const [en = '', zh = ''] = (['en', 'zh'] as const).map(
    (lang) => known.find((one) => one.lang === lang)?.name?.text,
  )
  return spellsJapanese(zh, en) > 0
}

function isDotted(known: readonly Known[]): boolean {
  return known.some(({ name }) => /[·・•‧]/u.test(name?.text ?? ''))
}

/**
 * The other country of the places and bodies in his sentence, the nearest; else the item's only one. A
 * paper made abroad leaves its own country out, since its readers know it.
 */
function nearestAbroad(item: ItemContext, mentions: readonly Placed<PersonMention>[]) {
  const own = item.home?.country ?? 'CN'
  if (!ownCountries(item.home).has('CN')) return own
  const abroad = item.mentions.flatMap((one) => {
    if (one.type !== 'place' && one.type !== 'organisation') return []
    const { country } = one
    return country === undefined || country === own ? [] : [{ ...one, country }]
  })
  const near = mentions.flatMap((mention) =>
    abroad
      .filter(({ segment }) => segment === mention.segment)
      .map(({ start, country }) => ({ country, away: Math.abs(start - mention.start) })),
  )
  const nearest = near.toSorted((a, b) => a.away - b.away)[0]
  if (nearest) return nearest.country
  const all = new Set(abroad.map(({ country }) => country))
  return all.size === 1 ? [...all][0] : undefined
}

/** The country printed beside the same place elsewhere: 美国辛辛那提市, "Maribor, Slovenia". */
function besideIn(text: string, named: string): string[] {
  const place = named.replace(/(?<=..)市$/, '')
  const countries: string[] = []
  for (
    let at = text.indexOf(place);
    at !== -1 && countries.length === 0;
    at = text.indexOf(place, at + 1)
  ) {
    const before = [2, 3, 4, 5, 6].flatMap(
      (size) => chineseCountry(text.slice(Math.max(0, at - size), at)) ?? [],
    )
    const after = /^, (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(
      text.slice(at + place.length, at + place.length + 40),
    )?.[1]
    const country = after === undefined ? undefined : englishCountry(after)
    countries.push(...before, ...(country === undefined ? [] : [country]))
  }
  return countries
}

/** Tells whether a person holds an office of the home city, or of no named city at all (市政府副市长). */
export function isHomeOffice(item: ItemContext, known: readonly Known[]): boolean {
  const titles = known.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => [
      ...(mention.title ? [mention.title.text] : []),
      ...mention.titles.flatMap(({ organisation }) => organisation?.text ?? []),
    ]),
  )
  const { home } = item
  return titles.some((words) => {
    const plain = simplified(words)
    if (/^(?:市|本市|我市)(?!长)/.test(plain)) return true
    return (
      home !== null &&
      (words.includes(home.en) || plain.includes(simplified(home.zh).replace(/市$/, '')))
    )
  })
}

/** The country of a place or body named inside the title, unless it is the posting. */
function placedIn(item: ItemContext, mention: Placed<PersonMention>): string[] {
  const { title, titles } = mention
  if (!title) return []
  // Governor Mike DeWine of Ohio: the state stands outside the title.
  const said = [title, ...titles.flatMap(({ organisation }) => organisation ?? [])]
  return mentionsIn(item, mention.segment).flatMap((other) => {
    if (other.type !== 'place' && other.type !== 'organisation') return []
    if (
      !said.some((words) => covers(words, other)) ||
      posting.test(item.text.slice(Math.max(0, other.start - 9), other.start))
    )
      return []
    return other.country ?? []
  })
}

/** 副市长, "the Leading Party Members' Group": an office that nobody needs to say whose it is. */
function holdsOffice(known: readonly Known[]): boolean {
  const titles = known.flatMap(({ mentions }) => mentions.flatMap(({ title }) => title?.text ?? []))
  return titles.some((words) => ourOffice.test(simplified(words)) || chineseOffice.test(words))
}

/** 市委副书记库尔班江·艾合买提, 市人大常委会副主任: offices that China alone has, whatever the name. */
function holdsPartyOffice(known: readonly Known[]): boolean {
  return known.some(({ mentions }) =>
    mentions.some(({ title }) => partyOffice.test(simplified(title?.text ?? ''))),
  )
}

/** A name in pinyin, or as Hong Kong and Macao spell it where one of them is the home. */
function hasChineseName(known: readonly Known[], isOverseas: boolean): boolean {
  const en = known.find(({ lang }) => lang === 'en')?.name?.text
  const zh = known.find(({ lang }) => lang === 'zh')?.name?.text
  if (en === undefined || zh === undefined || zh.length >= 5) return false
  return romanises(zh, en) > 0.95 || (isOverseas && spellsOverseas(zh, en) > 0)
}
