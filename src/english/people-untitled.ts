import { listed, table } from '../data/table.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { englishCountry } from './countries.ts'
import { englishBodies } from './organisations.ts'
import { chineseNameAt, endsName, isWhere, type Name, nameAt, nameWords } from './people-names.ts'
import type { Token } from './people-tokens.ts'

const context = new Map(
  table('name-context')
    .filter((row) => row['lang'] === 'en')
    .map((row) => [row['kind'] ?? '', listed(row['words'])] as const),
)
const acts = new RegExp(`^(?:${(context.get('act') ?? []).join('|')})\\b`)
const met = new RegExp(`\\b(?:${(context.get('met') ?? []).join('|')}) $`)
/** "His wife Anna Steiner" */
const kin =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:wife|husband|spouse|partner|daughter|son|mother|father),? $/
const opener = /^(?:On|In|When|As|While|And|But|Then|After|Later|Meanwhile)$/

/**
 * The names of a sentence without a title: those that are known, after an honorific, in Chinese shape, or where a person
 * stands; none of what is taken.
 */
export function untitledNames(
  sentence: string,
  {
    tokens,
    names,
    taken,
  }: { tokens: readonly Token[]; names: readonly Span[]; taken: readonly Span[] },
): Name[] {
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'capital' || taken.some((span) => overlaps(span, token))) continue
    const any = nameAt(tokens, at)
    const name =
      knownAt(tokens, at, names) ??
      honoured(tokens, any) ??
      chineseAt(sentence, tokens, at) ??
      actor(sentence, tokens, any)
    if (
      !name ||
      isNobody(sentence, tokens, name) ||
      isInTitle(sentence, nameWords(sentence, tokens, name)) ||
      taken.some((span) => overlaps(span, nameWords(sentence, tokens, name)))
    )
      continue
    found.push(name)
    at = name.to - 1
  }
  return found
}

function knownAt(tokens: readonly Token[], at: number, names: readonly Span[]): Name | undefined {
  const known = names.find(({ start }) => start === tokens[at]?.start)
  const to = tokens.findIndex(({ end }) => end === known?.end) + 1
  return to > at ? { from: at, to, start: at, honoured: false } : undefined
}

/** “Wu Song Fights the Tiger”, “The Road of Zhang Qian”: who stands in the name of a show is not there. */
function isInTitle(sentence: string, { start, end }: Span): boolean {
  const before = /[“"‘]((?:[\p{Lu}\d][^“”"\s]* |(?:of|the|and|a|in|to|on|for|with|at) )*)$/u.exec(
    sentence.slice(0, start),
  )?.[1]
  const behind = /^((?: [\p{Lu}\d][^“”"\s]*| (?:of|the|and|a|in|to|on|for|with|at))*)[”"’]/u.exec(
    sentence.slice(end),
  )?.[1]
  return before !== undefined && behind !== undefined && before + behind !== ''
}

/** "Hua Bao and Jin Baobao, two giant pandas", "who played Du Liniang": beasts and parts have names too. */
function isNobody(sentence: string, tokens: readonly Token[], { from, to }: Name): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return (
    /\b(?:played|plays|playing|the (?:role|part) of) $/.test(
      sentence.slice(Math.max(0, start - 14), start),
    ) ||
    /\bpandas?,? (?:\p{Lu}\p{L}+ ?){0,2}(?:and )?$/u.test(
      sentence.slice(Math.max(0, start - 40), start),
    ) ||
    /^(?: and (?:\p{Lu}\p{L}+ ?){1,2})?,? ?(?:(?:the|a|two|both|pair of|giant) ?){0,3}\bpandas?\b/u.test(
      sentence.slice(end, end + 50),
    )
  )
}

function honoured(tokens: readonly Token[], name: Name | undefined): Name | undefined {
  if (!name?.honoured) return undefined
  const [last, after] = [tokens[name.to - 1], tokens[name.to]]
  // Mr. Zhou-Fragrans Garden is a place.
  const goesOn =
    last && after?.kind === 'capital' && after.start - last.end <= 1 && endsName(after.text)
  return goesOn ? undefined : name
}

function chineseAt(sentence: string, tokens: readonly Token[], at: number): Name | undefined {
  const name = chineseNameAt(tokens, at)
  if (!name || isGlued(sentence, tokens, name)) return undefined
  const before = tokens[at - 1]
  const isPart = before?.kind === 'capital' && endsName(before.text) && !opener.test(before.text)
  // "Chongqing Pu Garden" is one name; "CPC Zhang" cannot be.
  return isPart && before.end + 1 === tokens[at]?.start ? undefined : name
}

/** Yu Garden, Lu Ban-Workshop: the capital behind belongs to the same name. */
function isGlued(sentence: string, tokens: readonly Token[], { to }: Name): boolean {
  const [last, after] = [tokens[to - 1], tokens[to]]
  if (!last || after?.kind !== 'capital' || after.start - last.end > 1) return false
  const next = tokens[to + 1]
  const goesOn = next?.kind === 'capital' && next.start - after.end <= 1 && endsName(next.text)
  return endsName(after.text) || goesOn || !/^\s/.test(sentence.slice(last.end))
}

// A girl of fifteen, a 16-year-old pupil of …, aged 12, "who teaches": what tells of a person behind his name.
const described = new RegExp(
  `^,? (?:aged \\d|from (?:the )?\\p{Lu}|who \\p{Ll})|^, (?:\\d{1,2},|(?:(?:an?|the) )?(?:[\\p{L}\\d-]+ ){0,3}(?:${(context.get('described') ?? []).join('|')})\\b)`,
  'u',
)

/** "Paolo Conti (Italy)": a country in brackets. */
function bracketed(after: string): boolean {
  const country = /^ \((?:the )?(\p{Lu}[\p{L} .]{1,30})\)/u.exec(after)?.[1]
  return country !== undefined && englishCountry(country) !== undefined
}

/** What stands behind a name tells that it is a person's: "Silas Korir of Kenya won", "Fiona McAllister, a girl of …". */
function isTold(after: string): boolean {
  if (described.test(after) || bracketed(after)) return true
  const of = /^ of (?:the )?((?:\p{Lu}[\p{L}.]* ?){1,4}) (?=\p{Ll})/u.exec(after)
  if (of?.[1] === undefined || englishCountry(of[1].trim()) === undefined) return false
  const rest = after.slice(of[0].length)
  return acts.test(rest) || /^(?:won|finished|took|ran|came|clocked|scored|set|beat)\b/.test(rest)
}

/** AstraZeneca, PetroChina: capitals within a word are of a mark; MacArthur and FitzGerald are families. */
const mark = /(?<!\p{L})(?!(?:Mac|Fitz|Van|Von|Del)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u

/** "The Forum on Urban Greening was held", "Tianjin Haihe Polytechnic signed": what something is about, and a body. */
function isPartOfOther(sentence: string, tokens: readonly Token[], name: Name): boolean {
  const before = tokens[name.start - 1]
  const words = nameWords(sentence, tokens, name)
  return (
    before?.kind === 'capital' ||
    isWhere(tokens, name) ||
    mark.test(words.text) ||
    englishBodies(sentence).some((body) => covers(body, words))
  )
}

/** One to four capitals right before a verb of people, or two to four right after met with, received … */
function actor(
  sentence: string,
  tokens: readonly Token[],
  name: Name | undefined,
): Name | undefined {
  if (!name || isPartOfOther(sentence, tokens, name)) return undefined
  const end = tokens[name.to - 1]?.end ?? 0
  const after = sentence.slice(end, end + 30)
  // The Bureau of Commerce were there.
  const isPart = tokens[name.start - 1]?.text === 'of' && name.to - name.from === 1
  const acting = /^ /.test(after) && acts.test(after.slice(1)) && !isPart
  if (acting || (name.to - name.from > 1 && isTold(sentence.slice(end, end + 90)))) return name
  const start = tokens[name.start]?.start ?? 0
  const before = sentence.slice(Math.max(0, start - 30), start)
  return name.to - name.from > 1 && isExpected(before, after) ? name : undefined
}

/** Tells whether what stands before and behind a name is what stands round somebody met, or of one's kin. */
function isExpected(before: string, after: string): boolean {
  if (kin.test(before)) return true
  return met.test(before) && /^(?:[.,;]|$| and | on | in | at | to | for )/.test(after)
}
