import { han } from './han.ts'
import { misreadHan } from './mojibake-han.ts'
import { misreadLatin } from './mojibake-latin.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import type { Survey } from './survey.ts'

// What a letter lost half of its bytes leaves: question marks between Han letters, a tag without its
// opening bracket (`??松健?/p>`), and the well-known debris of two bad conversions.
const debris = new RegExp(
  `\\?{2,4}[${han}]{0,6}\\?/[a-z]{1,6}>|(?<=[${han}])(?:\\?/[a-z]{1,6}>|\\?{2,}(?=[${han}]))`,
  'y',
)
const knownDebris = /(?:锟斤拷|锟斤|斤拷|烫烫烫|屯屯屯)+/g
// Where none of these is, there is none: looking for them is many times quicker.
const signs = ['锟斤', '斤拷', '烫烫烫', '屯屯屯']

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
    const lost = [...debrisIn(survey), ...knownDebrisIn(survey.text)]
    return [...misreadLatin(survey), ...misreadHan(survey), ...lost].toSorted(
      (a, b) => a.start - b.start,
    )
  },
}

function debrisIn({ text, landmarks }: Survey): Change[] {
  const found: Change[] = []
  let done = 0
  for (const at of landmarks.placesOf('?')) {
    const next = text.charAt(at + 1)
    if (at < done || (next !== '?' && next !== '/')) continue
    debris.lastIndex = at
    const before = debris.exec(text)?.[0]
    if (before === undefined) continue
    found.push(change('lossy', at, { before, after: before }))
    done = at + before.length
  }
  return found
}

function knownDebrisIn(text: string): Change[] {
  if (!signs.some((sign) => text.includes(sign))) return []
  return Array.from(text.matchAll(knownDebris), ({ index, 0: before }) =>
    change('lossy', index, { before, after: before }),
  )
}
