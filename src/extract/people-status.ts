import { simplified } from '../chinese/script.ts'
import type { PersonMention } from '../mention.ts'
import type { Lang } from '../span.ts'

const behind = {
  en: [
    [
      'leaving',
      /^,? who (?:(?:is|was) (?:(?:soon|about) to leave|leaving|going home|returning home)|leaves\b|came to (?:pay a farewell|say goodbye|bid farewell))/,
    ],
    [
      'new',
      /^,? (?:who (?:(?:has |had )?(?:just |recently |newly )?(?:took|taken) (?:up (?:his|her) (?:post|duties)|office)|(?:has )?(?:just|recently|newly) (?:arrived|started))|(?:newly|just|recently) arrived\b|[a-z]+ (?:days|weeks|months) into (?:his|her) (?:job|post|term))/,
    ],
  ],
  zh: [['leaving', /^(?:即将|将于\p{Script=Han}{0,6}|不日)(?:离任|卸任|任满)/u]],
} as const
const before = {
  en: [],
  zh: [['leaving', /(?:离任|卸任|任满)的$/]],
} as const

/** What stands beside a person tells of his coming or going: ", who is going home after three years", 即将离任的甲. */
export function statusTold(
  text: string,
  lang: Lang,
  { start, end }: PersonMention,
): 'new' | 'leaving' | undefined {
  const after = text.slice(end, end + 80)
  const lead = text.slice(Math.max(0, start - 12), start)
  const [rest, ahead] = lang === 'zh' ? [simplified(after), simplified(lead)] : [after, lead]
  return (
    behind[lang].find(([, shape]) => shape.test(rest))?.[0] ??
    before[lang].find(([, shape]) => shape.test(ahead))?.[0]
  )
}
