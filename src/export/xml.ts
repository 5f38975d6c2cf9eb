/**
 * Text as it may stand in XML 1.0, in an element or an attribute. Characters that XML cannot hold, half surrogate
 * pairs among them, become U+FFFD: their place stays visible.
 */
export function escaped(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replace(/[<>&"'\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu
