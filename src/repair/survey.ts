import { codesOf } from './codes.ts'
import { type Landmarks, landmarksOf } from './landmarks.ts'
import { type Line, linesOf } from './line-scripts.ts'
import { type EnglishLines, englishIn, isEnglishAt } from './lines.ts'
import { type OddWords, oddWordsOf } from './odd-words.ts'
import { isMachineText } from './surroundings.ts'

/** A text, and what several repairs ask of it, each worked out once, when it is first asked. */
export interface Survey {
  readonly text: string
  /** Its UTF-16 code units. */
  readonly codes: Uint16Array
  readonly landmarks: Landmarks
  /** Its lines, and what their letters tell of their script. */
  readonly lines: readonly Line[]
  /** The runs of letters A to Z that are no English words: names and broken words. */
  readonly odd: OddWords
  /** Which of its lines are English: see {@link isEnglish}. */
  readonly english: EnglishLines
}

/** Tells whether the line at an offset is English. */
export function isEnglish({ english }: Survey, at: number): boolean {
  return isEnglishAt(english, at)
}

/** Tells whether English prose stands at an offset: no Chinese line, no address, path or code. */
export function isProse({ english, text }: Survey, at: number): boolean {
  return isEnglishAt(english, at) && !isMachineText(text, at)
}

/** Looks a text over for the repairs. */
export function survey(text: string): Survey {
  let codes: Uint16Array | undefined
  let english: EnglishLines | undefined
  let landmarks: Landmarks | undefined
  let lines: readonly Line[] | undefined
  let odd: OddWords | undefined
  return {
    text,
    get codes() {
      codes ??= codesOf(text)
      return codes
    },
    get landmarks() {
      landmarks ??= landmarksOf(this.codes)
      return landmarks
    },
    get lines() {
      lines ??= linesOf(this.codes, this.landmarks)
      return lines
    },
    get odd() {
      odd ??= oddWordsOf(text, this.codes)
      return odd
    },
    get english() {
      english ??= englishIn(this.codes, this.lines)
      return english
    },
  }
}

/** Work on a survey that is done once for each, however often its result is asked for. */
export function oncePerSurvey<Result>(
  work: (survey: Survey) => Result,
): (survey: Survey) => Result {
  const done = new WeakMap<Survey, Result>()
  return (survey) => {
    const known = done.get(survey)
    if (known !== undefined) return known
    const result = work(survey)
    done.set(survey, result)
    return result
  }
}
