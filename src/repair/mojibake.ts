import { han } from './han.ts'
import { misreadHan } from './mojibake-han.ts'
import { misreadLatin } from './mojibake-latin.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import type { Survey } from './survey.ts'

// What a letter lost half of its bytes leaves: question marks between Han letters, a tag without its
// opening bracket (`??松健?/p>`), and the well-known debris of two bad conversions.
const debris = new RegExp(
  `\\?{2,4}[${han}]{0,6}\\?/[a-z]{1,6}>|(?<=[${han}])(?:\\?/[a-z]{1,6}>|\\?{2,}(?=[${han}]))`,
  'y',
)
const knownDebris = /(?:锟斤拷|锟斤|斤拷|烫烫烫|屯屯屯)+/y

/** The bytes are put back as they were and read again; where bytes were lost, the spot is only marked. */
export const mojibake: RepairKind = {
  levels: ['likely', 'lossy'],
  isOfLetters: true,
  about: 'Text whose bytes were read in the wrong encoding.',
  examples: [
    ['the cityâ€™s CafÃ©', 'the city’s Café'],
    ['ÖØÇìÊÐÕþ¸®', '重庆市政府'],
  ],
  find(survey) {
    const lost = [...debrisIn(survey), ...knownDebrisIn(survey)]
    return [...misreadLatin(survey), ...misreadHan(survey), ...lost].toSorted(byStart)
  },
}

function debrisIn({ text, landmarks }: Survey): Change[] {
  const isBeforeSign = (at: number) => /[?/]/.test(text.charAt(at + 1))
  return lostAt(text, landmarks.placesOf('?').filter(isBeforeSign), debris)
}

function knownDebrisIn({ text, landmarks }: Survey): Change[] {
  const starts = landmarks.placesOf('debris').map((at) => (text.charAt(at) === '拷' ? at - 1 : at))
  return lostAt(text, starts, knownDebris)
}

/** What a sticky pattern finds at some offsets, each behind what was found before. */
function lostAt(text: string, starts: readonly number[], pattern: RegExp): Change[] {
  const found: Change[] = []
  let done = 0
  for (const at of starts) {
    if (at < done) continue
    pattern.lastIndex = at
    const before = pattern.exec(text)?.[0]
    if (before === undefined) continue
    found.push(change('lossy', at, { before, after: before }))
    done = at + before.length
  }
  return found
}
