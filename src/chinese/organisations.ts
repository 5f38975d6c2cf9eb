import { spansOf } from '../matches.ts'
import type { OrganisationMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { covers, type Span } from '../span.ts'
import { chineseCompanies } from './companies.ts'
import { chineseCountries } from './countries.ts'
import { boundaries } from './organisations-boundary.ts'
import { type Head, headsIn } from './organisations-heads.ts'
import { seat } from './organisations-seat.ts'
import { stateBodies } from './organisations-states.ts'
import { type Located, located } from './places-located.ts'
import { simplified } from './script.ts'
import { senderOf, teamsAbroad } from './teams-abroad.ts'

/** A named body or site: its extent, and the ending it turns on. */
export interface Body extends Span {
  readonly head: Head
}

/** Endings that name a body by themselves: the home city's. */
const standAlone =
  /^(?:[市省区县州](?:人民)?政府|[市省区县州]委|[市省区县州]?政协|全国政协|[市省区县州]人大|[市省]?(?:委|政府)?外办|[市省]?外侨办|[市省]?港澳办|国务院|外交部|联合国|新华社|总统府|.{2,})$/u
const generic =
  /^(?:公司|集团|(?:上下|下)?水道局|学校|大学|学院|医院|中心|协会|银行|工厂|中学|小学|商会|政府|议会|委员会|管委会|使馆|领馆|大使馆|总领馆|总领事馆|领事馆|有限公司|企业|图书馆|博物馆|俱乐部|联盟|机构|法院|公会|智库|总会|研究所|研究院|基金会|高中|公司|枢纽|办事处|代表处|国会|组织|司|处|海关|联合会|水族馆|植物园|动物园|海洋馆|大剧院|剧院|剧场|福利院|养老院|孤儿院|敬老院|合作社|文化宫|少年宫|青少年宫|文化馆|分行|支行|事务所|航空|商协会|管弦乐团|展厅|展览馆|分公司|总公司|集团公司|幼儿园|美术馆|实验室|理事会|日报|电视台|工会|管理局|学会|党委|国际处|秘书处|展览中心|展示中心|.{1,2}中心|(?:缔结|建立|结为|结成|成为)?(?:友好|姊妹|姐妹|伙伴)(?:合作|交流)?(?:学校|小学|中学|大学|学院|院校|医院|博物馆|图书馆|美术馆|动物园|植物园|港口|机场|商会|协会|幼儿园|剧院)|.?方(?:公司|企业|医院|学校|大学|机构|工作室)|(?:中秋|新春|新年|春节|元宵|端午|迎春|圣诞)?联谊会|促进会|研究会|同乡会|校友会|志愿队|救援队|卫生中心|急救中心|康复中心|疗养院|书院|专门学校|初等学校|高等学校|县人会|总商会|分会|农会|商工会|商业会|投资公司|使团|议院|联系处|第[\d一二三四五六七八九十]+[个家所].+)$/u
/** 龙舟队, 机械厂: what there is everywhere is no name by itself. */
const common =
  /(?:[队厂站场店课]|(?:报|刊|杂志|出版|旅行|合作|通讯|新闻|商)社|基地|工作室|资料馆|信托基金|[早晚晨]报)$/u

/** 本地三家公司, 市属医院, 省17家医院, 社区卫生中心: which of them it is goes unsaid. */
const nobodys =
  /^(?:本地|当地|[市省区县]内|[市省区县]属|境内|沿线|周边|社区(?=[医卫服])|[市省区县][\d两三四五六七八九十百]+[余多]?[家所个])/u

/** Kinds of which there are many: an ending alone (音乐厅, 控股公司) names none, but that of the home city (市文联) does. */
const houses = new Set([
  'company',
  'factory',
  'troupe',
  'theatre',
  'museum',
  'gallery',
  'library',
  'garden',
  'foundation',
  'bank',
  'media',
])
const ofLevel = /^(?:[市省区县]|新华社$|中国)/u

/** [各国]驻华使馆, 5国[驻华使馆], 老挝、[越南7国驻昆总领事馆]: missions of states that are not named each. */
const ofStates = /^(?:embassy|consulate(?:-general)?|government)$/
const ofAnyState = /^(?:国家|外国|各国)?驻|[\d两三四五六七八九十多]+(?:个国家|国)(?:驻|政府$)/u

/** Bodies that keep the country before their city: a ministry's name is nothing without it. */
const ownNames = new Set([
  'ministry',
  'agency',
  'royal-household',
  'bank',
  'association',
  'friendship-association',
  'chamber',
])

/** Bodies and sites whose names end in an ending of data/offices.tsv, none inside another. */
export function chineseBodies(sentence: string): readonly Body[] {
  return bodiesIn(simplified(sentence))
}

const bodiesIn = remembered((plain): readonly Body[] => {
  const known = located(plain)
  const startOf = boundaries(plain)
  const listed = headsIn(plain)
  const heads = [
    ...listed,
    ...numberedSchools(known),
    ...cityTeams(known),
    ...stateBodies(known, listed),
    ...teamsAbroad(known),
  ].sort((a, b) => a.start - b.start)
  const found = heads.flatMap((head): Body[] => {
    const start = narrowed(known, { start: startOf(head.start), end: head.end }, head)
    const text = plain.slice(start, head.end)
    const isVague = generic.test(text) || (ofStates.test(head.office) && ofAnyState.test(text))
    // 公司 of a bare 控股公司, too.
    const isBare = heads.some((one) => one.start === start && one.end === head.end)
    // 援马里医疗队 tells which by the country, as no 龙舟队 does.
    const isCommon =
      (common.test(text) && !text.startsWith('援')) ||
      (houses.has(head.office) && !ofLevel.test(text))
    const isName =
      !isVague && !nobodys.test(text) && (!isBare || (standAlone.test(text) && !isCommon))
    return isName ? [{ start, end: head.end, head }] : []
  })
  const bodies = found.map((body) => ({ ...body, start: startInOther(body, found) }))
  return bodies.filter(
    (body, index) =>
      !bodies.some(
        (other, at) => at !== index && covers(other, body) && (!covers(body, other) || at < index),
      ),
  )
})

/** 卫生和[体育部公共卫生司]: a name that begins inside another goes on from there. */
function startInOther({ start, end }: Body, all: readonly Body[]): number {
  return all.find((one) => one.start < start && start < one.end && one.end < end)?.start ?? start
}

/** 青岛二中, 市五十八中: a number and 中 behind a place are a school. */
function numberedSchools({ plain, cities }: Located): Head[] {
  return spansOf(plain, numbered)
    .filter(
      ({ start }) =>
        /[市区县镇]/u.test(plain.charAt(start - 1)) || cities.some(({ end }) => end === start),
    )
    .map((span) => ({ ...span, office: 'school', type: 'body' }))
}

const numbered =
  /第?[一二三四五六七八九十]{1,3}中(?=$|[、，,。；;（）()”与和及跟同等的师校代举参访来将已签国接迎举在于向为从是有]|学[生习]|派|获|邀)/gu

/** 海宁队, 札幌队: the team of a city, and no band of men there (札幌队员). */
function cityTeams({ plain, cities }: Located): Head[] {
  return cities
    .filter(({ end }) => team.test(plain.slice(end)))
    .map(({ end }) => ({ start: end, end: end + 1, office: 'team', type: 'body' }))
}

const team = /^队(?![员伍长列友医])/u

/** The bodies a sentence names: offices, missions, companies, schools, each with its whole printed name. */
export function chineseOrganisations(sentence: string): OrganisationMention[] {
  const known = located(sentence)
  const { plain } = known
  const bodies = chineseBodies(sentence)
  return bodies
    .filter(({ head }) => head.type !== 'site')
    .map(({ start, end: whole, head }): OrganisationMention => {
      // 大学党委书记: the party committee of a school speaks for the school.
      const end = schoolCommittee.test(plain.slice(start, whole)) ? whole - 2 : whole
      const text = sentence.slice(start, end)
      return {
        type: 'organisation',
        start,
        end,
        text,
        office: office(simplified(text), head),
        ...countryBefore(known, start),
        ...seat(text),
        ...senderOf(text),
      }
    })
    .concat(chineseCompanies(sentence, { plain, bodies }))
}

/** 新西兰[蒂马鲁市政府]: the country that stands right before a name has the body. */
function countryBefore({ countries }: Located, start: number): { country?: string } {
  const state = countries.find(({ end }) => end === start)?.country
  return state === undefined ? {} : { country: state }
}

const schoolCommittee = /(?:大学|学院|学校|中学|医院|集团|公司)党委$/

/** What only the whole name tells: the administration of a zone, a department of the party, a school. */
function office(text: string, head: Head): string {
  if (head.office === 'commission' && /(?:开发区|新区|自贸区|高新区|保税区|经开区)/.test(text))
    return 'zone-administration'
  if (head.office === 'ministry' && /委.{2,4}部$/.test(text)) return 'department'
  // 共青团汉中市委 is the Youth League's, whose 市委 is not the party's.
  if (head.office === 'municipal-committee' && text.startsWith('共青团')) return 'association'
  if (head.office === 'municipal-committee' && !/委$/.test(text))
    return headsIn(text).at(-1)?.office ?? head.office
  return head.office
}

/** A mission's name begins at its country; other names shed a country and region before their own place. */
function narrowed(sentence: Located, { start, end }: Span, head: Head): number {
  const text = sentence.plain.slice(start, end)
  if (head.type === 'mission') {
    const stationed = text.lastIndexOf('驻')
    const countries = chineseCountries(text).filter(
      (country) => country.end === (stationed < 0 ? head.start - start : stationed),
    )
    return start + (countries[0]?.start ?? 0)
  }
  if (head.office === 'company') {
    const from = start + (enterprise.exec(text)?.[0].length ?? 0)
    return withoutRegion(sentence, from, end)
  }
  if (ownNames.has(head.office)) return start
  return withoutCountry(sentence, withoutRegion(sentence, start, end), head)
}

const governing = /^\p{Script=Han}{2,8}[市县区镇郡](?:人民)?(?:政府|议会)$/u

/** 尼泊尔[勒利德布尔市政府]: a city's government goes by the city, though no table lists it. */
function withoutCountry({ plain, countries }: Located, start: number, { end }: Head): number {
  const state = countries.find((one) => one.start === start && one.country !== 'CN')
  return state && governing.test(plain.slice(state.end, end)) ? state.end : start
}

/** [悉尼企业]潮汐光学公司: what it is and where from, before a company's name. */
const enterprise =
  /^\p{Script=Han}{2,6}企业(?!家|集团|管理|发展|服务|投资|联合)(?=[\p{Script=Han}（）()]{3,}(?:公司|集团|会社)$)/u

/** 挪威特伦德拉格郡特隆赫姆教堂学校: where the foreign body's own place begins. */
function withoutRegion(sentence: Located, start: number, end: number): number {
  const { plain, places } = sentence
  const [first, ...others] = places.filter((place) => place.start >= start && place.end <= end)
  const next = others.find((place) => first && place.start >= first.end)
  if (first?.start !== start || !next || first.country === 'CN') return start
  // 匹兹堡中华文化中心: what the centre is of.
  if (next.country === 'CN') return start
  const between = plain.slice(first.end, next.start)
  if (!/^(?:\p{Script=Han}{2,8}[省州郡县道府])?$/u.test(between)) return start
  return withoutRegion(sentence, next.start, end)
}
