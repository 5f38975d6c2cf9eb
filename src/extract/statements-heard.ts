import { simplified } from '../chinese/script.ts'
import type { Names, PersonParty } from '../exchange.ts'
import type { PersonMention, Placed } from '../mention.ts'
import { langs } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { nameOf } from './statements-name.ts'
import type { Turn } from './statements-turns.ts'

/**
 * Who makes a speech of which a sentence tells nothing: "…, and Bounmy Sisavath made a speech", 本米·西萨瓦作为学员代表发言.
 * He is whom the next sentence may quote. Of several the last.
 */
export function speechMaker(
  item: ItemContext,
  { segments }: Turn,
  people: readonly PersonParty[],
): Names | null | undefined {
  for (const lang of langs) {
    const person = mentionsOf(item, 'person', lang).findLast(
      (one) => segments.includes(one.segment) && !one.group && makesSpeech(item, one),
    )
    if (person) return nameOf(item, { person, people })
  }
  return undefined
}

/** What stands between him and his speech: his post, in whose name he speaks, in what tongue. */
function makesSpeech(
  item: ItemContext,
  { lang, segment, start, end }: Placed<PersonMention>,
): boolean {
  const next = mentionsOf(item, 'person', lang).find(
    (one) => one.segment === segment && one.start > start && one.group !== true,
  )
  const stop = next?.start ?? item.segments[segment]?.span.end ?? end
  const behind = item.text.slice(end, Math.min(stop, end + 150))
  return lang === 'en'
    ? /^[^.;:“"]*?\b(?:(?:made|gave|delivered)\s(?:an?|his|her|the)\s(?:[\p{L}-]+\s){0,3}(?:speech|address|talk)|spoke)\b/u.test(
        behind,
      )
    : /^[^。；：“]{0,24}(?:发言|致[辞词]|讲话|演讲)/u.test(simplified(behind))
}
