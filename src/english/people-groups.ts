import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { PersonMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'

const nouns = table('person-groups')
  .flatMap((row) => (row['lang'] === 'en' ? listed(row['nouns']) : []))
  .sort((a, b) => b.length - a.length)
  .join('|')
const months = table('months')
  .flatMap(({ en }) => listed(en))
  .join('|')
const number =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]{3,5}|\\d{1,3}(?:,\\d{3})+|\\d{1,9}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozens of|hundreds of|thousands of)'
// "June 24 and 25 three experts", "200,000 to the children": what the first figure counts is something else.
const between = `(?!(?:to|for|at|on|by|from|of|into|with|have|has|had|was|were|${months}|${number})\\b)[a-z\\u00c0-\\u024f][a-z\\u00c0-\\u024f'’-]{1,20}`
const counted = new RegExp(
  `(?<![\\d.,-])\\b(?:(?:over|more than|nearly|about|some|around|almost|up to|a total of) )?${number}(?: ${between}){0,3}? (?<!(?:million|billion|city|cities|the|of|from|and|in|by|with) )(?:${nouns})\\b`,
  'gi',
)
const delegation =
  /\ban? (?:(?:\d+|[a-z]+)-(?:member|person|strong) (?:[a-z]+ ){0,2}(?:delegation|team|group)|(?:[a-z]+ )?delegation of (?:about |over |some )?\d+(?: (?!headed|led|from|to|and|in)[a-z]+)?)/gi
const heads =
  '(?:[Rr]epresentatives|[Ee]xperts|[Oo]fficials|[Ll]eaders|[Hh]eads|[Mm]embers|[Gg]uests|[Ss]tudents|[Tt]eachers|[Dd]elegates|principals|directors|executives|diplomats|scholars|artists|envoys|entrepreneurs|figures|persons in charge|people in charge|leading officials|responsible persons)'
const stop =
  '(?:attended|joined|participated|took|visited|were|was|are|had|have|gathered|exchanged|met|discussed|held|came|in|at|on|during|via|through|by|with|to|who|that|which|from|also|accompanied|witnessed|delivered|said|shared|expressed|conducted|and|as|for|will|would|worked|working|living|based|staying|made|gave|spoke|talked|arrived|toured|received|learned|experienced|come|comes|visit|meet|attend|join|arrive|study|learn|tour|go)'
// "Officials from Laos opened" ends at the verb; "related departments" are whose they are.
const past =
  '\\p{Ll}+ed\\b(?<!\\b(?:related|concerned|relevant|united|listed|invited|specialised|specialized))'
const standing = new RegExp(
  `\\b(?:(?!On |In |At |The |And |From )\\p{Lu}[\\p{L}-]+ ){0,3}(?:and (?:\\p{Lu}[\\p{L}-]+ ){1,2})?(?:relevant |senior |other |business |chief |young )?${heads} (?:of|from) (?:the )?(?!${stop}\\b)[\\p{L}\\d][\\p{L}\\d'’-]*(?: (?!${stop}\\b|${past})[\\p{L}\\d&][\\p{L}\\d'’-]*){0,7}`,
  'gu',
)

/** Each shape with what it always holds, which is cheap to see. */
const shapes = [
  { hint: /delegation|team|group/i, shape: delegation },
  { hint: new RegExp(number, 'i'), shape: counted },
  { hint: new RegExp(`${heads} (?:of|from) `), shape: standing },
]

/** Groups of people: "18 students", "a delegation of 16 members", "representatives of experts". */
export function englishGroups(sentence: string): PersonMention[] {
  const found = shapes.flatMap(({ hint, shape }, order) =>
    hint.test(sentence)
      ? matches(sentence, shape).map(({ index, 0: text }) => ({
          title: { start: index, end: index + text.length, text },
          order,
        }))
      : [],
  )
  return found
    .filter(
      ({ title, order }) =>
        !found.some(
          (other) =>
            other.order < order &&
            (overlaps(other.title, title) || isJoined(sentence, other.title, title)),
        ),
    )
    .sort((a, b) => a.title.start - b.title.start)
    .map(({ title }) => ({
      type: 'person',
      start: title.start,
      end: title.end,
      title,
      titles: [],
      group: true,
    }))
}

/** "over 100 designers and students from China" are one group. */
function isJoined(sentence: string, counted: Span, next: Span): boolean {
  return / and $/.test(sentence.slice(counted.end, next.start)) && next.start - counted.end === 5
}
