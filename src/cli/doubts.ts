import type { Bulletin } from '../bulletin.ts'

/** Why a bulletin gave less than it should, in words for the person who gave it; undefined when it did not. */
export interface Doubt {
  readonly message: string
  /** Whether there is anything worth keeping in the record. */
  readonly isWorthKeeping: boolean
}

/** What is missing from a bulletin as a whole: any news, or one of the two languages. */
export function doubtOf(bulletin: Bulletin): Doubt | undefined {
  const { items } = bulletin
  if (!items.some((item) => item.exchange !== null)) {
    return {
      message: `Cannot find news of an exchange: ${counted(items.length, 'item')} read, and none tells of a visit, a meeting, a signing or the like`,
      isWorthKeeping: false,
    }
  }
  const languages = new Set(bulletin.segments.map((segment) => segment.lang))
  if (languages.size > 1) return undefined
  const [only, other] = languages.has('en') ? ['English', 'Chinese'] : ['Chinese', 'English']
  return {
    message: `Cannot pair: only ${only} text found, so items have one version. Give the ${other} version in the same file to pair and check them`,
    isWorthKeeping: true,
  }
}

/** `1 item`, `3 items`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
