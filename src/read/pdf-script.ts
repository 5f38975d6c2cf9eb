/** Letters of Chinese, for the body of a pattern's class with the flag `u`; compatibility forms and radicals too. */
export const hanLetters = String.raw`\p{Script=Han}`
/** Signs as wide as a Chinese letter: they carry their own space. */
export const wideSigns = String.raw`\u3000-\u303f\uff00-\uffef`

const wideAtEnd = new RegExp(`[${hanLetters}${wideSigns}]$`, 'u')
const wideAtStart = new RegExp(`^[${hanLetters}${wideSigns}]`, 'u')
const hanAtEnd = new RegExp(`[${hanLetters}]$`, 'u')
const hanAtStart = new RegExp(`^[${hanLetters}]`, 'u')
// Quotation marks, dashes and dots that both languages use.
const shared = /[‘’“”—…·]/

/** How two stretches of text meet: as Chinese, as Chinese with Latin letters or figures, or as Latin ones. */
export function meeting(left: string, right: string): 'han' | 'mixed' | 'latin' {
  const [isLeft, isRight] = [wideAtEnd.test(left), wideAtStart.test(right)]
  if (isLeft && isRight) return 'han'
  if (!isLeft && !isRight) return 'latin'
  const other = isLeft ? right.charAt(0) : left.at(-1)
  if (shared.test(other ?? '')) return 'han'
  return hanAtEnd.test(left) || hanAtStart.test(right) ? 'mixed' : 'han'
}

/** Whether at least a third of the letters are Chinese. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han * 3 >= (text.match(/\p{L}/gu)?.length ?? 0) && han > 0
}
