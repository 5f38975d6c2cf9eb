import type { Language } from '../language.ts'
import type { Mention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { covers, overlaps, type Span } from '../span.ts'
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

type Finder = (sentence: string) => readonly Mention[]

const before: readonly Finder[] = [
  chineseDates,
  chineseQuantities,
  chineseOrdinals,
  chineseAnniversaries,
]
const after: readonly Finder[] = [
  chineseOrganisations,
  chinesePlaces,
  chineseAgreements,
  chineseCues,
]

/** What a sentence mentions besides people: it is the same whatever names are known, and a sentence is read again with them. */
const besidePeople = remembered((sentence) => ({
  before: before.flatMap((find) => find(sentence)),
  after: after.flatMap((find) => find(sentence)),
}))

/** All that a sentence mentions, in order of the finders. */
function foundIn(sentence: string, names: readonly Span[]): Mention[] {
  const beside = besidePeople(sentence)
  return [...beside.before, ...chinesePeople(sentence, names), ...beside.after]
}

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
