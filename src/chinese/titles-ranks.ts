import { listed, table } from '../data/table.ts'
import { namedAt, nameIndex } from './places-index.ts'

/** A rank found in a sentence in Simplified, at `start` to `end`. */
export interface Rank {
  readonly start: number
  readonly end: number
  /** An id of data/titles.tsv, with `deputy-` before it for a deputy. */
  readonly id: string
  readonly side: string
  readonly status?: 'acting'
}

interface Form {
  readonly id: string
  readonly side: string
  readonly takesDeputy: boolean
}

const forms = nameIndex<Form>(
  table('titles').flatMap(({ id = '', side = 'any', deputy, zh }) =>
    listed(zh).flatMap((words) =>
      words.length > 1 ? [[words, { id, side, takesDeputy: deputy === 'yes' }] as const] : [],
    ),
  ),
)
const prefix =
  /(?:常务|执行|第一|高级|资深|名誉|首席|驻会|代理|代|署理)?副|代理|署理|候任|名誉|荣誉|(?<![时世年近现一二三四五六七八九十百几两新后])代/y
/** What a prefix begins with. */
const prefixStarts = new Set('常执第高资名首驻代署副候荣')
// 市长论坛, 主任会议, 委员会, 总领事馆: the rank is part of a longer word.
const inWord =
  /^(?:会议|公署|委员会|会(?!见|晤|谈|面|同|上|后|场)|馆(?!长)|论坛|办公|办(?!会)|团队|团(?!长|员|成员)|级|制|杯|奖(?!励)|热线|信箱|处(?!长|理)|室(?!主任)|府|单位|令|家(?!宴)|会客|座谈会|长城|人(?!士|员|大)|宴会厅|峰会|协会|学会|组(?!长|织)|层|司(?![长马徒])|关系|磋商|服务|保护|业务|事务)/

/** All ranks of a sentence in Simplified, left to right. */
export function chineseRanks(plain: string): Rank[] {
  const ranks: Rank[] = []
  for (let at = 0; at < plain.length; at++) {
    const rank = rankAt(plain, at)
    if (!rank) continue
    const cut = isCut(plain, rank)
    const isOther =
      isState(plain, rank) || inWord.test(plain.slice(rank.end)) || isInCharge(plain, rank) || cut
    if (!isOther) ranks.push(rank)
    at = rank.end - (cut ? 2 : 1)
  }
  return ranks
}

// 市政委员, 酒店主管, 科技工作者, 市场长达十年; but 市长期待, and 市长达里奥 is a name.
const nextWord =
  /^(?:委员|厨师|师生|工[作人程业厂艺会]|主[任管席办]|长(?:期(?![待望盼许间])|达(?=[\d近约多数一二两三四五六七八九十百])|远(?![道赴在程离藤山坂井野])|度(?![假过])|沙[站市]|江[号大沿流]|[椅凳廊途短跑桌假街]))/

/** 首次[长江], 关系[长期], 联系[长安]: the first character of what looks like 次长 or 系长 ends the word before. */
const lastWord = /(?:[首多每此本再几数两一二三四五六七八九十\d]次|[关联体派]系)长$/

/** The last character of what looks like a rank begins the next word. */
function isCut(plain: string, { start, end }: Rank): boolean {
  return (
    nextWord.test(plain.slice(end - 1, end + 2)) ||
    lastWord.test(plain.slice(Math.max(0, start - 1), end))
  )
}

/** 主管经济发展的副市长: what he is in charge of, and the rank comes after it. */
function isInCharge(plain: string, { start, end }: Rank): boolean {
  return (
    plain.slice(start, end) === '主管' && /^[^，。、；]{1,12}的/.test(plain.slice(end, end + 14))
  )
}

function rankAt(plain: string, at: number): Rank | undefined {
  const whole = namedAt(plain, at, forms)
  if (whole) return { start: at, end: whole.end, id: whole.value.id, side: whole.value.side }
  if (!prefixStarts.has(plain.charAt(at))) return undefined
  prefix.lastIndex = at
  const before = prefix.exec(plain)?.[0]
  if (before === undefined) return undefined
  const rest = namedAt(plain, at + before.length, forms)
  const deputy = before.endsWith('副')
  if (!rest || (deputy && !rest.value.takesDeputy)) return undefined
  return {
    start: at,
    end: rest.end,
    id: deputy ? `deputy-${rest.value.id}` : rest.value.id,
    side: rest.value.side,
    ...(/代|署/.test(before) ? { status: 'acting' as const } : {}),
  }
}

/** 苏丹驻华大使, 南苏丹: the country. */
function isState(plain: string, { start, end }: Rank): boolean {
  if (plain.slice(start, end) !== '苏丹') return false
  return (
    plain.charAt(start - 1) === '南' ||
    /^(?:驻|共和国|外交|政府|总统|总理|籍|大使|使馆|留学|学生|和|与|、|，|。)/.test(
      plain.slice(end),
    )
  )
}
