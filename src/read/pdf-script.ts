// Signs as wide as a Chinese letter carry their own space.
const wide = String.raw`\u3000-\u303f\uff00-\uffef`
const wideAtEnd = new RegExp(`[${wide}]$`)
const wideAtStart = new RegExp(`^[${wide}]`)
const hanAtEnd = /\p{Script=Han}$/u
const hanAtStart = /^\p{Script=Han}/u

/**
 * How two stretches of text meet: at a sign as wide as a letter, as Chinese letters, as Chinese with
 * others, or as others.
 */
export function meeting(left: string, right: string): 'wide' | 'han' | 'mixed' | 'latin' {
  if (wideAtEnd.test(left) || wideAtStart.test(right)) return 'wide'
  const hanSides = Number(hanAtEnd.test(left)) + Number(hanAtStart.test(right))
  if (hanSides === 0) return 'latin'
  return hanSides === 2 ? 'han' : 'mixed'
}

/** Whether at least a third of the letters are Chinese. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han * 3 >= (text.match(/\p{L}/gu)?.length ?? 0) && han > 0
}
