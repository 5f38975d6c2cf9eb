import { simplified } from '../chinese/script.ts'
import type { PersonMention, Placed, Title, Words } from '../mention.ts'

/** How somebody is addressed behind the name: 缪尔黑德博士. */
const address = /(?:博士|先生|女士|教授|夫人|小姐|阁下|閣下)$/u

/**
 * The people of one language, where a part of a foreign name that another of them bears in full is a name too, whatever
 * stands behind it: 里卡多·塞瓦略斯·比努埃萨 is 塞瓦略斯大使 and 塞瓦略斯博士 further on.
 */
export function calledByPart(
  mentions: readonly Placed<PersonMention>[],
): readonly Placed<PersonMention>[] {
  const parts = new Set(mentions.flatMap(({ name }) => partsOf(name)))
  if (parts.size === 0) return mentions
  return mentions.map((mention) => {
    const { name, titles } = mention
    if (name) {
      const bare = withoutAddress(name, parts)
      return bare === name ? mention : { ...mention, name: bare }
    }
    const [title] = titles
    const called = title?.organisation
    if (!title || !called || titles.length > 1 || !parts.has(simplified(called.text)))
      return mention
    const post = postBehind(title, called)
    return { ...mention, name: called, title: post, titles: [post] }
  })
}

function partsOf(name: Words | undefined): string[] {
  const parts = simplified(name?.text ?? '').split(/[·・•‧∙⋅．]/)
  return parts.length > 1 ? parts.filter(({ length }) => length > 1) : []
}

function withoutAddress(name: Words, parts: ReadonlySet<string>): Words {
  const bare = name.text.replace(address, '')
  if (bare === name.text || !parts.has(simplified(bare))) return name
  return { text: bare, start: name.start, end: name.start + bare.length }
}

/** A title without what was taken for its body. */
function postBehind({ organisation: _, country: __, ...title }: Title, called: Words): Title {
  return { ...title, start: called.end, text: title.text.slice(called.end - title.start) }
}
