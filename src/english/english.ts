import { foundBy } from '../finders.ts'
import type { Language } from '../language.ts'
import { englishAgreements } from './agreements.ts'
import { englishAnniversaries } from './anniversaries.ts'
import { englishCues } from './cues.ts'
import { englishDates } from './dates.ts'
import { englishOrdinals } from './ordinals.ts'
import { englishBodies, englishOrganisations } from './organisations.ts'
import { withoutHolders } from './organisations-holders.ts'
import { englishPeople } from './people.ts'
import { englishPlaces } from './places.ts'
import { citiesIn } from './places-cities.ts'
import { englishQuantities } from './quantities.ts'
import { englishSentences } from './sentences.ts'

const foundIn = foundBy({
  looks: [citiesIn, englishBodies],
  finders: [
    englishDates,
    englishQuantities,
    englishOrdinals,
    englishAnniversaries,
    englishPeople,
    englishOrganisations,
    englishPlaces,
    englishAgreements,
    englishCues,
  ],
})

/** English, as bulletins use it. */
export const english: Language = {
  lang: 'en',
  sentences: englishSentences,
  mentions: (sentences) =>
    foundIn(sentences).map((found) =>
      withoutHolders(found).sort((a, b) => a.start - b.start || b.end - a.end),
    ),
}
