import { found, type Injector, type Level, type Place, place } from './injector.ts'
import { picked, type Random } from './random.ts'
import { completions, englishWords, isWord } from './words.ts'

const kind = 'lost-character'

/** Inner letters lost where one word alone fits what is left. */
function gaps(text: string, random: Random, put: string): Place[] {
  return englishWords(text, 7).flatMap((word) => {
    const at = 2 + Math.floor(random() * (word.words.length - 4))
    const [head, tail] = [word.words.slice(0, at), word.words.slice(at + 1)]
    const isOpen = completions(head, tail).length !== 1 || isWord(head + tail)
    if (isOpen || (isWord(head) && isWord(tail))) return []
    const start = word.start + at
    return [place({ kind, level: 'likely', start, end: start + 1, put }, word)]
  })
}

function foreign(put: string): Injector['places'] {
  return (text) =>
    found(text, /(?![A-Za-z])\p{Script=Latin}/gu).map(({ start, end }) =>
      place({ kind, level: 'lossy', start, end, put }),
    )
}

/** Characters that an encoding or a reading machine could not keep. */
export const lostCharacter = {
  'name-letter-as-mark': { kind, how: 'Kate?ina, Tr?ndelag', places: foreign('?') },
  'name-letter-as-replacement': { kind, how: 'Tr\uFFFDndelag', places: foreign('\uFFFD') },
  'space-as-mark': {
    kind,
    how: 'Countries?visits',
    places: (text) =>
      found(text, /(?<=[a-z]{2}) (?=[a-z]{2})/g).map(({ start, end }) =>
        place({ kind, level: 'sure', start, end, put: '?' }, { start: start - 1, end: end + 1 }),
      ),
  },
  'first-letter-lost': {
    kind,
    how: 'ultural for cultural',
    places: (text) =>
      englishWords(text, 7).flatMap((word) => {
        const rest = word.words.slice(1)
        if (isWord(rest) || completions('', rest).length !== 1) return []
        const level: Level = 'likely'
        return [place({ kind, level, start: word.start, end: word.start + 1, put: '' }, word)]
      }),
  },
  'letter-as-space': { kind, how: 'ende vors', places: (text, random) => gaps(text, random, ' ') },
  'letter-as-replacement': {
    kind,
    how: 'develo\uFFFDment',
    places: (text, random) => gaps(text, random, picked(['\uFFFD', '?'], random)),
  },
} satisfies Record<string, Injector>
