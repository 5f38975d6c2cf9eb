import type { Finding } from '../finding.ts'
import type { Mention, Placed, PlaceMention } from '../mention.ts'
import type { Rule } from './rule.ts'

type Place = Placed<PlaceMention>

export const placesMerged: Rule = {
  severity: 'warning',
  about: 'Two sites of the Chinese stand as one in the English, joined by a dash.',
  ask(item) {
    return item.beads.flatMap((_, bead): Omit<Finding, 'rule' | 'severity'>[] => {
      const sites = item.mentions.filter((one): one is Place => isSite(one) && one.bead === bead)
      const english = sites.filter(({ lang }) => lang === 'en')
      const chinese = sites.filter(({ lang }) => lang === 'zh')
      const joined = english.find(({ text }) => /\p{Ll}\s?[-–—]\s?\p{Lu}\p{Ll}/u.test(text))
      const pair = chinese.flatMap((site, at) => {
        const next = chinese[at + 1]
        const isNext = next && item.text.slice(site.end, next.start) === '、'
        return isNext ? [[site, next] as const] : []
      })[0]
      if (!joined || !pair || english.length >= chinese.length) return []
      const [first, second] = pair
      return [
        {
          message: `"${joined.text}" reads as one place, "${first.text}" and "${second.text}" are two`,
          en: { start: joined.start, end: joined.end },
          zh: { start: first.start, end: second.end },
          bead,
        },
      ]
    })
  },
}

function isSite(mention: Placed<Mention>): boolean {
  return mention.type === 'place' && mention.kind === 'site'
}
