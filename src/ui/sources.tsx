import type { Evidence } from '../span.ts'
import type { FieldMark } from './marks.ts'
import { type Script, zhTag } from './names.tsx'

/** What the fields of the record panel need to lead back to the words that state them. */
export interface Sourced {
  /** Where an evidence stands: an anchor of this page, or of its bulletin's. */
  readonly hrefs: ReadonlyMap<Evidence, string>
  readonly script: Script
  /** The bulletin's text. */
  readonly text: string
  /** Ids of the item's partners. */
  readonly partners: readonly string[]
  /** What the record calls the parties that the item gives these ids. */
  readonly entities: Readonly<Record<string, string>>
}

/** Marks by their evidence, as addresses: those shown on this page by anchor, others in the bulletin. */
export function hrefsOf(
  marks: readonly FieldMark[],
  elsewhere: (mark: FieldMark) => string | undefined,
): Map<Evidence, string> {
  return new Map(marks.map((mark) => [mark.evidence, elsewhere(mark) ?? `#${mark.id}`]))
}

interface SourcesProps {
  readonly evidence: readonly Evidence[]
  readonly page: Sourced
}

/** Links from a value to the words that state it, in each language. */
export function Sources({ evidence, page }: SourcesProps) {
  if (evidence.length === 0) return null
  return (
    <span class="sources">
      {evidence.map((each, index) => {
        const isFirst = evidence.findIndex(({ lang }) => lang === each.lang) === index
        const words = page.text.slice(each.start, each.end)
        return (
          <a key={index} href={page.hrefs.get(each) ?? '#content'} title={words}>
            {isFirst ? (
              <LangName {...each} script={page.script} />
            ) : (
              <Ordinal {...{ evidence, index }} />
            )}
          </a>
        )
      })}
    </span>
  )
}

function LangName({ lang, script }: { readonly lang: 'en' | 'zh'; readonly script: Script }) {
  return lang === 'en' ? <abbr>EN</abbr> : <span lang={zhTag(script)}>中</span>
}

function Ordinal({
  evidence,
  index,
}: {
  readonly evidence: readonly Evidence[]
  readonly index: number
}) {
  const lang = evidence[index]?.lang
  const before = evidence.slice(0, index).filter((other) => other.lang === lang).length
  return (
    <>
      <span class="unseen">{lang === 'en' ? 'English ' : 'Chinese '}</span>
      {before + 1}
    </>
  )
}
