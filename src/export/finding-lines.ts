import type { BothSides, CheckedDraft } from '../draft/checked-draft.ts'
import type { Place } from '../draft/place.ts'
import type { Lang } from '../span.ts'

/** Writes the findings of a draft as JSON, one a line; every place names its file. */
export function* findingLines({ files, findings }: CheckedDraft): Generator<string> {
  const filed = (lang: Lang, place: Place | null) => place && { file: files[lang].path, ...place }
  const both = ({ en, zh }: BothSides<Place>) => ({ en: filed('en', en), zh: filed('zh', zh) })
  for (const { en, zh, sentences, ...said } of findings) {
    yield `${JSON.stringify({ ...said, ...both({ en, zh }), sentences: both(sentences) })}\n`
  }
}
