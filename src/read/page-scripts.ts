import { listed, table } from '../data/table.ts'

interface Scripts {
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>
}

/** A script is asked for what it says in its first letters: an article's own data stands there. */
const looked = 200_000
const variables = (kind: string) =>
  table('page-dates').flatMap((row) => (row['kind'] === kind ? listed(row['words']) : []))
const assigned = (kind: string) =>
  new RegExp(
    `(?<![\\w.])(?:${variables(kind).join('|')})\\s{0,3}[=:]\\s{0,3}(?:htmlDecode\\()?["']([^"'\\r\\n]{1,300})["']`,
    'g',
  )
const assignments = { title: assigned('script-title'), date: assigned('script') }

/** A text of the page's JSON-LD by its key, wherever it stands and even when the JSON is not well formed. */
export function jsonText(document: Scripts, key: 'headline' | 'datePublished'): string | undefined {
  const pair = new RegExp(`"${key}"\\s{0,5}:\\s{0,5}("(?:[^"\\\\\\r\\n]|\\\\.){1,1000}")`)
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, text] = pair.exec(textContent?.slice(0, looked) ?? '') ?? []
    if (text !== undefined) return unquoted(text)
  }
  return undefined
}

/** What a script of the page assigns to a variable that is known to hold its title or date, as WeChat's do. */
export function scriptText(document: Scripts, what: 'title' | 'date'): string | undefined {
  for (const { textContent } of document.querySelectorAll('script')) {
    const script = textContent?.slice(0, looked) ?? ''
    for (const [, text] of script.matchAll(assignments[what])) if (text?.trim()) return text
  }
  return undefined
}

function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\(.)/g, '$1')
}
