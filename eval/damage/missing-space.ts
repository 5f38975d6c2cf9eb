import { found, type Injector, type Level, lines, place } from './injector.ts'

function lost(how: string, gap: RegExp, level: Level = 'sure'): Injector {
  return {
    kind: 'missing-space',
    how,
    places: (text) =>
      found(text, gap).map(({ start, end }) =>
        place({ kind: 'missing-space', level, start, end, put: '' }),
      ),
  }
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** A line of English prose, short enough that a reader would still take the trouble. */
const isProse = (line: string) => /^[A-Z“"][ -~’“”–é]{60,400}$/.test(line)

/** Spaces are lost behind and before marks, and in whole lines. */
export const missingSpace = {
  'space-after-stop': lost(
    'Chongqing.On',
    /(?<=[a-z]{2}[.!?][”"]?)(?<!\b(?:Ltd|Mr|Ms|Dr|Mrs|Jan|Feb|Tel|tel|No)\.) (?=[A-Z“\d])/g,
  ),
  'space-after-comma': lost('China,led', /(?<=[A-Za-z\d)”"],)(?<!\bCo\.,) (?=[A-Za-z“])/g),
  'space-after-semicolon': lost('visits;they', /(?<=[A-Za-z\d)][;:]) (?=[A-Za-z“])/g),
  'space-by-bracket': lost(
    'Takahashi(Mayor',
    /(?<=[a-z]) (?=\([A-Za-z\d])|(?<=[a-z]\)) (?=[A-Za-z])/g,
  ),
  'space-by-quote': lost('said“We', /(?<=[a-z,:]) (?=“)|(?<=”) (?=[A-Za-z])/g),
  'space-after-ordinal': lost('27thto, 20thCPC', /(?<=\d(?:st|nd|rd|th)) (?=[A-Za-z])/g),
  'space-after-title': lost('Mr.Zhou', /(?<=\b(?:Mr|Ms|Mrs|Dr|H\.E)\.) (?=\p{Lu})/gu),
  'space-by-ampersand': lost('Chemical &Pharmaceutical', /(?<= &) (?=[A-Z])|(?<=[a-z]) (?=& )/g),
  'space-in-date': lost('July8', new RegExp(`(?<=\\b(?:${months})) (?=\\d{1,2}\\b)`, 'g')),
  'space-in-company': lost('Co.,Ltd.: printed so by many', /(?<=\bCo\.,) (?=Ltd)/g, 'style'),
  'spaces-of-line': {
    kind: 'missing-space',
    how: 'H.E.AldoAlvarez,AmbassadorofElSalvadortoChina: a whole line',
    places: (text) =>
      lines(text)
        .filter(({ words }) => isProse(words))
        .map((line) => ({
          claim: line,
          injuries: found(line.words, /(?<!\d) | (?!\d)/g).map(({ start, end }) => ({
            kind: 'missing-space',
            level: 'likely',
            start: line.start + start,
            end: line.start + end,
            put: '',
          })),
        })),
  },
} satisfies Record<string, Injector>
