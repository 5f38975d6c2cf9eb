import { expect, test } from 'vitest'
import { applied } from '../edit.ts'
import { searched, searchedAgain } from './search.ts'
import { survey } from './survey.ts'

const far =
  'The delegation saw the port of Ningbo, its museum and the new harbor of the city.\n'.repeat(20)

/** What a text and then the text its edits left are found to hold, searched again in lines or whole. */
function again(text: string) {
  const first = searched(survey(text))
  const left = applied(text, first.found)
  const kindsOf = ({ found }: { found: readonly { kind: string; start: number }[] }) =>
    found.map(({ kind, start }) => `${kind} ${start}`)
  return {
    inLines: kindsOf(searchedAgain(first, survey(left)) ?? { found: [] }),
    whole: kindsOf(searched(survey(left))),
  }
}

test.each([
  // A hyphen put back at a line's end is the witness for a word far off.
  ['a compound printed', `a shorefront\n${far}the shore-\nfront houses\n${far}`],
  // The last of a kind's apostrophes.
  [
    'an apostrophe',
    `the mayor's and "guests" of Liu's and Peoples Republic\n${far}the city"s\n${far}`,
  ],
  ['letters', `the cityâ€™s port\n${far}a ⼭ and the mayorâ€™s word\n${far}`],
  [
    'a slip that is mended',
    `the mayors of Hastigns and Affaris\n${far}Hartleys wife met Hartley\n`,
  ],
  ['nothing', `the city.On June 3\n${far}`],
])('a search of changed lines finds what one of the whole text does: %s', (_, text) => {
  const { inLines, whole } = again(text)
  expect(inLines).toEqual(whole)
})
