/** Longer lists of classes are no real page's; linkedom runs out of stack on a hundred thousand. */
const longestClass = 10_000

/**
 * A page as linkedom reads it well: without the tags that make its frame, for where they are missing or
 * doubled text is lost, and with names of attributes in small letters, for it tells CLASS from class.
 */
export function parsable(html: string): string {
  return html
    .replace(/<!doctype[^<>]{0,1000}>|<\/?(?:html|head|body)(?:\s[^<>]{0,2000})?>/gi, '')
    .replace(/<[a-z][^<>]{0,20000}>/gi, (tag) =>
      /[\s"'][A-Z][\w:-]{0,40}\s?=/.test(tag) ? withSmallNames(tag) : tag,
    )
    .replace(/\bclass\s{0,5}=\s{0,5}(?:"[^"]*"|'[^']*')/gi, (said) =>
      said.length > longestClass ? '' : said,
    )
}

function withSmallNames(tag: string): string {
  return tag.replace(
    /("[^"]*"|'[^']*')|(?<=[\s"'])[A-Z][\w:-]{0,40}(?=\s?=)/g,
    (name, value: string | undefined) => value ?? name.toLowerCase(),
  )
}
