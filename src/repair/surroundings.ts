import { bitsOf } from './codes.ts'
import { isLetter } from './odd-words.ts'

const far = 100
const longestWord = 40

const machine =
  /:\/\/|\bwww\.|\w@\w|[=_{}<>\\|`~^[\]]|\/\S{0,200}[.?]\w|\(\)|::|->|&#?\w{1,10};|^[\w.]{1,100}\.\w{1,20}\//i

const touching = /[\p{L}\p{M}\d’'@_/\ufffd-]/u
const touchingAscii = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(touching.test(String.fromCharCode(code))),
)

// One of these signs stands wherever the pattern fits, but for `www.`: most tokens have none.
const signs = bitsOf(':/@=_{}<>\\|`~^[](&')
const [stop, smallW] = [0x2e, 0x77]

/** Tells whether a token is an address, a path or a piece of code. */
export function isMachineToken(token: string): boolean {
  return machine.test(token)
}

/** Tells whether `at` stands in an address, a path or a piece of code. */
export function isMachineText(text: string, at: number): boolean {
  const { start, end } = tokenAround(text, at)
  return hasSign(text, start, end) && machine.test(text.slice(start, end))
}

function hasSign(text: string, start: number, end: number): boolean {
  let before = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (signs[code] === 1 || (code === stop && (before | 32) === smallW)) return true
    before = code
  }
  return false
}

interface Stretch {
  readonly start: number
  readonly end: number
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
  let from = at
  while (from > 0 && at - from < longestWord && isAnyLetter(text.charCodeAt(from - 1))) from--
  return text.slice(from, at)
}

/** The letters that start at `at`. */
export function wordAfter(text: string, at: number): string {
  let to = at
  while (to < text.length && to - at < longestWord && isAnyLetter(text.charCodeAt(to))) to++
  return text.slice(at, to)
}

function isAnyLetter(code: number): boolean {
  return code < 128 ? isLetter(code) : /\p{L}/u.test(String.fromCharCode(code))
}

/** Tells whether no letter, digit, apostrophe or hyphen touches the stretch: it is a word of its own, with no lost letter beside it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !isTouching(text.charCodeAt(start - 1)) && !isTouching(text.charCodeAt(end))
}

/** Of nothing, where the text begins or ends, false. */
function isTouching(code: number): boolean {
  return code < 128 ? touchingAscii[code] === 1 : touching.test(String.fromCharCode(code))
}
