import type { Placed } from '../mention.ts'
import type { Lang } from '../span.ts'

const parts: Readonly<Record<Lang, RegExp>> = { en: /\s+/, zh: /[·・•‧∙⋅．]/u }
/** What only a person does, behind his name: "Houston said", 埃格尔履新. */
const acts: Readonly<Record<Lang, RegExp>> = {
  en: /^ (?:said|says|noted|added|stated|stressed|thanked|hoped|hopes|believed|expressed|replied|recalled|remarked|wrote|told|spoke|praised|proposed|suggested|announced|promised|agreed|pointed out|looked forward)\b/u,
  zh: /^(?:表示|说|說|指出|认为|認為|介绍|介紹|希望|感谢|感謝|谈到|談到|强调|強調|称赞|稱讚|回忆|回憶|透露|建议|建議|提议|提議|邀请|邀請|赞赏|讚賞|先生|女士|履新|履任|到任|祝贺|祝賀)/u,
}

/**
 * The mentions of an item without those cities and regions that are a person of the item by his family name: 埃格尔 of
 * 卡琳·埃格尔, "Houston said" of John Houston, and the name inside his own.
 */
export function withoutNamesakes(mentions: readonly Placed[], text: string): Placed[] {
  const named = { en: namesIn(mentions, 'en'), zh: namesIn(mentions, 'zh') }
  if (named.en.families.size + named.zh.families.size === 0) return [...mentions]
  return mentions.filter((mention) => {
    if (mention.type !== 'place' || mention.kind === 'country') return true
    const { families, ends } = named[mention.lang]
    if (!families.has(mention.text)) return true
    return (
      !ends.has(mention.end) && !acts[mention.lang].test(text.slice(mention.end, mention.end + 20))
    )
  })
}

/** The last part of each name of several that the item gives a person, and where the names end. */
function namesIn(mentions: readonly Placed[], lang: Lang) {
  const families = new Set<string>()
  const ends = new Set<number>()
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.lang !== lang || !mention.name) continue
    const [, ...others] = mention.name.text.split(parts[lang])
    const family = others.at(-1)
    if (family === undefined) continue
    families.add(family)
    ends.add(mention.name.end)
  }
  return { families, ends }
}
