import { foundBy } from '../finders.ts'
import type { Language } from '../language.ts'
import type { Mention } from '../mention.ts'
import { covers, overlaps } from '../span.ts'
import { chineseAgreements } from './agreements.ts'
import { chineseAnniversaries } from './anniversaries.ts'
import { chineseCues } from './cues.ts'
import { chineseDates } from './dates.ts'
import { chineseOrdinals } from './ordinals.ts'
import { chineseBodies, chineseOrganisations } from './organisations.ts'
import { boundaries } from './organisations-boundary.ts'
import { chinesePeople } from './people.ts'
import { chinesePlaces } from './places.ts'
import { citiesIn } from './places-cities.ts'
import { located } from './places-located.ts'
import { chineseQuantities } from './quantities.ts'
import { simplified } from './script.ts'
import { chineseSentences } from './sentences.ts'
import { chinesePosts } from './titles.ts'

const foundIn = foundBy({
  looks: [
    simplified,
    citiesIn,
    located,
    boundaries,
    chineseBodies,
    (sentence) => chinesePosts(simplified(sentence)),
  ],
  finders: [
    chineseDates,
    chineseQuantities,
    chineseOrdinals,
    chineseAnniversaries,
    chinesePeople,
    chineseOrganisations,
    chinesePlaces,
    chineseAgreements,
    chineseCues,
  ],
})

/** Chinese, as bulletins use it, in either script. */
export const chinese: Language = {
  lang: 'zh',
  sentences: chineseSentences,
  mentions: (sentences) => foundIn(sentences).map(withoutPiecesOfNames),
}

/** In order of start. 朴镇雄 is no town, and 安扬州长 no 扬州; 让·杜邦 is no company. */
function withoutPiecesOfNames(found: readonly Mention[]): Mention[] {
  const names = found.flatMap((mention) => (mention.type === 'person' ? (mention.name ?? []) : []))
  const isNamesake = (one: Mention): boolean =>
    (one.type === 'place' && names.some((name) => overlaps(name, one))) ||
    (one.type === 'organisation' &&
      names.some((name) => covers(name, one) && name.end - name.start > one.end - one.start))
  return found.filter((one) => !isNamesake(one)).sort((a, b) => a.start - b.start || b.end - a.end)
}
