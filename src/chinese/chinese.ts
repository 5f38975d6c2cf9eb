import { foundBy } from '../finders.ts'
import type { Language } from '../language.ts'
import { covers, overlaps } from '../span.ts'
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

const foundIn = foundBy({
  before: [chineseDates, chineseQuantities, chineseOrdinals, chineseAnniversaries],
  people: chinesePeople,
  behind: [chineseOrganisations, chinesePlaces, chineseAgreements, chineseCues],
})

/** Chinese, as bulletins use it, in either script. */
export const chinese: Language = {
  lang: 'zh',
  sentences: chineseSentences,
  mentions: (sentence, names = []) => {
    const found = foundIn(sentence, names)
    const named = found.flatMap((mention) =>
      mention.type === 'person' ? (mention.name ?? []) : [],
    )
    // 朴镇雄 is no town, and 安扬州长 no 扬州.
    return (
      found
        .filter((one) => one.type !== 'place' || !named.some((name) => overlaps(name, one)))
        // 让·杜邦 is no company.
        .filter(
          (one) =>
            one.type !== 'organisation' ||
            !named.some((name) => covers(name, one) && name.end - name.start > one.end - one.start),
        )
        .sort((a, b) => a.start - b.start || b.end - a.end)
    )
  },
}
