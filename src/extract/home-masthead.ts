import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { expression } from '../expression.ts'

/** A city by its names. */
interface CityNames {
  readonly en: readonly string[]
  readonly zh: string
}

/** A text, and the same in Simplified characters. */
export interface Texts {
  readonly text: string
  readonly plain: string
}

/** Points for a masthead, which only the home city's own paper has. */
const weight = 8
/** A masthead stands within this many characters of either end of the text. */
const edge = 250
const longestLine = 100

/** The lines at both ends that are no sentences: a guest's city stands in the first news. */
export function edgesOf(text: string): string {
  const ends = text.length <= 2 * edge ? text : `${text.slice(0, edge)}\n${text.slice(-edge)}`
  return ends
    .split('\n')
    .filter((line) => line.length <= longestLine && !/[.。!！?？;；][”"』」)）]?\s*$/u.test(line))
    .join('\n')
}

/** What such papers call themselves: newsletter, 通讯. */
const periodicals = { en: inEnglish(wordsOf('periodical')), zh: inChinese(wordsOf('periodical')) }

function wordsOf(how: string): string[] {
  return table('mastheads').flatMap((row) => (row['how'] === how ? listed(row['words']) : []))
}

function inEnglish(words: readonly string[]): string {
  return words.filter((word) => /^[a-z ]+$/.test(word)).join('|')
}

function inChinese(words: readonly string[]): string {
  return words.filter((word) => /^\p{Script=Han}+$/u.test(word)).join('|')
}

const translators = new RegExp(
  `\\b(?:${inEnglish(wordsOf('translator'))})\\b|${inChinese(wordsOf('translator'))}`,
  'iu',
)
/** What stands between the parts of a line at a text's head. */
const between = /([\n　|｜·•;；]|[。.] ?| {2,})/u

/**
 * A text without the words at its head and foot that tell who gave or made its Chinese: a partner city often does so
 * (中文稿由上海市外事办公室提供), and the paper is not its own. A text of up to 500 letters is all head and foot.
 */
export function withoutTranslators(text: string): string {
  const [head, foot] =
    text.length <= 2 * edge ? [text.length, text.length] : [edge, text.length - edge]
  return withoutThem(text.slice(0, head)) + text.slice(head, foot) + withoutThem(text.slice(foot))
}

function withoutThem(words: string): string {
  return words
    .split(between)
    .map((part) => (translators.test(simplified(part)) ? '' : part))
    .join('')
}

/** Whose paper it is stands at its head or foot: "International Relations, Christchurch City Council". */
export function mastheadScore({ en, zh }: CityNames, { text, plain }: Texts): number {
  const small = text.toLowerCase()
  const names = en.join('|')
  const isEnglish =
    en.some((name) => small.includes(name.toLowerCase())) &&
    (expression(englishBody(names), 'u').test(text) ||
      expression(englishPaper(names), 'iu').test(text))
  const isChinese = plain.includes(zh) && expression(chineseMasthead(zh), 'u').test(plain)
  return (isEnglish ? weight : 0) + (isChinese ? weight : 0)
}

function englishBody(names: string): string {
  return `\\b(?:${names})(?:,? [A-Z][a-z]+){0,2} (?:City Council|City Hall|City Government|Metropolitan|Municipal|Municipality|Prefecture|Foreign Affairs|International)`
}

function englishPaper(names: string): string {
  return `\\b(?:City|Town|County|Municipality|Prefecture|Province|State) of (?:${names})\\b|\\b(?:${names})(?: (?:and|&) | ?[–-] ?)(?:China|the World)\\b|\\b(?:${names}) (?:\\p{L}+ )?(?:${periodicals.en})\\b|\\bOffice of the [\\p{L} ]{3,30} of (?:${names})\\b|\\b(?:${periodicals.en}) (?:of|from) (?:the )?(?:${names})\\b|\\b(?:${names}) ?[–—-] ?\\p{L}+ (?:${periodicals.en}|links?|letter|bridge|friendship|partnership)\\b|\\b(?:City|Town|County|Civic) (?:Hall|Chambers|House|Centre|Center),? (?:${names})\\b`
}

function chineseMasthead(name: string): string {
  return `(?<!\\p{Script=Han}[—–－-]{1,2})${name}(?:广域)?[市县郡府州]{0,2}(?:议会|市政厅|政府|人民政府|役所|外事|国际|对[华外]|《|[与和]?(?:中国|世界)|${periodicals.zh}|[—–－-]{1,2}\\p{Script=Han}{2,6}(?:${periodicals.zh}))`
}
