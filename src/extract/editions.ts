import { listed, table } from '../data/table.ts'
import type { Lang } from '../span.ts'

interface Series {
  readonly names: Readonly<Record<Lang, readonly string[]>>
  /** The year of a number; undefined for one that is not known. */
  yearOf(number: number): number | undefined
}

/**
 * The year in which a numbered fair or the like was held, by the words behind its number (Chinese in Simplified, without quotation
 * marks, dashes as "-"); undefined for a series or a number that is not known. Source: data/editions.tsv.
 */
export function editionYear(number: number, behind: string, lang: Lang): number | undefined {
  const name = behind.replace(lead[lang], '')
  const named = all.flatMap((series) => {
    const lengths = series.names[lang].flatMap((own) => (name.startsWith(own) ? own.length : []))
    return lengths.length === 0 ? [] : [{ series, length: Math.max(...lengths) }]
  })
  const [longest] = named.toSorted((a, b) => b.length - a.length)
  // 第30届奥运会志愿者 are of another event than the Games.
  if (!longest || of[lang].test(name.slice(longest.length))) return undefined
  return longest.series.yearOf(number)
}

/** What stands between a number and the name. */
const lead: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:session of the |edition of the )/i,
  zh: /^[届屆]/u,
}

/** Words that make of a fair's name a name of something beside it. */
const of: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:[’']s\b|-|\s(?:volunteer|torch|trial|qualif|champion|branch|sub|alumni|reunion))/i,
  zh: /^(?:志愿|选拔|预选|资格|冠军|火炬|分会|友谊|杯)/u,
}

const all: readonly Series[] = table('editions').map(({ en, zh, held }) => {
  const runs = listed(held).map(runOf)
  return {
    names: { en: listed(en), zh: listed(zh) },
    yearOf: (number) => {
      const run = runs.find(({ first, last }) => first <= number && number <= last)
      return run && run.year + Math.floor((number - run.first) * run.step)
    },
  }
})

interface Run {
  readonly first: number
  readonly last: number
  /** Of the first. */
  readonly year: number
  /** Years from one to the next. */
  readonly step: number
}

function runOf(cell: string): Run {
  const { first, last, year, step } =
    /^(?<first>\d+)(?:-(?<last>\d+))?:(?<year>\d{4})(?:\/(?<step>[\d.]+))?$/.exec(cell)?.groups ??
    {}
  if (first === undefined) throw new RangeError(`Cannot read when editions were held: "${cell}"`)
  return {
    first: Number(first),
    last: Number(last ?? first),
    year: Number(year),
    step: Number(step ?? 1),
  }
}
