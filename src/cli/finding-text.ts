import type { CheckedDraft, DraftFinding } from '../draft/checked-draft.ts'
import type { Place } from '../draft/place.ts'
import type { Severity } from '../finding.ts'
import type { Lang } from '../span.ts'
import { printable } from './printable.ts'

/** How words are set off: in colours on a terminal, in brackets elsewhere. */
interface Style {
  marked(words: string): string
  severity(severity: Severity): string
}

const colours: Record<Severity, number> = { error: 31, warning: 33, note: 36 }

/** The style for a stream: Node heeds `NO_COLOR` and a dumb terminal when it is asked for colours. */
export function styleFor(
  stream: Pick<NodeJS.WriteStream, 'isTTY'> & { hasColors?: () => boolean },
): Style {
  if (!stream.isTTY || !stream.hasColors?.()) {
    return { marked: (words) => `[[${words}]]`, severity: (severity) => severity }
  }
  return {
    marked: (words) => `\u001b[1;4m${words}\u001b[0m`,
    severity: (severity) => `\u001b[${colours[severity]}m${severity}\u001b[0m`,
  }
}

/**
 * A finding in a paragraph: `file:line:column severity rule message`, then the sentences of both versions with the
 * words marked. It stands where the English words are, or the Chinese ones where only they are.
 */
export function findingText(
  finding: DraftFinding,
  files: CheckedDraft['files'],
  style: Style,
): string {
  const { rule, severity, message, suggestion } = finding
  const lang = finding.en ? 'en' : 'zh'
  const place = finding[lang]
  const at = place ? `:${place.line}:${place.column}` : ''
  const hint = suggestion === undefined ? '' : ` (suggested: ${printable(suggestion)})`
  return [
    `${printable(files[lang].path)}${at} ${style.severity(severity)} ${rule} ${printable(message)}${hint}`,
    ...(['en', 'zh'] as const).flatMap((one) => sentenceLine(finding, one, style)),
  ].join('\n')
}

function sentenceLine({ sentences, ...words }: DraftFinding, lang: Lang, style: Style): string[] {
  const around = sentences[lang] ?? words[lang]
  if (!around) return []
  const place = words[lang] ?? around
  const line = words[lang] ? markedIn(around, words[lang], style) : printable(around.words)
  return [`    ${lang} ${place.line}:${place.column}  ${line.trim()}`]
}

function markedIn(around: Place, { start, end, words }: Place, style: Style): string {
  const before = around.words.slice(0, start - around.start)
  const after = around.words.slice(end - around.start)
  return printable(before) + style.marked(printable(words)) + printable(after)
}
