import { type Apostrophe, apostropheOf } from './apostrophe.ts'
import { codesOf } from './codes.ts'
import { type Landmarks, landmarksOf } from './landmarks.ts'
import { englishIn } from './lines.ts'
import { type OddWords, oddWordsOf } from './odd-words.ts'
import { isMachineText } from './surroundings.ts'

/** A text, and what several repairs ask of it, each worked out once, when it is first asked. */
export interface Survey {
  readonly text: string
  /** Its UTF-16 code units. */
  readonly codes: Uint16Array
  readonly landmarks: Landmarks
  /** The runs of letters A to Z that are no English words: names and broken words. */
  readonly odd: OddWords
  /** The apostrophe that the text prints. */
  readonly apostrophe: Apostrophe
  /** Tells whether the line at an offset is English. */
  readonly isEnglish: (at: number) => boolean
  /** Tells whether English prose stands at an offset: no Chinese line, no address, path or code. */
  readonly isProse: (at: number) => boolean
}

/** Looks a text over for the repairs. */
export function survey(text: string): Survey {
  const codes = codesOf(text)
  let isEnglish: Survey['isEnglish'] | undefined
  let landmarks: Landmarks | undefined
  let odd: OddWords | undefined
  let apostrophe: Apostrophe | undefined
  return {
    text,
    codes,
    get landmarks() {
      landmarks ??= landmarksOf(codes)
      return landmarks
    },
    get odd() {
      odd ??= oddWordsOf(text, codes)
      return odd
    },
    get apostrophe() {
      apostrophe ??= apostropheOf(text, codes, this.landmarks)
      return apostrophe
    },
    get isEnglish() {
      isEnglish ??= englishIn(codes, this.landmarks.placesOf('\n'))
      return isEnglish
    },
    get isProse() {
      const { isEnglish } = this
      return (at: number) => isEnglish(at) && !isMachineText(text, at)
    },
  }
}
