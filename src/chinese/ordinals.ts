import { matches } from '../matches.ts'
import type { OrdinalMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { chineseNumeral } from './numeral.ts'
import { simplified } from './script.ts'

const numeral = '[\\d０-９]{1,4}万?|[零〇一二三四五六七八九十百]{1,6}'
// What is counted ends at a verb, a preposition or a stop.
const noun =
  '(?:(?!举行|举办|召开|开幕|闭幕|成功|圆满|顺利|正式|在[^职读]|于|启动|结束|访问|来|会议精神|精神|的|是|与|和|到|已|将|并(?!购)|参加|期间|赴)(?:[\\p{Script=Han}（）()]|[—–·-](?=\\p{Script=Han}))){0,18}'
const shapes = [
  `第 {0,2}(?<value>${numeral})(?!时间|线|手|时|方|责任人)(?<of> {0,2}${noun})`,
  `首(?<of>(?:届|次|个|家|批|任|条|座|位|期|场|趟|班|站|例|艘|列|所|支|款|项|轮|张|船|单|柜|笔|封|架|台|辆|枚|幅|株|棵|版|部|日(?!封)|季)${noun})`,
  // 二等奖, 一等秘书
  `(?<![第\\d一二三四五六七八九十])(?<value>[一二三四])(?<of>等(?:奖|秘书|功)${noun})`,
  `(?<![第每历往上本数各续近前连\\d一二三四五六七八九十])(?<value>\\d{1,2}|[一二三四五六七八九十]{1,3})(?<of>届(?!时)${noun})`,
  `(?<![一二三四五六七八九十])(?<value>(?:十[六七八九]|二十[一二]?))(?<of>大)(?![型量学洲陆小气家会厅厦臣使道])`,
  `(?<![第一二三四五六七八九十])(?<value>[一二三四五六七])(?<of>中全会)`,
  `(?<![\\d.])(?<value>1\\d|2[01]|十[五六七八九]|二十[一]?)(?<of>世纪)(?!年)`,
  // “十四五”规划: the 14th Five-Year Plan
  `(?<value>十[一二三四五六七八])(?<of>五(?:[”」』]|[”」』]?(?:规划|时期|计划|期间|开局|收官|蓝图|以来|末)))`,
  `(?<=项目|工程|机场|园区)(?<value>[二三四五六])(?<of>期)(?!间|待|末|货)`,
].map((shape) => new RegExp(shape, 'gu'))

/** Places in a row in a Chinese sentence in either script: 第二期, 首届, 二十大, 第九条, 第一中學. */
export const chineseOrdinals = remembered(foundChineseOrdinals)

function foundChineseOrdinals(sentence: string): OrdinalMention[] {
  const plain = simplified(sentence)
  return shapes
    .flatMap((shape) => matches(plain, shape).map((match) => mentionOf(match, sentence)))
    .filter((mention) => mention.value > 0)
    .sort((a, b) => a.start - b.start)
}

function mentionOf(match: RegExpMatchArray, sentence: string): OrdinalMention {
  const { value, of = '' } = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  const at = end - of.trimStart().length
  const text = sentence.slice(at, end)
  return {
    type: 'ordinal',
    start,
    end,
    value: value === undefined ? 1 : (chineseNumeral(value) ?? 0),
    ...(text !== '' && { of: { text, start: at, end } }),
  }
}
