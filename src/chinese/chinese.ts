import type { Language } from '../language.ts'
import type { Mention } from '../mention.ts'
import { chineseAgreements } from './agreements.ts'
import { chineseAnniversaries } from './anniversaries.ts'
import { chineseCues } from './cues.ts'
import { chineseDates } from './dates.ts'
import { chineseOrdinals } from './ordinals.ts'
import { chineseOrganisations } from './organisations.ts'
import { chinesePeople } from './people.ts'
import { chinesePlaces } from './places.ts'
import { chineseQuantities } from './quantities.ts'
import { chineseSentences } from './sentences.ts'

const finders: readonly ((sentence: string) => readonly Mention[])[] = [
  chineseDates,
  chineseQuantities,
  chineseOrdinals,
  chineseAnniversaries,
  chinesePeople,
  chineseOrganisations,
  chinesePlaces,
  chineseAgreements,
  chineseCues,
]

/** Chinese, as bulletins use it, in either script. */
export const chinese: Language = {
  lang: 'zh',
  sentences: chineseSentences,
  mentions: (sentence) =>
    finders.flatMap((find) => find(sentence)).sort((a, b) => a.start - b.start || b.end - a.end),
}
