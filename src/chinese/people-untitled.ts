import { listed, table } from '../data/table.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { chineseBodies } from './organisations.ts'
import { foreignNames } from './people-foreign.ts'
import { isHeld, isPlace, nameAt, type Told } from './people-names.ts'

const acts = table('name-context').flatMap((row) =>
  row['lang'] === 'zh' && row['kind'] === 'act' ? listed(row['words']) : [],
)
// 肯尼亚基苏木代表团: no act, and most often no person.
const act = new RegExp(`^(?!代表[团处队])(?:${acts.sort((a, b) => b.length - a.length).join('|')})`)
const honoured = /^(?:先生|女士|同志|博士|教授)/
const clauseStart =
  /(?:^|[，,。；;：:、！!“\s●★)）]|期间|下午|上午|当天|[\d当同次翌近今昨前一二三四五六七八九十]日|会上|其中|会见|会见了|会晤|会晤了|欢迎|陪同|邀请|拜会|由|与|和|同|及)$/

/** The Han letters that what a clause starts behind ends in: most letters of a sentence are none of them. */
const lastLetters = new Set('间午天日上中见了晤迎同请会由与和及')

function isClauseStart(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at - 1)
  const isHan = code >= 0x4e00 && code < 0xa000
  if (isHan && !lastLetters.has(plain.charAt(at - 1))) return false
  return clauseStart.test(plain.slice(Math.max(0, at - 4), at))
}

/** Names without a title: foreign names in parts anywhere, others where a clause names who acts. */
export function untitledNames(reading: Told, taken: readonly Span[]): Span[] {
  const known = reading.names.filter((name) => !taken.some((one) => overlaps(one, name)))
  const free = (span: Span): boolean => ![...taken, ...known].some((one) => overlaps(one, span))
  const foreign = foreignNames(reading.plain).filter(free)
  const acting = actors(reading).filter(
    (name) => free(name) && !foreign.some((one) => overlaps(one, name)),
  )
  return [...known, ...foreign, ...acting]
}

function actors(reading: Told): Span[] {
  const names: Span[] = []
  for (let at = 0; at < reading.plain.length; at++) {
    const name = actorAt(reading, at)
    if (!name) continue
    names.push(name)
    at = name.end - 1
  }
  return names
}

function actorAt(reading: Told, at: number): Span | undefined {
  const { plain } = reading
  // 89岁的林文镜先生: somebody described, and honoured.
  const isDescribed = plain.charAt(at - 1) === '的'
  if (!isDescribed && !isClauseStart(plain, at)) return undefined
  const name = nameAt(reading, at)
  if (!name || !isHeld(reading, name) || isOther(reading, name)) return undefined
  const after = plain.slice(name.end)
  const acts = isDescribed ? honoured.test(after) : act.test(after) || isGlossed(plain, name)
  return acts ? name : undefined
}

/** What places and bodies end in, and hardly a given name: 晋宁区, 纪念馆. */
const placed = /^\p{Script=Han}{1,3}[区县市镇馆校院局盟]$/u

/** A place, or the name of a body or a part of it: 三一与马士基签署, 法恩扎陶艺家联盟签署. */
function isOther({ plain, names }: Told, name: Span): boolean {
  if (names.includes(name)) return false
  const words = plain.slice(name.start, name.end)
  return (
    isPlace(`${words}市`) ||
    placed.test(words) ||
    chineseBodies(plain).some((body) => body.head.type !== 'site' && covers(body, name))
  )
}

/** 费凯瑞（Duarte Figueira）: an adopted name, and the own one behind it. 孔子学院（Confucius Institute） is a body. */
function isGlossed(plain: string, { start, end }: Span): boolean {
  return (
    end - start <= 4 &&
    !/[院校会局司馆社部团城市省州国区县节奖赛展班组网报台路厅]$/u.test(plain.slice(start, end)) &&
    /^[（(]\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){1,3}[）)]/u.test(plain.slice(end))
  )
}
