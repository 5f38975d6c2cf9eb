import { isHan } from './han.ts'
import { isLetter } from './odd-words.ts'

const far = 100

/**
 * Tells, for one text, whether English prose stands at an offset: the line is English (its spacing is
 * not for Chinese lines with Latin names in them), and the place is in no address, path or code. A
 * line and a token are looked at once, however many marks they hold: ask in order of offset.
 */
export function proseIn(text: string): (at: number) => boolean {
  const isEnglish = stretchwise(lineAround(text), isEnglishText)
  const isPlain = stretchwise(
    (at) => tokenAround(text, at),
    (start, end) => !machine.test(text.slice(start, end)),
  )
  return (at) => isEnglish(at) && isPlain(at)

  function isEnglishText(start: number, end: number): boolean {
    let latin = 0
    let chinese = 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (isLetter(code)) latin++
      else if (isHan(code)) chinese++
    }
    return latin > 3 * chinese
  }
}

const machine =
  /:\/\/|\bwww\.|\w@\w|[=_{}<>\\|`~^[\]]|\/\S{0,200}[.?]\w|\(\)|::|->|&#?\w{1,10};|^[\w.]{1,100}\.\w{1,20}\//i

/** Tells whether a token is an address, a path or a piece of code. */
export function isMachineToken(token: string): boolean {
  return machine.test(token)
}

/** Tells whether `at` stands in an address, a path or a piece of code. */
export function isMachineText(text: string, at: number): boolean {
  const { start, end } = tokenAround(text, at)
  return machine.test(text.slice(start, end))
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Asks once a stretch, and remembers the last one. */
function stretchwise(
  stretchAt: (at: number) => Stretch,
  ask: (start: number, end: number) => boolean,
): (at: number) => boolean {
  let last: Stretch = { start: 0, end: -1 }
  let answer = false
  return (at) => {
    if (at >= last.start && at <= last.end) return answer
    last = stretchAt(at)
    answer = ask(last.start, last.end)
    return answer
  }
}

/** Gives the line around an offset. */
export function lineAround(text: string): (at: number) => Stretch {
  return (at) => {
    const end = text.indexOf('\n', at)
    return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end }
  }
}

/** The stretch without white space around `at`, at most 100 code units to either side. */
function tokenAround(text: string, at: number): Stretch {
  let start = at
  let end = at
  while (start > 0 && at - start < far && !isSpace(text.charCodeAt(start - 1))) start--
  while (end < text.length && end - at < far && !isSpace(text.charCodeAt(end))) end++
  return { start, end }
}

/** The token around `at`, as it is printed. */
export function printedToken(text: string, at: number): string {
  const { start, end } = tokenAround(text, at)
  return text.slice(start, end)
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
}

/** The letters that end at `at`. */
export function wordBefore(text: string, at: number): string {
  return /\p{L}*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
}

/** The letters that start at `at`. */
export function wordAfter(text: string, at: number): string {
  return /^\p{L}*/u.exec(text.slice(at, at + 40))?.[0] ?? ''
}

/** Tells whether no letter, digit, apostrophe or hyphen touches the stretch: it is a word of its own. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const near = /[\p{L}\p{M}\d’'@_/-]/u
  return !near.test(text.charAt(start - 1)) && !near.test(text.charAt(end))
}
