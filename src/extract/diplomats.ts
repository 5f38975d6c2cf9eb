import type { Names } from '../exchange.ts'

const posts =
  /Ambassador|Consul|Counsell?or|Charg[eé]|Attach[eé]|大使|领事|領事|参赞|參贊|代办|代辦/

/** Tells whether a title is that of a diplomat: posted abroad, and at home neither there nor where a delegation goes. */
export function isDiplomat({ en = '', zh = '' }: Names): boolean {
  return posts.test(`${en} ${zh}`)
}
