import { matched } from './matching.ts'
import type { Known } from './people-known.ts'
import { floor, likeness } from './people-likeness.ts'

/** The English and the Chinese people of an item, each with its counterpart where there is one. */
export function pairedPeople(english: readonly Known[], chinese: readonly Known[]): Known[][] {
  const pairs = matched(english, chinese, { score: likeness, floor }).map((pair) =>
    pair.filter((known) => known !== null),
  )
  const taken = new Set<Known>()
  const whole = pairs.map((pair) => {
    const holder = pairs.map((other) => holderIn(other, pair)).find((one) => one && !taken.has(one))
    if (holder) taken.add(holder)
    return holder
      ? pair.map((one) => (one.lang === holder.lang ? withOffice(one, holder) : one))
      : pair
  })
  return whole.filter(([first]) => first && !taken.has(first))
}

/**
 * "The new Consul General of China told the Mayor … Meng Xiaotong had been a student here": the unnamed holder of an
 * office, alone in his language, who is the one of a pair that this language names without an office.
 */
function holderIn([one, ...more]: readonly Known[], pair: readonly Known[]): Known | undefined {
  if (!one || more.length > 0 || one.name || pair.length < 2) return undefined
  const [own, other] = one.lang === 'en' ? pair : pair.toReversed()
  if (!own?.name || own.titled || !other) return undefined
  const score = one.lang === 'en' ? likeness(one, other) : likeness(other, one)
  return score >= floor ? one : undefined
}

function withOffice(known: Known, { mentions, titled }: Known): Known {
  const all = [...known.mentions, ...mentions].sort((a, b) => a.start - b.start)
  return { ...known, mentions: all, ...(titled ? { titled } : {}) }
}
