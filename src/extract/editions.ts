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
  const named = all.flatMap((series) => {
    const lengths = series.names[lang].flatMap((name) => (behind.includes(name) ? name.length : []))
    return lengths.length === 0 ? [] : [{ series, length: Math.max(...lengths) }]
  })
  const [longest] = named.toSorted((a, b) => b.length - a.length)
  return longest?.series.yearOf(number)
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
