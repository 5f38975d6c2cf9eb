import { type Found, found, type Injector, type Level, place } from './injector.ts'
import { picked } from './random.ts'
import { isWord } from './words.ts'

const mark = /(\p{L}+)(['’])(s|ve|re|ll|d|t)(?!\p{L})/gu
const pluralMark = /(\p{Ll}+s)(['’])(?= \p{L})/gu

/** Without the apostrophe these are other words. */
const twoWays = new Set(
  "we're we'll he'll she'll i'll i'd we'd she'd it's can't won't let's that's there's".split(' '),
)
/** People's Government and the like stand in every bulletin; "Peoples Government" is no English. */
const bodies = /^ (?:Government|Republic|Congress|Association|Bank|Court)/

function level(text: string, { end, words, groups }: Found): Level {
  const [noun = '', , ending] = groups
  if (ending !== 's')
    return twoWays.has(words.toLowerCase().replace('’', "'")) ? 'possible' : 'sure'
  if (/^(?:it|let|that|there|what|who|he|she)$/i.test(noun)) return 'possible'
  if (/^people$/i.test(noun)) return bodies.test(text.slice(end)) ? 'sure' : 'possible'
  if (/^(?:child|wom|m)[ae]?(?:ren|en|an)$/i.test(noun)) return 'sure'
  // A name takes no plural; of other nouns only some have a plural that looks otherwise.
  const isName = /^\p{Lu}/u.test(noun) && !isWord(`${noun}s`)
  const isIrregular = /(?:[^aeiou]y|s|x|z|ch|sh)$/.test(noun)
  return isName || isIrregular ? 'likely' : 'possible'
}

/** Apostrophes are lost, or turn into other marks. */
export const apostrophes = {
  'lost-apostrophe': {
    kind: 'lost-apostrophe',
    how: 'Peoples Government, weve, Chongqings',
    places: (text) => [
      ...found(text, mark).map((word) => {
        const start = word.start + (word.groups[0]?.length ?? 0)
        const end = start + 1
        return place(
          { kind: 'lost-apostrophe', level: level(text, word), start, end, put: '' },
          word,
        )
      }),
      ...found(text, pluralMark).map(({ start, end }) =>
        place(
          { kind: 'lost-apostrophe', level: 'possible', start: end - 1, end, put: '' },
          { start, end },
        ),
      ),
    ],
  },
  'apostrophe-quote': {
    kind: 'apostrophe-quote',
    how: 'People"s, city`s',
    places: (text, random) => {
      const put = picked(['"', '`'], random)
      return found(text, mark).map((word) => {
        const start = word.start + (word.groups[0]?.length ?? 0)
        return place({ kind: 'apostrophe-quote', level: 'sure', start, end: start + 1, put }, word)
      })
    },
  },
  'apostrophe-as-mark': {
    kind: 'lost-character',
    how: 'Chongqing?s',
    places: (text) =>
      found(text, mark).map((word) => {
        const start = word.start + (word.groups[0]?.length ?? 0)
        const injury = { kind: 'lost-character', level: 'sure', start, end: start + 1 } as const
        return place({ ...injury, put: '?' }, word)
      }),
  },
} satisfies Record<string, Injector>
