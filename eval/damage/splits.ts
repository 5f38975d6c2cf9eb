import { found, type Injector, place } from './injector.ts'
import { picked } from './random.ts'
import { englishWords, isWord } from './words.ts'

const ligature = /ffi|ffl|ff|fi|fl/

/** Words fall apart: at a ligature, by kerning, or figure by figure. */
export const splits = {
  'ligature-split': {
    kind: 'ligature-split',
    how: 'Offi ce, Of fi ce, fi elds, benefi t, diff erent',
    places: (text, random) =>
      englishWords(text, 5).flatMap((word) => {
        const match = ligature.exec(word.words)
        const tail = word.words.slice((match?.index ?? 0) + (match?.[0].length ?? 0))
        if (!match || tail === '') return []
        const head = word.words.slice(0, match.index)
        const behind = `${head}${match[0]} ${tail}`
        const around =
          match[0].length === 3 && head.length === 1
            ? `${head}${match[0][0]} ${match[0].slice(1)} ${tail}`
            : behind
        if (isWord(head + match[0]) && isWord(tail)) return []
        const put = picked([behind, behind, behind, around], random)
        return [place({ kind: 'ligature-split', level: 'sure', ...span(word), put })]
      }),
  },
  'broken-word': {
    kind: 'broken-word',
    how: 'Investm en t, develop ment',
    places: (text, random) =>
      englishWords(text, 7).flatMap((word) => {
        const first = 2 + Math.floor(random() * (word.words.length - 4))
        const cuts = random() < 0.25 ? [first, first + 2] : [first]
        const pieces = [0, ...cuts].map((cut, at) => word.words.slice(cut, cuts[at]))
        // Two whole words would be read as two words.
        if (pieces.includes('') || pieces.every(isWord)) return []
        const put = pieces.join(' ')
        return [place({ kind: 'broken-word', level: 'sure', ...span(word), put })]
      }),
  },
  'digit-split': {
    kind: 'digit-split',
    how: '2 0 0余人',
    places: (text) =>
      found(text, /(?<![\d.,:/–—-])\d{3,4}(?=\p{Script=Han})/gu).map((figure) => {
        const put = [...figure.words].join(' ')
        return place({ kind: 'digit-split', level: 'sure', ...span(figure), put })
      }),
  },
} satisfies Record<string, Injector>

function span({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end }
}
