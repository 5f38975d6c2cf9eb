import type { Language } from '../language.ts'
import type { Mention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import { englishAgreements } from './agreements.ts'
import { englishAnniversaries } from './anniversaries.ts'
import { englishCues } from './cues.ts'
import { englishDates } from './dates.ts'
import { englishOrdinals } from './ordinals.ts'
import { englishOrganisations } from './organisations.ts'
import { withoutHolders } from './organisations-holders.ts'
import { englishPeople } from './people.ts'
import { englishPlaces } from './places.ts'
import { englishQuantities } from './quantities.ts'
import { englishSentences } from './sentences.ts'

type Finder = (sentence: string) => readonly Mention[]

const before: readonly Finder[] = [
  englishDates,
  englishQuantities,
  englishOrdinals,
  englishAnniversaries,
]
const after: readonly Finder[] = [
  englishOrganisations,
  englishPlaces,
  englishAgreements,
  englishCues,
]

/** What a sentence mentions besides people: it is the same whatever names are known, and a sentence is read again with them. */
const besidePeople = remembered((sentence) => ({
  before: before.flatMap((find) => find(sentence)),
  after: after.flatMap((find) => find(sentence)),
}))

/** All that a sentence mentions, in order of the finders. */
function foundIn(sentence: string, names: readonly Span[]): Mention[] {
  const beside = besidePeople(sentence)
  return [...beside.before, ...englishPeople(sentence, names), ...beside.after]
}

/** English, as bulletins use it. */
export const english: Language = {
  lang: 'en',
  sentences: englishSentences,
  mentions: (sentence, names = []) =>
    withoutHolders(foundIn(sentence, names)).sort((a, b) => a.start - b.start || b.end - a.end),
}
