import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { Lang } from '../span.ts'

const rows = table('places-suffixes')
const ranked = (lang: Lang, from: number, to: number): string =>
  rows
    .filter(({ rank }) => Number(rank) >= from && Number(rank) <= to)
    .flatMap((row) => listed(row[lang]))
    .join('|')

const wider = `\\p{Lu}[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}? (?:${ranked('en', 2, 3)})`
const name = "(?:(?:No\\. ?\\d+|\\p{Lu}[\\p{L}\\d’'-]*)[ -])+"
/** Zhuxian Town [of Xiangfu District], Kaoting Academy [in Jianyang District] */
const lies = new RegExp(
  `^(${name}(?:${ranked('en', 4, 5)}))(?:,? (?:of|in) (?:the )?|, )${wider}$|^(${name}\\p{Lu}[\\p{L}’'-]+)(?:,? in (?:the )?|, )${wider}$`,
  'u',
)
/** What ties the two, which is sooner looked for. */
const tie = /, | (?:of|in) /
const siteEnds = rows
  .filter(({ kind }) => kind === 'site')
  .flatMap((row) => listed(row['zh']))
  .concat('纪念馆', '博物馆', '小学', '中学')
  .join('|')
/** [祥符区]朱仙镇, [城固县]张骞纪念馆; but 观山湖区体育馆 is the district's own. */
const within = new RegExp(
  `^(?:\\p{Script=Han}{2,6}[市州盟])?\\p{Script=Han}{1,8}(?:` +
    `[市区县旗郡](?=\\p{Script=Han}{1,7}(?:${ranked('zh', 4, 5)})$)|[区县旗郡镇乡](?=\\p{Script=Han}{2,6}(?:${siteEnds})$))`,
  'u',
)
/** What a district has of its own: 武侯区第一小学. */
const ownHouse = /^(?:人民|中心|实验|第|革命|历史|科技|民俗|文化|体育)/u

/** A place by its own name, without the county or the city that it lies in, when that is printed with it. */
export function narrowed(text: string, lang: Lang): string {
  if (lang === 'en') {
    const [, division, site] = tie.test(text) ? (lies.exec(text) ?? []) : []
    return division ?? site ?? text
  }
  const plain = simplified(text)
  const wide = within.exec(plain)?.[0].length ?? 0
  return ownHouse.test(plain.slice(wide)) ? text : text.slice(wide)
}
