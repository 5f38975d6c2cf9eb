import type { Lang, Span } from '../span.ts'

/**
 * Tells whether words that name an area only come by in their sentence: in the name of an event that somebody is asked
 * or goes to ("the Beer Festival"), in what somebody is (书法家), or among things counted that thanks are given for
 * ("thanked Wuxi for the 20,000 masks"). Chinese is Simplified.
 */
export function isPassing(sentence: string, lang: Lang, words: Span): boolean {
  const around = {
    before: sentence.slice(Math.max(0, words.start - 160), words.start),
    behind: sentence.slice(words.end, words.end + 80),
  }
  return (
    isOfEventElsewhere(around, lang) ||
    (lang === 'zh' && somebody.test(around.behind)) ||
    (isCounted(sentence, lang, words) && (thanks.test(around.before) || thanks.test(around.behind)))
  )
}

interface Around {
  readonly before: string
  readonly behind: string
}

const events: Readonly<Record<Lang, RegExp>> = {
  en: /^(?: (?:and |& )?\p{Lu}[\p{L}-]*){0,3} (?:Festival|Fair|Expo|Exposition|Show|Week|Days?|Games|Cup|Marathon|Convention|Exhibition)\b/u,
  zh: /^[^，。、；：“”\s]{0,3}(?:节|展(?![示开销])|博览会|周(?!年)|赛|大会|交易会)/u,
}

const goings: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:invit\w*|attend\w*|tak(?:e|es|ing) part|took part|participat\w*|delegation to)\b[^.;]{0,120}$/iu,
  zh: /(?:邀请|出席|参加|参展|亮相)[^。；]{0,40}$/u,
}

function isOfEventElsewhere({ before, behind }: Around, lang: Lang): boolean {
  return events[lang].test(behind) && goings[lang].test(before)
}

const somebody = /^(?:家(?![园庭乡])|师(?![资范])|员(?!工)|人员|官员|干部|工作者|爱好者)/u

const thanks = /\b(?:thank|grateful|gratitude|forg[eo]t)|感谢|谢意|难忘|不忘|忘记/u

/** Tells whether the words name things of which there are so many: "20,000 masks", 口罩2万只 does not, 2万只口罩 does. */
export function isCounted(sentence: string, lang: Lang, { start }: Span): boolean {
  return counts[lang].test(sentence.slice(Math.max(0, start - 40), start))
}

const counts: Readonly<Record<Lang, RegExp>> = {
  en: /(?<![\d,.])\d[\d,.]{0,12} (?:thousand |million )?(?:\p{Ll}[\p{Ll}-]{1,12} )?$/u,
  zh: /[\d百千万]余?(?:只|套|件|台|册|幅|辆|吨|箱|顶|支|副|盆|株|棵|批)\p{Script=Han}{0,3}$/u,
}
