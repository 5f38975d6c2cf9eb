import { type Apostrophe, apostropheOf } from './apostrophe.ts'
import { codesOf } from './codes.ts'
import { jointsOf } from './joints.ts'
import { englishIn } from './lines.ts'
import { oddWordsOf, type Word } from './odd-words.ts'
import { isMachineText } from './surroundings.ts'

/** A text, and what several repairs ask of it, each worked out once, when it is first asked. */
export interface Survey {
  readonly text: string
  /** Its UTF-16 code units. */
  readonly codes: Uint16Array
  /** Where the text goes over between Latin, punctuation and Chinese: see {@link jointsOf}. */
  readonly joints: readonly number[]
  /** The runs of letters A to Z that are no English words, in order: names and broken words. */
  readonly oddWords: readonly Word[]
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
  const isEnglish = englishIn(text)
  let words: readonly Word[] | undefined
  let joints: readonly number[] | undefined
  let apostrophe: Apostrophe | undefined
  return {
    text,
    codes,
    get joints() {
      joints ??= jointsOf(codes)
      return joints
    },
    get oddWords() {
      words ??= oddWordsOf(text, codes)
      return words
    },
    get apostrophe() {
      apostrophe ??= apostropheOf(text)
      return apostrophe
    },
    isEnglish,
    isProse: (at) => isEnglish(at) && !isMachineText(text, at),
  }
}
