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
      const pair = chinese.flatMap((site, at) => {
        const next = chinese[at + 1]
        const isNext = next && /^[、和与與及]$/u.test(item.text.slice(site.end, next.start))
        return isNext ? [[site, next] as const] : []
      })[0]
      if (!joined || !pair || (!run && english.length >= chinese.length)) return []
      const [first, second] = pair
      return [
        {
          message: `"${item.text.slice(joined.start, joined.end)}" reads as one place, "${first.text}" and "${second.text}" are two`,
          en: { start: joined.start, end: joined.end },
          zh: { start: first.start, end: second.end },
          bead,
        },
      ]
    })
  },
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
