import type { Severity } from '../../finding.ts'
import type { Span } from '../../span.ts'
import { element, found } from './element.ts'
import { type MarkedPiece, type Marking, markedPieces } from './pieces.ts'
import { type Splice, spliceBetween } from './splice.ts'

/** What a reader looks at: the sentences of a bead, the words of a finding. */
export interface Looking {
  readonly bead?: number | undefined
  readonly finding?: number | undefined
}

/** One text to write in, with marks beneath its words. */
export interface Pane {
  readonly text: string
  /** Marks words; `severities` are those of the findings, by their index. */
  mark(markings: readonly Marking[], severities: readonly Severity[]): void
  /** Lights what is looked at. */
  light(looking: Looking): void
  /** Brings the words that are lit into view. */
  reveal(): void
  /** Puts the cursor to words, selected. */
  select(span: Span): void
  /** Writes words as if somebody typed them, so that the browser's own undo knows them. */
  write(span: Span, words: string): void
  /** Says what language, in what script, the text is in. */
  speak(lang: string): void
}

interface Watching {
  /** The text has changed; `atOnce` when nobody is in the middle of a word. */
  readonly changed: (splice: Splice, atOnce: boolean) => void
  /** The cursor has come to an offset. */
  readonly visited: (offset: number) => void
}

export function pane(id: string, { changed, visited }: Watching): Pane {
  const field = found(`#${id}`, HTMLTextAreaElement)
  const marks = found(`#${id}-marks`, HTMLElement)
  const letters = found(`#${id}-letters`, HTMLElement)
  let text = field.value
  let markings: readonly Marking[] = []
  let severities: readonly Severity[] = []
  let looking: Looking = {}
  draw()

  field.addEventListener('input', (event) => {
    const splice = spliceBetween(text, field.value)
    text = field.value
    const how = event instanceof InputEvent ? event.inputType : ''
    changed(splice, !/^(?:insert(?:Composition)?Text|delete)/.test(how))
    draw()
  })
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === field) visited(field.selectionStart)
  })

  function draw(): void {
    const pieces = markedPieces({ start: 0, end: text.length }, markings)
    // The last line counts even when it is empty, as it does in the field.
    marks.replaceChildren(...pieces.map((one) => drawnPiece(one, text, severities)), '\u200b')
    letters.textContent = text === '' ? '' : `${text.length.toLocaleString('en')} letters`
    light()
  }

  function light(): void {
    for (const one of marks.querySelectorAll('.lit, .current')) {
      one.classList.remove('lit', 'current')
    }
    const { bead, finding } = looking
    for (const one of bead === undefined ? [] : marks.querySelectorAll(`[data-bead="${bead}"]`)) {
      one.classList.add('lit')
    }
    for (const one of finding === undefined ? [] : wordsOf(finding)) one.classList.add('current')
  }

  function wordsOf(finding: number): NodeListOf<Element> {
    return marks.querySelectorAll(`[data-findings~="${finding}"]`)
  }

  function select({ start, end }: Span): void {
    field.focus({ preventScroll: true })
    field.setSelectionRange(start, end)
  }

  return {
    get text() {
      return text
    },
    mark(...what) {
      ;[markings, severities] = what
      draw()
    },
    light(at) {
      looking = at
      light()
    },
    reveal() {
      marks.querySelector('.current, .lit')?.scrollIntoView({ block: 'center' })
    },
    select,
    write(span, words) {
      select(span)
      // Deprecated and without heir: nothing else leaves the browser's undo whole.
      if (document.execCommand(words === '' ? 'delete' : 'insertText', false, words)) return
      field.setRangeText(words, span.start, span.end, 'end')
      field.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }))
    },
    speak(lang) {
      field.lang = lang
      marks.lang = lang
    },
  }
}

/** Words as they are drawn: their sentence's bead, and the marks of the findings that speak of them. */
export function drawnPiece(
  { start, end, bead, findings }: MarkedPiece,
  text: string,
  severities: readonly Severity[],
): HTMLElement {
  const severity = (['error', 'warning', 'note'] as const).find((one) =>
    findings.some((finding) => severities[finding] === one),
  )
  return element(
    'span',
    {
      class: severity ? `marked ${severity}` : false,
      'data-bead': bead === undefined ? false : String(bead),
      'data-findings': findings.length > 0 && findings.join(' '),
    },
    text.slice(start, end),
  )
}
