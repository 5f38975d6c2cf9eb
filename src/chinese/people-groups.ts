import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { PersonMention } from '../mention.ts'
import { overlaps } from '../span.ts'
import { holdsName, nameIndex } from './places-index.ts'
import { simplified } from './script.ts'

const nouns = table('person-groups')
  .flatMap((row) => (row['lang'] === 'zh' ? listed(row['nouns']) : []))
  .sort((a, b) => b.length - a.length)
  .join('|')
const counted = new RegExp(
  `(?:近|约|逾|超过|超)?(?:\\d{1,6}|[一二三四五六七八九十百千两数几]{1,5})(?:余|多)?(?:位|名|个|人次)[\\p{Script=Han}“”·]{0,12}?(?:${nouns})(?!会|团|处|馆|人民|大会|们的)`,
  'gu',
)
const standing = new RegExp(
  `(?:[市省区县州]|全国)?(?:政协|人大|友协|侨联|工商联)?(?:外国|特邀|企业|商协会|各界|有关|相关|中外|港澳|驻华|当地|国际|优秀|中方|外方|学校|高校|青年|基层|部分|知名|双方|社会|商界|文化界|教育界|经贸界|媒体|(?<=的))(?:专家代表|企业代表|师生代表|特邀人士代表|${nouns})(?!会|团|处|馆|人民|大会|权|性|作|们的|了|着|市|省|中国|[\\p{Script=Han}“”]{0,8}(?:招待会|联谊会|座谈会|茶话会|恳谈会|见面会|年会)|(?:(?!参|出席|观|在|举|表演|与|和|、)\\p{Script=Han}){0,6}(?:赛|夏令营|冬令营|训练营|体验营|交流营|营|艺术节|音乐会|画展|摄影展|作品展))`,
  'gu',
)
const sent =
  /(?:近|约|逾|超过|超)?(?:\d{1,6}|[一二三四五六七八九十百千两数几]{1,5})(?:余|多)?(?:家|个)[\p{Script=Han}、]{1,14}?的?(?:专家|企业|商界)?(?:代表|负责人|企业家)(?!团|处|会)/gu
const totalled = new RegExp(
  `(?:${nouns})(?:、(?:${nouns})){0,4}(?:等|共|约|近)?\\d{1,6}(?:余|多)?(?:人|位|名)(?![均次])`,
  'gu',
)
const bare =
  /(?:[市省区县州]|全国)?(?:政协|人大|友协|侨联|工商联)?(?:专家代表|企业代表|师生代表|青年代表|学生代表|特邀人士代表|港澳委员及特邀人士代表|负责同志)(?!团|处|会)/g

/** What every shape holds one of, which is cheap to see; and each shape with what it always holds. */
const people = nameIndex(
  [...nouns.split('|'), '代表', '负责人', '企业家', '负责同志'].map((noun) => [noun, true]),
)
const someone = new RegExp(nouns)
const shapes = [
  { hint: someone, shape: counted },
  { hint: someone, shape: totalled },
  { hint: /代表|负责人|企业家/, shape: sent },
  { hint: /代表|负责同志/, shape: bare },
  { hint: new RegExp(`代表|${nouns}`), shape: standing },
]

/** Groups of people: 18位重慶學員, 專家代表, 特邀人士代表. */
export function chineseGroups(sentence: string): PersonMention[] {
  const plain = simplified(sentence)
  if (!holdsName(plain, people)) return []
  const found = shapes.flatMap(({ hint, shape }, order) =>
    hint.test(plain)
      ? matches(plain, shape).map(({ index, 0: text }) => ({
          start: index,
          end: index + text.length,
          order,
        }))
      : [],
  )
  return found
    .filter((one) => !found.some((other) => other.order < one.order && overlaps(other, one)))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const title = { start, end, text: sentence.slice(start, end) }
      return { type: 'person', start, end, title, titles: [], group: true }
    })
}
