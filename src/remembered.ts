// A bulletin's sentences and the names in them: they are asked for when it is searched, and again item by item.
const usual = 256
/** What has more letters is no sentence or name but a text, of which one or two are at work. */
export const longest = 4096
const longKept = 4
// Most finders find nothing, and that is known at the first look too.
const nothing = Symbol('nothing')

/**
 * The function, but asked again for a text it was asked for lately it gives the same answer without
 * working it out anew. One finder after another asks for the dates of a sentence, and one rule after
 * another for the plain form of a name; nobody may change what is given.
 *
 * Of texts of more than 4,096 letters the last few alone are kept, however many others are.
 *
 * @param kept how many texts an answer is kept for
 */
export function remembered<T>(of: (text: string) => T, kept = usual): (text: string) => T {
  const ofShort = answersKept(of, kept)
  const ofLong = answersKept(of, Math.min(kept, longKept))
  return (text) => (text.length > longest ? ofLong(text) : ofShort(text))
}

/**
 * As `remembered`, for a code unit: what is asked of every character of a text costs less by its code than by a text that
 * holds it alone.
 */
export function rememberedByCode<T>(of: (code: number) => T, kept: number): (code: number) => T {
  return answersKept(of, kept)
}

function answersKept<K, T>(of: (asked: K) => T, kept: number): (asked: K) => T {
  const answers = new Map<K, T | typeof nothing>()
  return (asked) => {
    const known = answers.get(asked)
    if (known !== undefined) return known === nothing ? (undefined as T) : known
    const answer = of(asked)
    if (answers.size === kept) answers.clear()
    answers.set(asked, answer === undefined ? nothing : answer)
    return answer
  }
}

/**
 * As `remembered`, for what is no text: an answer is kept as long as what it was asked of. One field of an exchange after
 * another asks when its item took place; nobody may change what is given.
 */
export function rememberedOf<K extends object, T>(of: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, T>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as T
    const answer = of(key)
    answers.set(key, answer)
    return answer
  }
}
