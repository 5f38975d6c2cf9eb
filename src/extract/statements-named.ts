import type { Names, PersonParty } from '../exchange.ts'
import { langs } from '../span.ts'
import type { ItemContext } from './item.ts'
import { holderOfOffice, nameOf } from './statements-name.ts'
import { isOfParty, partyBefore, partyOf, subjectBefore, subjectOf } from './statements-party.ts'
import { opensClause, type Speaker } from './statements-speaker.ts'
import type { Turn } from './statements-turns.ts'

interface Spoken {
  readonly speaker: Speaker | undefined
  readonly turn: Turn
  readonly people: readonly PersonParty[]
}

/** The names of whoever speaks in a turn, null where he has none; undefined when the turn's own words do not tell. */
export function namedIn(item: ItemContext, spoken: Spoken): Names | null | undefined {
  const { speaker, people } = spoken
  return (
    aside(item, spoken) ??
    bearerOf(item, spoken) ??
    namesOfSpeaker(item, { speaker, people }) ??
    bareName(item, spoken) ??
    himself(item, spoken)
  )
}

export function namesOfSpeaker(
  item: ItemContext,
  { speaker, people }: Omit<Spoken, 'turn'>,
): Names | null | undefined {
  if (speaker?.by === 'person') return nameOf(item, { person: speaker.person, people })
  if (speaker?.by === 'pronoun' && speaker.office) return holderOfOffice(people, speaker.office)
  return speaker?.by === 'sides' ? speaker.names : undefined
}

/** "Li gave a jersey signed by the mayor and invited 20 students": who stands within a clause, unnamed, is not who speaks where its subject has a name. */
function aside(item: ItemContext, { speaker, turn, people }: Spoken): Names | null | undefined {
  if (speaker?.by !== 'person' || speaker.person.name || opensClause(item, speaker.person))
    return undefined
  return bareName(item, { turn, people }) ?? subjectOf(item, turn, people)
}

/** 郑泰贤表示，浦项港希望……: the party whose bare name stands before the first verb speaks, not a body or a stranger's name behind it. */
function bearerOf(item: ItemContext, { speaker, turn, people }: Spoken): Names | undefined {
  const isNamed =
    speaker?.by === 'person' && (speaker.person.title || isOfParty(speaker.person, people))
  if (!speaker || speaker.by === 'pronoun' || isNamed) return undefined
  return langs.flatMap((lang) => {
    const say = turn.cues.find((cue) => cue.id === 'say' && cue.lang === lang)
    return (say && partyBefore(item, { say, people })?.party.name) ?? []
  })[0]
}

function bareName(
  item: ItemContext,
  { turn, people }: Pick<Spoken, 'turn' | 'people'>,
): Names | undefined {
  return turn.cues
    .filter(({ id }) => id === 'say')
    .flatMap((say) => partyOf(item, { say, people }) ?? [])[0]
}

/** "Park cut the ribbon; the city, he said, …": he is whom the words before him are about. */
function himself(item: ItemContext, { speaker, turn, people }: Spoken): Names | null | undefined {
  return speaker?.by === 'pronoun' ? subjectBefore(item, turn, people) : undefined
}
