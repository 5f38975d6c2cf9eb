import { found, type Injector, place } from './injector.ts'
import { picked, type Random } from './random.ts'
import { englishWords, isOnlySlipOf, isWord } from './words.ts'

/** What reading machines take for one another (after the confusion tables of OCR post-correction). */
const confusions: readonly [RegExp, string][] = [
  [/^I(?=[a-z])/, 'l'],
  [/^O(?=[a-z])/, '0'],
  [/rn/, 'm'],
  [/m(?=[a-z])/, 'rn'],
  [/li/, 'h'],
  [/cl/, 'd'],
]

function slipped(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [head, tail] = [word.slice(0, at), word.slice(at)]
  return picked(
    [
      head + tail.slice(1),
      head + tail.charAt(0) + tail,
      head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
      `${head}${picked(['a', 'e', 'r', 't'], random)}${tail}`,
    ],
    random,
  )
}

/** What hands and reading machines get wrong. */
export const slips = {
  'ocr-confusion': {
    kind: 'ocr-confusion',
    how: 'lslamic, 0ffice, govemment',
    places: (text, random) =>
      englishWords(text, 6).flatMap(({ start, end, words }) => {
        const forms = confusions
          .map(([from, to]) => words.replace(from, to))
          .filter((form) => form !== words && !isWord(form))
        const [first, ...others] = forms
        if (first === undefined) return []
        const put = picked([first, ...others], random)
        return [place({ kind: 'ocr-confusion', level: 'sure', start, end, put })]
      }),
  },
  'ocr-figure': {
    kind: 'ocr-confusion',
    how: '2O19, 20l9',
    places: (text, random) =>
      found(text, /(?<![\d.,:-])(?:19|20)\d\d(?![\d.,:-])/g).flatMap(({ start, end, words }) => {
        const put = picked([words.replace('0', 'O'), words.replace('1', 'l')], random)
        return put === words
          ? []
          : [place({ kind: 'ocr-confusion', level: 'sure', start, end, put })]
      }),
  },
  typo: {
    kind: 'typo',
    how: 'Goverment, Ruassia, Ttrade',
    places: (text, random) =>
      englishWords(text, 6).flatMap(({ start, end, words }) => {
        const put = slipped(words, random)
        if (isWord(put) || !isOnlySlipOf(words, put)) return []
        return [place({ kind: 'typo', level: 'likely', start, end, put })]
      }),
  },
  'letter-case': {
    kind: 'letter-case',
    how: 'CHongqing',
    places: (text) =>
      found(text, /(?<![\p{L}\d'’@./-])[A-Z][a-z]{4,}(?![\p{L}\d@/-])/gu).map(
        ({ start, end, words }) => {
          const put = words.slice(0, 2).toUpperCase() + words.slice(2)
          return place({ kind: 'letter-case', level: 'sure', start, end, put })
        },
      ),
  },
  'punctuation-flood': {
    kind: 'punctuation-flood',
    how: '，，，，，，',
    places: (text) =>
      found(text, /(?<=\p{L})[，。,](?=\s|\p{L})/gu).map(({ start, end, words }) =>
        place({ kind: 'punctuation-flood', level: 'sure', start, end, put: words.repeat(6) }),
      ),
  },
  'masked-phone': {
    kind: 'masked-digit',
    how: '138****5678',
    places: (text) =>
      found(text, /(?<=\d{3,4}[-) ]+)\d{7,8}/g).map(({ start, end, words }) => {
        const put = `${words.slice(0, 2)}****${words.slice(6)}`
        return place({ kind: 'masked-digit', level: 'lossy', start, end, put })
      }),
  },
  'masked-number': {
    kind: 'masked-digit',
    how: '2**人',
    places: (text) =>
      found(text, /(?<![\d.,])\d{2,4}(?=[余餘多]?[名人位])/g).map(({ start, end, words }) => {
        const put = words.slice(0, 1) + '*'.repeat(words.length - 1)
        return place({ kind: 'masked-digit', level: 'lossy', start, end, put })
      }),
  },
} satisfies Record<string, Injector>
