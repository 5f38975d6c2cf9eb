import { matches } from '../matches.ts'
import type { Span } from '../span.ts'
import { isOutside } from './organisations-heads.ts'

const word = "\\p{Lu}[\\p{L}\\d’'&-]*"
/** "Held at Komtar", "performed six times in the Blue House": something goes on, and then a name that stands alone. */
const held = new RegExp(
  '(?<!\\p{L})(?:held|hosted|staged|performed|played|sang|signed|opened|unveiled|launched|met|received|welcomed|celebrated|raced|gathered|planted|took place|takes place|kicked off|raised its curtain|lights on|dinner|banquet|concert|reception|talks|party) [^.;:“”()]{0,90}?(?<!\\p{L})at (?:the )?' +
    `(${word}(?: (?:of (?:the )?|de |la )?${word})*)` +
    '(?=[.,;]|$| (?:on|from|in|for|to|with|between|by|where|when|as|during|this|last|and(?! \\p{Lu}))(?!\\p{L}))',
  'gu',
)
/** What every such place stands behind, which is cheap to see. */
const hint = /at (?:the )?[^a-z]/
/** An occasion, a day and a language are no places. */
const notPlace =
  /(?:Festival|Fair|Forum|Expo|Exhibition|Games|Conference|Summit|Congress|Ceremony|Day|Week|Month|Year|Anniversary|Cup|Race|Races|Marathon|Meeting|Symposium|Convention|Exposition|Camp|Season|Eve|Dialogue|Session|Competition|Contest|Championships?|Development|Cooperation|Memorandum|Agreement|Relations?|Plan|Project|Culture|Tourism|Trade|Education|Night|Table|Dinner|Lunch|Mr|Mrs|Ms|Dr|Road)$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|China|Chinese)\b/u

/** Where something was held, where nothing but what went on there tells that it is a place. */
export function heldAt(sentence: string): Span[] {
  if (!hint.test(sentence)) return []
  return matches(sentence, held).flatMap(({ index, 0: whole, 1: name = '' }) => {
    const start = index + whole.length - name.length
    const isName =
      name.length > 3 && !notPlace.test(name) && !isOutside(/^\S+/.exec(name)?.[0] ?? '')
    return isName ? [{ start, end: start + name.length }] : []
  })
}
