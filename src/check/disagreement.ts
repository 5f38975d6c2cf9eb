import type { Finding } from '../finding.ts'
import type { Mention, Placed } from '../mention.ts'
import type { Span } from '../span.ts'
import type { Checked } from './rule.ts'

type Of<T extends Mention['type']> = Placed<Extract<Mention, { type: T }>>

/** How the values of two versions are compared. */
export interface Comparison<M> {
  /** Both may state the same fact in the same words' worth. */
  same(en: M, zh: M): boolean
  /** Should they differ, one may be the wrong rendering of the other. */
  rivals(en: M, zh: M): boolean
  /** Of two that may state the same fact: they state it with the same precision. All do, unless told. */
  firm?(en: M, zh: M): boolean
  /** A mention that may repeat what another has said says nothing beyond it. */
  adds?(mention: M, said: readonly M[]): boolean
}

/** What two versions of an item state of one kind. */
export interface Compared<M> {
  /** Pairs that agree. */
  readonly agreed: readonly (readonly [en: M, zh: M])[]
  /** Pairs of one bead whose values differ and have no counterpart anywhere in the item. */
  readonly rivals: readonly (readonly [en: M, zh: M])[]
  /** Values with neither. */
  readonly alone: readonly M[]
}

/**
 * Compares the mentions of one type by value: bead by bead first, then what is left over the whole
 * item, for a translator may move a figure to the next sentence. Only what is still left can disagree.
 */
export function compared<T extends Mention['type']>(
  item: Checked,
  type: T,
  comparison: Comparison<Of<T>>,
): Compared<Of<T>> {
  const all = item.mentions.filter((mention): mention is Of<T> => mention.type === type)
  const [en, zh] = (['en', 'zh'] as const).map((lang) => all.filter((one) => one.lang === lang))
  const { same, firm = () => true } = comparison
  const isFirm = (a: Of<T>, b: Of<T>) => same(a, b) && firm(a, b)
  const near = paired(en ?? [], zh ?? [], (a, b) => a.bead === b.bead && isFirm(a, b))
  const far = paired(near.left, near.right, isFirm)
  const isNews = (agreed: Pairing<Of<T>>['pairs']) => (mention: Of<T>) =>
    !agreed.some(([a, b]) => isRepeat(mention, mention.lang === 'en' ? [a, b] : [b, a], comparison))
  const isNew = isNews([...near.pairs, ...far.pairs])
  // One of two rivals may repeat what is agreed elsewhere; were both to, nothing would be missing.
  const rivals = paired(
    far.left,
    far.right,
    (a, b) => a.bead === b.bead && (isNew(a) || isNew(b)) && comparison.rivals(a, b) && !same(a, b),
  )
  const loose = paired(rivals.left, rivals.right, (a, b) => a.bead === b.bead && same(a, b))
  const last = paired(loose.left, loose.right, same)
  const agreed = [near, far, loose, last].flatMap(({ pairs }) => pairs)
  return {
    agreed,
    rivals: rivals.pairs,
    alone: [...last.left, ...last.right].filter(isNews(agreed)),
  }
}

/** Tells whether a mention says again what its own version has said and the other has matched. */
function isRepeat<M extends { readonly lang: 'en' | 'zh' }>(
  mention: M,
  [own, other]: readonly [M, M],
  { same, adds }: Comparison<M>,
): boolean {
  if (mention === own || adds?.(mention, [own, other])) return false
  return mention.lang === 'en' ? same(mention, other) : same(other, mention)
}

interface Pairing<M> {
  readonly pairs: readonly (readonly [M, M])[]
  readonly left: readonly M[]
  readonly right: readonly M[]
}

/** Pairs each of `lefts` with the first free one of `rights` that fits, in order of the text. */
function paired<M>(
  lefts: readonly M[],
  rights: readonly M[],
  fits: (a: M, b: M) => boolean,
): Pairing<M> {
  const free = new Set(rights)
  const pairs = lefts.flatMap((left) => {
    const right = [...free].find((one) => fits(left, one))
    if (!right) return []
    free.delete(right)
    return [[left, right] as const]
  })
  const taken = new Set(pairs.map(([left]) => left))
  return { pairs, left: lefts.filter((one) => !taken.has(one)), right: [...free] }
}

/** A finding about a pair of mentions, with the words of both in its message. */
export function about(
  { text }: Checked,
  {
    en,
    zh,
    message,
  }: {
    readonly en: Span & { readonly bead: number }
    readonly zh: Span
    readonly message: (en: string, zh: string) => string
  },
): Omit<Finding, 'rule' | 'severity'> {
  return {
    message: message(text.slice(en.start, en.end), text.slice(zh.start, zh.end)),
    en: { start: en.start, end: en.end },
    zh: { start: zh.start, end: zh.end },
    bead: en.bead,
  }
}

/** A finding about words of one version alone. */
export function alone(
  { text }: Checked,
  mention: Placed,
  message: (words: string) => string,
): Omit<Finding, 'rule' | 'severity'> {
  const span = { start: mention.start, end: mention.end }
  return {
    message: message(text.slice(span.start, span.end)),
    en: mention.lang === 'en' ? span : null,
    zh: mention.lang === 'zh' ? span : null,
    bead: mention.bead,
  }
}

/** Tells whether the item stands in both languages at all; with one version nothing can disagree. */
export function hasBothVersions({ beads }: Checked): boolean {
  return beads.some(({ en }) => en.length > 0) && beads.some(({ zh }) => zh.length > 0)
}
