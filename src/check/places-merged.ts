import type { Finding } from '../finding.ts'
import type { Mention, Placed, PlaceMention } from '../mention.ts'
import type { Span } from '../span.ts'
import type { Checked, Rule } from './rule.ts'
import { wordsOf } from './words.ts'

type Place = Placed<PlaceMention>

export const placesMerged: Rule = {
  severity: 'warning',
  about: 'Two sites of the Chinese stand as one in the English, joined by a dash.',
  ask(item) {
    return item.beads.flatMap((_, bead): Omit<Finding, 'rule' | 'severity'>[] => {
      const sites = item.mentions.filter((one): one is Place => isSite(one) && one.bead === bead)
      const english = sites.filter(({ lang }) => lang === 'en')
      const chinese = sites.filter(({ lang }) => lang === 'zh')
      const run = joinedIn(item, bead)
      const joined = run ?? english.find(({ text }) => dash.test(text))
      if (joined && isListed(item, joined)) return []
      const read = chinese.flatMap((site, at) => {
        const next = chinese[at + 1]
        const isNext = next && /^[、和与與及]$/u.test(item.text.slice(site.end, next.start))
        return isNext ? [{ start: site.start, between: site.end, end: next.end }] : []
      })[0]
      const pair = read ?? (run && isOfSites(item, run) ? listedIn(item, bead) : undefined)
      if (!joined || !pair || (!run && english.length >= chinese.length)) return []
      const [first, second] = [
        item.text.slice(pair.start, pair.between),
        item.text.slice(pair.between + 1, pair.end),
      ]
      return [
        {
          message: `"${item.text.slice(joined.start, joined.end)}" reads as one place, "${first}" and "${second}" are two`,
          en: { start: joined.start, end: joined.end },
          zh: { start: pair.start, end: pair.end },
          bead,
        },
      ]
    })
  },
}

/** "The terminal and the China-Kazakhstan Base": a name of a list by itself is one place of several. */
function isListed({ text }: Checked, { start, end }: Span): boolean {
  return (
    /\b(?:and|as well as) (?:the )?$/.test(text.slice(Math.max(0, start - 16), start)) ||
    /^(?:, (?:and )?| and )(?:the )?\p{Lu}/u.test(text.slice(end, end + 12))
  )
}

/** Both names end in a word for a site: Pingjiang Road-Tiger Hill, not Land-Sea Trade Corridor. */
function isOfSites({ text }: Checked, { start, end }: Span): boolean {
  return text
    .slice(start, end)
    .split(/[-–—]/)
    .every((name) => head.test(name))
}

const head =
  /(?:Road|Street|Lane|Lake|Hill|Mountain|Island|River|Bridge|Garden|Park|Square|Temple|Church|Pagoda|Tower|Hall|House|Residence|Palace|Museum|Gallery|Library|Theat(?:er|re)|Cent(?:er|re)|Village|Town|Wall|Gate|Port|Pier|Stadium|University|School|Hospital)$/

/** Two names of the Chinese side by side. */
function listedIn(item: Checked, bead: number): (Span & { readonly between: number }) | undefined {
  const [found] =
    wordsOf(item, bead)?.zh.matches(
      /(?<first>[\p{Script=Han}]{2,8})[、和与][\p{Script=Han}]{2,8}/gu,
    ) ?? []
  return found && { ...found, between: found.start + (found.groups['first'] ?? '').length }
}

// A Ro-Ro terminal is one.
const dash = /\p{Ll}{3}\s?[-–—]\s?\p{Lu}\p{Ll}/u

/** Two names of several words each, run together by a dash. */
function joinedIn(item: Checked, bead: number): Span | undefined {
  const name = "(?:\\p{Lu}[\\p{L}’'.]+(?: of(?: the)?)? )+\\p{Lu}[\\p{L}’']+"
  return wordsOf(item, bead)?.en.find(new RegExp(`${name}[-–—]${name}`, 'u')) ?? undefined
}

const areas = /^(?:country|region|province|city|district|county|town|village)$/

function isSite(mention: Placed<Mention>): boolean {
  return mention.type === 'place' && !areas.test(mention.kind)
}
