import type { Proposal } from '../proposal.ts'
import { langs } from '../span.ts'
import { type Rendering, Term, termId } from '../term.ts'

/** What a person says of a proposal that becomes a term. */
export interface Acceptance {
  /** The words to keep, where they are not those proposed. */
  readonly en?: string
  readonly zh?: string
  readonly status?: Rendering['status']
  readonly from?: string
  readonly until?: string
  readonly sources?: readonly string[]
}

/**
 * The term that an accepted proposal makes: a new one, or `into` with the renderings that it lacks, after its own. New
 * renderings are preferred in a language that has none, else admitted, unless the person says otherwise.
 *
 * @throws {RangeError} when a date is none, or words are empty or too long
 */
export function accepted(
  proposal: Proposal,
  { into, ...said }: Acceptance & { readonly into?: Term },
): Term {
  const own = into?.renderings ?? []
  const news = langs.flatMap((lang): Rendering[] => {
    const words = said[lang] ?? proposal[lang]
    if (own.some((rendering) => rendering.lang === lang && rendering.words === words)) return []
    const isFirst = !own.some((rendering) => rendering.lang === lang)
    return [
      {
        lang,
        words,
        status: said.status ?? (isFirst ? 'preferred' : 'admitted'),
        ...(said.from !== undefined && { from: said.from }),
        ...(said.until !== undefined && { until: said.until }),
        sources: [...(said.sources ?? [])],
      },
    ]
  })
  const renderings = [...own, ...news]
  const subject = into?.subject ?? proposal.subject
  const checked = Term.safeParse({
    ...into,
    id: into?.id ?? termId(renderings),
    ...(subject !== undefined && { subject }),
    renderings,
  })
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw new RangeError(
    `Cannot accept "${proposal.id}": ${String(issue?.path.at(-1))}: ${issue?.message}`,
  )
}
