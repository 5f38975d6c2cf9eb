import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'

const longest = 80

const phrases = (how: string) =>
  table('furniture').flatMap((row) => (row['how'] === how ? listed(row['phrases']) : []))
const wholes = new Set(phrases('whole'))
const starts = phrases('start')
const anywhere = phrases('any')
const menu = new Set(phrases('menu'))

const masthead = (how: string) =>
  table('mastheads')
    .flatMap((row) => (row['how'] === how ? listed(row['words']) : []))
    .join('|')

const forms: readonly RegExp[] = [
  // No letter of any language: rules, page numbers, 2018-06-07 07:15.
  /^[^\p{L}]*$/u,
  // 2024年4月20日, 2024年4月20日 星期六 09:42
  /^\d{4} ?年 ?\d{1,2} ?月 ?(?:\d{1,2} ?日)?(?: ?星期[一二三四五六日天])?[\d:： ]{0,10}$/u,
  // 今天是2024年5月6日 星期一; 欢迎访问某网站
  /^今天是 ?\d{4} ?年|^欢迎(?:访问|光临|浏览).{0,30}(?:网|网站|主页)[!。]?$/u,
  // A site's name: 厦门市人民政府门户网站
  /^\p{Script=Han}{2,24}(?:门户网站|官方网站|政务网)$/u,
  // 阅读 1024; XM00100-2021-0012
  /^(?:阅读|浏览|点击|在看|点赞) ?\d{1,9}\+?$/u,
  /^[a-z]{1,6}\d{0,6}(?:-\d{2,8}){2,4}$/,
  // April 20, 2024; 20 April 2024; Apr. 20, 2024 09:42
  /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? ?(?:\d{1,2}(?:st|nd|rd|th)?,? ?)?\d{4}[\d:, ]{0,10}$/,
  // By Li Na | City Daily | Updated: 2020-10-19 10:00
  /^by [^.!?]{2,60}(?:\b[a-z]{3,9}\.? \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d-\d\d?-\d\d?)[\d: ]{0,10}$/,
  // The choice of size: 东湖市外事办 2010-08-26 【字体:大 中 小】
  /(?:字体|字号) ?: ?[[【(]? ?大[\])】 ]{0,2}[[【(]? ?中/u,
  // A magazine's name with year and issue, or the issue alone: 2018年6期, 第3期, No. 6, 2018
  /^.{0,24}?\d{4} ?年? ?第? ?\d{1,3} ?期(?: ?\(?总第? ?\d{1,4} ?期\)?)?(?: ?(?:issue|no\.) ?\d+,? ?\d{0,4})?(?: ?(?:\d{4} ?年 ?)?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?$/u,
  // September 2019 · 2019年9月; 2016. 8. 第31号 / No. 31; 2018年第二季 Second Quarter 2018
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}(?: ?[·|/•] ?\d{4} ?年 ?\d{1,2} ?月)?$/u,
  /^\d{4} ?[./-] ?\d{1,2}\.?(?: ?总?第\d{1,4}[期号])?(?: ?[/|·]? ?(?:issue|no\.) ?\d+)?$/u,
  /^\d{4} ?年 ?第?[一二三四1-4]季度?(?: ?[/|·]? ?(?:first|second|third|fourth) quarter,? \d{4})?$/u,
  // Who edits and prints it: 某市人民政府外事办公室 编, …主办 2017年12月5日, "… Published by the Office"
  new RegExp(
    `^\\p{Script=Han}{3,29}(?:${masthead('editor')}) ?(?:${masthead('imprint')})(?: ?\\d{4} ?年.{0,10}| ?(?:published|issued|edited) by .{2,80})?$`,
    'u',
  ),
  /^(?:published|issued|edited|compiled|printed) by [^.!?]{2,76}$/,
  /^(?:总?第\d{1,4}期|第\d{1,4}页(?: ?共\d{1,4}页)?|共\d{1,4}页)$/u,
  /^(?:vol\. ?\d+,? ?)?(?:issue|no\.) ?\d+,? ?\d{0,4}$/,
  /^page \d{1,4}(?: of \d{1,4})?$/,
  // File names and addresses: 1.jpg, http://…, www.…
  /^\S{1,60}\.(?:jpe?g|png|gif|bmp|webp|pdf|docx?|xlsx?|mp4)$/,
  /^(?:https?:\/\/|www\.)\S+$/,
]

/** Tells whether a line is what a page or magazine puts around the news: menus, dates of issue, buttons, credits. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return isCopyright(line)
  const plain = simplified(line.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim()
  const bare = plain.replace(/^[[【(<«‹—-]+|[\]】)>»›—-]+$/g, '').trim()
  if (isWhole(plain) || isWhole(bare)) return true
  if (forms.some((form) => form.test(plain) || form.test(bare))) return true
  return isLabelled(bare) || anywhere.some((phrase) => plain.includes(phrase)) || isMenu(plain)
}

/** A site's claim may be long: "Copyright © … Reproduction in whole or in part is prohibited." */
function isCopyright(line: string): boolean {
  return (
    line.length < 4 * longest &&
    /^\s*(?:copyright\b.{0,12}(?:©|\d{4})|©|版权所有|版權所有)/i.test(line)
  )
}

/** 分享 and 分享： alike. */
function isWhole(bare: string): boolean {
  return wholes.has(bare.replace(/ ?:$/, ''))
}

/** 来源：…, "Editor: …", also behind the day and hour at which the page went up. */
function isLabelled(bare: string): boolean {
  const tight = bare.replace(/^\d{4}[-/.年]\d[\d\-/.月日: ]{2,16}/, '').replace(/ ?([:/]) ?/g, '$1')
  return starts.some((phrase) => tight.startsWith(phrase)) && !/[。.!?]$/.test(tight)
}

/** `首页 > 新闻 > 正文`, `Home | News | About`, `政务 外侨之窗`: all or all but one entry are known ones. */
function isMenu(plain: string): boolean {
  const separated = plain
    .split(/ ?[>|»›·/[\]【】] ?/)
    .map((entry) => entry.trim())
    .filter(Boolean)
  const entries = separated.length > 1 ? separated : words(plain.replace(/[[\]【】]/g, ' '))
  const known = entries.filter(isEntry).length
  return entries.length > 1 && known > 0 && known >= entries.length - 1
}

function isEntry(entry: string): boolean {
  return menu.has(entry) || wholes.has(entry)
}

/** The entries of a menu set apart by spaces alone: words, and phrases of up to three that are entries. */
function words(plain: string): string[] {
  const left = plain.split(' ').filter(Boolean)
  const found: string[] = []
  while (left.length > 0) {
    const size = [3, 2].find((count) => isEntry(left.slice(0, count).join(' '))) ?? 1
    found.push(left.splice(0, size).join(' '))
  }
  return found
}
