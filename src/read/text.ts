import { plainMarkdownLine } from './markdown-line.ts'

/** The text of a Markdown file, and what its front matter says of it. */
export interface Markdown {
  readonly text: string
  readonly title?: string
  /** EDTF */
  readonly date?: string
  readonly url?: string
}

const fence = /^ {0,3}(`{3,}|~{3,})/
const rule = /^ {0,3}(?:(?:[-*_][ \t]?){3,}|={3,})[ \t]*$/
const definition =
  /^ {0,3}\[(?!\^)([^\]\r\n]{1,200})\]:[ \t]*\S{1,2000}(?:[ \t]+["'(][^\r\n]{0,500})?[ \t]*$/
const underTable = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/**
 * Reads Markdown: its lines without their marks, the cells of a table a line each, and of its front
 * matter (YAML between `---`) title, date and address. Code between fences stays as it is.
 */
export function readMarkdown(markdown: string): Markdown {
  const { matter, body } = frontMatter(markdown)
  return { ...facts(matter), text: plainLines(withoutComments(body)) }
}

function withoutComments(body: string): string {
  const kept: string[] = []
  let from = 0
  for (let start = body.indexOf('<!--'); start >= 0; start = body.indexOf('<!--', from)) {
    const end = body.indexOf('-->', start)
    if (end < 0) break
    kept.push(body.slice(from, start))
    from = end + '-->'.length
  }
  return kept.join('') + body.slice(from)
}

function plainLines(body: string): string {
  const lines = Array.from(body.matchAll(/[^\r\n]+/g), ([line]) => line)
  const names = new Set(lines.flatMap((line) => definition.exec(line)?.[1]?.toLowerCase() ?? []))
  const kinds = withTables(lines, kindsOf(lines))
  const plain = {
    code: (line: string) => line,
    mark: () => '',
    row: cells,
    text: plainMarkdownLine,
  }
  let index = 0
  return body.replace(/[^\r\n]+/g, (line) => plain[kinds[index++] ?? 'text'](line, names))
}

/** What a line is: code between fences, a mark that holds no words, a row of a table, or text. */
type Kind = 'code' | 'mark' | 'row' | 'text'

function kindsOf(lines: readonly string[]): Kind[] {
  let open = ''
  return lines.map((line) => {
    const [, mark = ''] = fence.exec(line) ?? []
    if (open !== '') {
      if (!mark.startsWith(open)) return 'code'
      open = ''
      return 'mark'
    }
    open = mark
    return mark !== '' || rule.test(line) || definition.test(line) ? 'mark' : 'text'
  })
}

/** A table is known by the line under its first row, `|---|---|`, and goes on while lines hold bars. */
function withTables(lines: readonly string[], kinds: readonly Kind[]): Kind[] {
  let isTable = false
  return lines.map((line, index) => {
    const kind = kinds[index] ?? 'text'
    isTable =
      kind === 'text' && line.includes('|') && (isTable || isUnderTable(lines[index + 1] ?? ''))
    if (!isTable) return kind
    return isUnderTable(line) ? 'mark' : 'row'
  })
}

function isUnderTable(line: string): boolean {
  return line.includes('|') && line.length < 2000 && underTable.test(line)
}

function cells(line: string, names: ReadonlySet<string>): string {
  return line
    .split(/(?<!\\)\|/)
    .map((cell) => plainMarkdownLine(cell.trim(), names))
    .filter((cell) => cell !== '')
    .join('\n')
}

/** What stands between two lines of `---` at the very beginning, when it is a list of names and values. */
function frontMatter(markdown: string): { matter: string; body: string } {
  const [whole, matter = ''] =
    /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown) ?? []
  const isMatter = matter.split(/\r?\n/).every((line) => /^(?:[\w-]{1,60}:|[ \t#-]|$)/.test(line))
  return whole !== undefined && isMatter
    ? { matter, body: markdown.slice(whole.length) }
    : { matter: '', body: markdown }
}

function facts(matter: string): Omit<Markdown, 'text'> {
  const value = (names: string) =>
    new RegExp(`^(?:${names}):[ \\t]*(["']?)([^\\r\\n]{1,1000}?)\\1[ \\t]*$`, 'im').exec(
      matter,
    )?.[2]
  const title = value('title')
  const [date] =
    /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(value('date|published|pubdate') ?? '') ?? []
  const url = value('url|link|canonical|permalink|source')
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && /^https?:\/\/\S+$/.test(url) && { url }),
  }
}
