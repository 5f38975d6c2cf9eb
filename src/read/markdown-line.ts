/** What was escaped stands for itself; meanwhile it is one of 32 code points that are no character, as there are 32 marks. */
const marks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const firstNone = 0xfdd0
const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ensp: '\u2002',
  emsp: '\u2003',
  middot: '·',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}
const tags =
  /<\/?(?:a|abbr|b|big|blockquote|center|cite|code|dd|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>\r\n]{0,2000})?\/?>/gi
const address = '\\((?:[^()\\r\\n]|\\([^()\\r\\n]{0,300}\\)){0,2000}\\)'
const picture = new RegExp(`!\\[([^\\]\\r\\n]{0,300})\\]${address}`, 'g')
const link = new RegExp(`\\[([^\\]\\r\\n]{1,300})\\]${address}`, 'g')

/**
 * A line of Markdown without its marks: headings, quotes, emphasis, code, links, pictures, notes, HTML
 * tags. `[words][name]` is a link only to one of the `names` that the file gives addresses for.
 */
export function plainMarkdownLine(line: string, names: ReadonlySet<string>): string {
  const plain = escaped(line)
    .replace(/^ {0,3}(?:> ?){1,5}/, '')
    .replace(/^ {0,3}#{1,6}(?:[ \t]+|$)/, '')
    .replace(/[ \t]#{1,6}[ \t]*$/, '')
    .replace(/^ {0,3}\[\^[^\]\r\n]{1,60}\]:[ \t]*/, '')
    .replace(/\[\^[^\]\r\n]{1,60}\]/g, '')
    .replace(picture, '$1')
    .replace(link, '$1')
    .replace(
      /!?\[([^\]\r\n]{1,300})\] ?\[([^\]\r\n]{0,200})\]/g,
      (whole, words: string, name: string) =>
        names.has((name || words).toLowerCase()) ? words : whole,
    )
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/<br ?\/?>/gi, '\n')
    .replace(tags, '')
    .replace(
      /(\*{1,3})(?![\s*])([^*\r\n]{1,500})(?<!\s)\1(?!\*)/g,
      (whole, size: string, words: string, at: number, all: string) =>
        size === '*' && isProduct(all, at, whole.length) ? whole : words,
    )
    .replace(/(~~)(?=\S)([^~\r\n]{1,500})(?<=\S)\1/g, '$2')
    .replace(/(?<![_\p{L}\d])(_{1,3})(?![\s_])([^\r\n]{1,500}?)(?<![\s_])\1(?![_\p{L}\d])/gu, '$2')
    .replace(/(`{1,2})([^`\r\n]{1,500})\1/g, '$2')
    .replace(/\\$/, '')
  return unescaped(plain)
}

/** 2*3*4 is no emphasis. */
function isProduct(line: string, at: number, length: number): boolean {
  return /[\w*]/.test(line.charAt(at - 1)) || /[\w*]/.test(line.charAt(at + length))
}

function escaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCharCode(firstNone + marks.indexOf(mark)),
  )
}

function unescaped(line: string): string {
  return line
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, character)
    .replace(/[\ufdd0-\ufdef]/g, (none) => marks.charAt(none.charCodeAt(0) - firstNone))
}

function character(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return entities[name] ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}
