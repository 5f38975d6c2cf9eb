/** The lines of Markdown without its marks: headings, quotes, emphasis, links, pictures, rules. */
export function plainMarkdown(markdown: string): string {
  return markdown.replace(/[^\r\n]+/g, (line) =>
    /^\s*(?:[-*_] ?){3,}$/.test(line) || /^\s*(?:```|~~~)/.test(line) ? '' : plainLine(line),
  )
}

function plainLine(line: string): string {
  return line
    .replace(/^ {0,3}(?:> ?){1,5}/, '')
    .replace(/^ {0,3}#{1,6}[ \t]+/, '')
    .replace(/[ \t]#{1,6}[ \t]*$/, '')
    .replace(/!\[([^\]\r\n]{0,300})\]\([^()\r\n]{0,2000}\)/g, '$1')
    .replace(/\[([^\]\r\n]{1,300})\]\([^()\r\n]{0,2000}\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^*_~\r\n]{1,500})(?<=\S)\1/g, '$2')
    .replace(/(?<![*\w])\*(?=\S)([^*\r\n]{1,500})(?<=\S)\*(?![*\w])/g, '$1')
    .replace(/(?<![_\p{L}\d])_(?=\S)([^_\r\n]{1,500})(?<=\S)_(?![_\p{L}\d])/gu, '$1')
    .replace(/`([^`\r\n]{1,500})`/g, '$1')
}
