import type { Bead } from '../bead.ts'
import type { Bulletin } from '../bulletin.ts'
import type { JudgedFinding } from '../decision.ts'
import type { Lang } from '../span.ts'
import { langs } from '../span.ts'
import { label } from './labels.ts'
import { Marked } from './marked.tsx'
import type { FindingMark, Mark } from './marks.ts'
import { type Script, zhTag } from './names.tsx'
import { Settled } from './settled.tsx'

/** What the rows of an item share. */
interface Rows {
  readonly bulletin: Bulletin
  readonly script: Script
  /** The marks of each segment, by its index. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  /** For each segment, the marks whose anchor an earlier segment has. */
  readonly anchored: ReadonlyMap<number, ReadonlySet<Mark>>
  /** Languages the item stands in. */
  readonly langs: readonly Lang[]
}

interface BeadRowProps {
  readonly bead: Bead
  readonly index: number
  readonly notes: readonly NoteProps[]
  readonly rows: Rows
}

/** One bead: what the two versions say side by side, and beneath it what is found about it. */
export function BeadRow({ bead, index, notes, rows }: BeadRowProps) {
  return (
    <div class="bead" id={`bead-${index}`}>
      <div class="sides">
        {rows.langs.map((lang) => (
          <div class={`side ${lang}`} key={lang} lang={lang === 'en' ? 'en' : zhTag(rows.script)}>
            <Side lang={lang} indexes={bead[lang]} rows={rows} />
          </div>
        ))}
      </div>
      {notes.map((note) => (
        <Note key={note.number} {...note} />
      ))}
    </div>
  )
}

const absent: Record<Lang, string> = {
  en: 'not in the English version',
  zh: 'not in the Chinese version',
}

interface SideProps {
  readonly lang: Lang
  readonly indexes: readonly number[]
  readonly rows: Rows
}

function Side({ lang, indexes, rows: { bulletin, marks, anchored } }: SideProps) {
  if (indexes.length === 0) {
    return (
      <p class="absent" lang="en">
        — <span>{absent[lang]}</span>
      </p>
    )
  }
  return (
    <p>
      {indexes.map((index) => {
        const segment = bulletin.segments[index]
        if (!segment) return null
        return (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: focus lights the counterpart, as hovering does */}
            <span class="sentence" tabIndex={0} key={index} id={`s-${index}`}>
              <Marked
                text={bulletin.text}
                span={segment.span}
                marks={marks.get(index) ?? []}
                anchored={anchored.get(index) ?? new Set()}
              />
            </span>
            {lang === 'en' && ' '}
          </>
        )
      })}
    </p>
  )
}

interface NoteProps extends Pick<FindingMark, 'finding' | 'number'> {
  /** What a person has settled about it. */
  readonly by: JudgedFinding | undefined
}

/** A finding in words: how severe, what it is, what would mend it, and what is settled about it. */
export function Note({ finding, number, by }: NoteProps) {
  return (
    <div class={`finding ${finding.severity}`} id={`finding-${number}`}>
      <p>
        <span class="number">{number}</span> <strong>{label(finding.severity)}</strong>{' '}
        {finding.message}
        {finding.suggestion !== undefined && (
          <span class="suggestion"> Suggested: {finding.suggestion}</span>
        )}
        <Settled by={by} />
      </p>
      <p class="rule">
        <code>{finding.rule}</code>
        {langs.map(
          (lang) =>
            finding[lang] && (
              <a key={lang} href={`#finding-${number}-${lang}`}>
                {lang === 'en' ? 'in the English' : 'in the Chinese'}
              </a>
            ),
        )}
      </p>
    </div>
  )
}
