import type { PersonMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'

/** Somebody where a sentence names him. */
export type PersonHere = Placed<PersonMention>

/** What may stand between two people of one list. */
const joins = {
  en: /^(?: (?:of|from) (?:the )?(?:\p{Lu}[\p{L}.]+ ?(?:of )?){1,4}| \((?:the )?\p{Lu}[^()]{1,30}\))?[\s,;()）]*(?:and|as well as|&|along with|together with|with)?[\s,]*(?:the )?(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor)\.? |H\.E\. ?)?$/u,
  // 德国的克劳斯·韦伯博士、英国的艾玛·克拉克女士
  zh: /^(?:[、，,；;和与與同及\s]|以及|(?:先生|女士|阁下|閣下|博士|教授|一行)|[（(][^）)]{0,60}[）)]|(?<=[、和及])(?:来自)?\p{Script=Han}{2,6}的|(?<=[与和同與])(?:(?:前来|前來)?(?:来访|來訪|到访|到訪)|专程来\p{Script=Han}|專程來\p{Script=Han})的)*等?$/u,
}
// 在威尼斯，代表团拜会…, "In Venice the guests called on": the party is the subject, not who is named before it.
const partyBefore = {
  en: /[.,;] .{0,60}\b[Tt]he (?:delegation|mission|guests|visitors|group|party|team|two sides|participants)(?: also| then| later)?\s$/u,
  zh: /[，,；;].{0,30}(?:代表团|代表團|访华团|訪華團|考察团|考察團|访问团|訪問團|客人们?|客人們|嘉宾|嘉賓|来宾|來賓|双方|雙方)(?:一行)?(?:还|還|先后|先後|随后|隨後)?$/u,
}
// 甲说，…来包学习: what is said is no act of who says it.
const says = {
  en: /\b(?:said|says|noted|recalled|replied|hoped|hopes|promised|stressed|suggested|proposed|announced|remarked|added|disclosed|revealed|explained|confirmed|mentioned|pointed out|expressed|stated|believed)\b/,
  zh: /(?:说|說|表示|指出|称|稱|认为|認為|介绍|介紹|坦言|强调|強調|透露|宣布|宣佈|补充|補充|回忆|回憶)(?:[，,：:]|将|將|愿|願|希望|期待|[今明][年春夏秋冬]|下半年|计划|計劃)|(?:希望|承诺|承諾|建议|建議|提议|提議|期待)/u,
}
// 甲邀请乙方参加…, "invited the pupils to a workshop": who invites to something does not do it.
const invites = {
  en: /(?<!\b(?:was|were|been|and|is) )\binvited (?!by\b|to\b)/,
  zh: /(?<![应應受])(?:邀请|邀請)(?!函|[赛賽])/u,
}

/** The nearest person before a spot, and those joined to him by commas and `and`. */
export function joinedBefore(
  text: string,
  lang: Lang,
  people: readonly PersonHere[],
  at: number,
): PersonHere[] {
  const before = people.filter((mention) => mention.end <= at)
  const between = text.slice(before.at(-1)?.end ?? at, at)
  if ([partyBefore, says, invites].some((one) => one[lang].test(between))) return []
  let from = before.length - 1
  while (from > 0 && joins[lang].test(text.slice(before[from - 1]?.end, before[from]?.start)))
    from--
  return before.slice(Math.max(0, from))
}

/** The nearest person after a spot, and those joined to him. */
export function joinedAfter(
  text: string,
  lang: Lang,
  people: readonly PersonHere[],
  at: number,
): PersonHere[] {
  const after = people.filter((mention) => mention.start >= at)
  const [first] = after
  if (!first || first.start - at > (lang === 'zh' ? 60 : 160)) return []
  // Whom a Chinese verb has for its object stands in its own clause.
  if (lang === 'zh' && /[，,。；;]/.test(text.slice(at, first.start))) return []
  let to = 1
  while (to < after.length && joins[lang].test(text.slice(after[to - 1]?.end, after[to]?.start)))
    to++
  return after.slice(0, to)
}
