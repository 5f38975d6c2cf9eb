import type { ComponentChildren, JSX } from 'preact'
import type { Span } from '../span.ts'
import { label } from './labels.ts'
import type { EditMark, FieldMark, FindingMark, Mark } from './marks.ts'
import { type Nest, nested, type Piece } from './nested.ts'

interface MarkedProps {
  readonly text: string
  /** The stretch of `text` to show. */
  readonly span: Span
  readonly marks: readonly Mark[]
  /** Marks whose anchor stands in an earlier stretch: an id may stand only once in a page. */
  readonly anchored?: ReadonlySet<Mark>
}

/** A stretch of text with everything that is known of its words. Text is only ever text here. */
export function Marked({ text, span, marks, anchored = new Set() }: MarkedProps) {
  const removals = marks.filter(
    (mark): mark is EditMark => mark.type === 'edit' && mark.start === mark.end,
  )
  const page = { text, removals, anchored, end: span.end }
  return <>{nested(span, marks).map((piece) => pieceOf(piece, page))}</>
}

interface Page {
  readonly text: string
  readonly removals: readonly EditMark[]
  readonly anchored: ReadonlySet<Mark>
  readonly end: number
}

function pieceOf(piece: Piece<Mark>, page: Page, link?: FieldMark): ComponentChildren {
  if (!('mark' in piece)) return plain(piece, page, link)
  const { mark } = piece
  const inside = (around = link) => piece.inside.map((inner) => pieceOf(inner, page, around))
  if (mark.type === 'edit') return <Repair edit={mark} words={inside()} isFirst={piece.isFirst} />
  const id = piece.isFirst && !page.anchored.has(mark) ? { id: mark.id } : {}
  if (mark.type === 'finding') return <Doubted mark={mark} words={inside()} piece={piece} id={id} />
  return (
    <mark class={mark.kind} {...id}>
      {inside(mark)}
    </mark>
  )
}

function plain(span: Span, page: Page, link?: FieldMark): ComponentChildren {
  const here = page.removals.filter(
    ({ start }) => (span.start <= start && start < span.end) || start === page.end,
  )
  const parts: ComponentChildren[] = []
  let at = span.start
  for (const removal of here) {
    if (removal.start < at || removal.start > span.end) continue
    parts.push(words(at, removal.start), <Repair edit={removal} words="" isFirst />)
    at = removal.start
  }
  parts.push(words(at, span.end))
  return parts

  function words(from: number, to: number): ComponentChildren {
    const text = page.text.slice(from, to)
    if (text === '' || !link) return text
    // Only one stop for the keyboard a mark: where its words begin.
    const stop = from === link.start ? {} : { tabIndex: -1 }
    return (
      <a href={`#${link.field}`} {...stop}>
        {text}
      </a>
    )
  }
}

interface RepairProps {
  readonly edit: EditMark
  readonly words: ComponentChildren
  readonly isFirst: boolean
}

/** A repair: the words as they are now, and beneath them, when asked for, as they were. */
function Repair({ edit: { edit }, words, isFirst }: RepairProps): JSX.Element {
  const { after, kind, level } = edit
  const isGap = after.trim() === ''
  return (
    <ruby class={`edit ${level}`} title={`${label(kind)}, ${level}`}>
      <span class={isGap ? 'after gap' : 'after'}>{words}</span>
      <rt>{isFirst && <Former {...edit} />}</rt>
    </ruby>
  )
}

/** What stood there: the words struck through, a proof-reader's caret where nothing did. */
function Former({ level, before }: EditMark['edit']): JSX.Element {
  if (level === 'lossy') return <span>lost</span>
  return before === '' ? <span>‸</span> : <del>{before}</del>
}

interface DoubtedProps {
  readonly mark: FindingMark
  readonly words: ComponentChildren
  readonly piece: Nest<Mark>
  readonly id: { readonly id?: string }
}

function Doubted({ mark, words, piece, id }: DoubtedProps): JSX.Element {
  const isLast = piece.end >= mark.end
  return (
    <span class={`doubted ${mark.finding.severity}`} {...id}>
      {words}
      {isLast && (
        <sup>
          <a href={`#finding-${mark.number}`} aria-label={`Finding ${mark.number}`}>
            {mark.number}
          </a>
        </sup>
      )}
    </span>
  )
}
