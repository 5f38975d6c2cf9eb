import type { Placed } from '../mention.ts'
import { covers, type Lang } from '../span.ts'

const parts: Readonly<Record<Lang, RegExp>> = { en: /\s+/, zh: /[·・•‧∙⋅．]/u }
/** What stands before and behind a place, whoever bears its name: "in Houston", 休斯敦市. */
const located: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    /\b(?:in|to|from|of|at|near|city|between|visited|visiting|left) (?:the )?$/iu,
    /^,? (?:City|\p{Lu})/u,
  ],
  zh: [/(?:[在赴到抵从至]|来自|访问|前往)$/u, /^[市州省县郡]/u],
}

/**
 * The mentions of an item without those places that are a person of the item by his family name: 埃格尔 of
 * 卡琳·埃格尔, "Houston said" of John Houston.
 */
export function withoutNamesakes(mentions: readonly Placed[], text: string): Placed[] {
  const names = { en: namesIn(mentions, 'en'), zh: namesIn(mentions, 'zh') }
  return mentions.filter((mention) => {
    if (mention.type !== 'place' || !names[mention.lang].has(mention.text)) return true
    if (mentions.some((one) => one.type === 'person' && one.name && covers(one.name, mention)))
      return false
    const [before, behind] = located[mention.lang]
    return (
      before.test(text.slice(Math.max(0, mention.start - 12), mention.start)) ||
      behind.test(text.slice(mention.end, mention.end + 8))
    )
  })
}

/** The last part of each name of several that the item gives a person. */
function namesIn(mentions: readonly Placed[], lang: Lang): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((mention) => {
      if (mention.type !== 'person' || mention.lang !== lang || !mention.name) return []
      const [, ...others] = mention.name.text.split(parts[lang])
      return others.at(-1) ?? []
    }),
  )
}
