import { found, type Injector, lines, type Place, place } from './injector.ts'

/** A space put in between two characters; it claims both. */
function putIn(text: string, gap: RegExp): Place[] {
  return found(text, gap).map(({ start }) =>
    place(
      { kind: 'stray-space', level: 'sure', start, end: start, put: ' ' },
      { start: start - 1, end: start + 1 },
    ),
  )
}

/** Whether a line is long enough to be prose: headings may be spaced out on purpose. */
const isProse = (line: string) => line.length > 25

function sideOf(line: string | undefined): 'zh' | 'en' | undefined {
  if (!line) return undefined
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0
  return han * 3 > line.length ? 'zh' : 'en'
}

/** Spaces that do not belong, and line ends that are gone. */
export const spaces = {
  'space-in-chinese': {
    kind: 'stray-space',
    how: '簡 介會',
    places: (text) =>
      lines(text)
        .filter(({ words }) => isProse(words))
        .flatMap(({ start, words }) =>
          found(words, /(?<=\p{Script=Han})(?=\p{Script=Han})/gu).map((gap) => {
            const at = start + gap.start
            return place(
              { kind: 'stray-space', level: 'sure', start: at, end: at, put: ' ' },
              { start: at - 1, end: at + 1 },
            )
          }),
        ),
  },
  'space-in-name': {
    kind: 'stray-space',
    how: '主任王 雯',
    places: (text) =>
      putIn(
        text,
        /(?<=(?:主任|[市局處处省][長长]|秘书长|秘書長|校长)\p{Script=Han})(?=\p{Script=Han})/gu,
      ),
  },
  'space-before-comma': {
    kind: 'stray-space',
    how: 'trade , culture',
    places: (text) => putIn(text, /(?<=[a-z])(?=[,;] [A-Za-z])/g),
  },
  'double-space': {
    kind: 'double-space',
    how: 'May 8 to 9,  2018',
    places: (text) =>
      found(text, /(?<=[a-z,]) (?=[A-Za-z\d])/g).map(({ start, end }) =>
        place({ kind: 'double-space', level: 'sure', start, end, put: '  ' }),
      ),
  },
  'lost-line-break': {
    kind: 'lost-line-break',
    how: '2021.2021年6月7日',
    places: (text) => {
      const all = lines(text)
      return all.slice(0, -1).map(({ end, words }, at) => {
        const next = all[at + 1]?.words
        // Between two paragraphs of one language only the page could tell.
        const level = sideOf(words) === sideOf(next) ? 'possible' : 'sure'
        return place({ kind: 'lost-line-break', level, start: end, end: end + 1, put: '' })
      })
    },
  },
} satisfies Record<string, Injector>
