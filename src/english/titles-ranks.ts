import { listed, table } from '../data/table.ts'
import { plainWord, type Token } from './people-tokens.ts'

/** A rank found in the words of a sentence, from token `from` up to token `to`. */
export interface Rank {
  readonly from: number
  readonly to: number
  /** An id of data/titles.tsv, with `deputy-` before it for a deputy. */
  readonly id: string
  readonly side: string
  readonly plural: boolean
  readonly status?: 'new' | 'leaving' | 'acting'
}

interface Form {
  readonly id: string
  readonly side: string
  readonly takesDeputy: boolean
  readonly plural: boolean
}

const forms = new Map<string, Form>()
for (const row of table('titles')) {
  const form = {
    id: row['id'] ?? '',
    side: row['side'] ?? 'any',
    takesDeputy: row['deputy'] === 'yes',
  }
  for (const words of listed(row['en']).map((form) => plainWord(form).replace(/\.$/, ''))) {
    // Consuls general, and consul generals.
    for (const key of [words, plurals(words), ...(/ general$/.test(words) ? [`${words}s`] : [])]) {
      if (!forms.has(key)) forms.set(key, { ...form, plural: key !== words })
    }
  }
}

/** How many words the longest form has that begins with a word. */
const sizes = new Map<string, number>()
for (const form of forms.keys()) {
  const first = firstWord(form)
  sizes.set(first, Math.max(sizes.get(first) ?? 0, form.split(' ').length))
}
const statuses = ['new', 'leaving', 'acting'] as const
const kinds = [...statuses, 'deputy', 'modifier']
const prefixes = new Map(
  table('name-context')
    .flatMap((row) => {
      const is = row['kind'] ?? ''
      return row['lang'] === 'en' && kinds.includes(is)
        ? listed(row['words']).map((words) => [words, is] as const)
        : []
    })
    .reverse(),
)
const prefixStarts = new Set(Array.from(prefixes.keys(), firstWord))
const takers = new Set(
  [...forms.values()].filter(({ takesDeputy }) => takesDeputy).map(({ id }) => id),
)

/** The ranks of a sentence by their first token, found once: posts, names and bodies all ask where one begins. */
const found = new WeakMap<readonly Token[], Map<number, Rank | undefined>>()

/** The rank that begins at a token, with the words before it that belong to it (Acting, Deputy, Executive …). */
export function rankAt(tokens: readonly Token[], at: number): Rank | undefined {
  let ranks = found.get(tokens)
  if (!ranks) {
    ranks = new Map()
    found.set(tokens, ranks)
  }
  if (!ranks.has(at)) ranks.set(at, rankFrom(tokens, at, 4))
  return ranks.get(at)
}

function rankFrom(tokens: readonly Token[], at: number, most: number): Rank | undefined {
  const whole = formAt(tokens, at)
  if (whole)
    return {
      from: at,
      to: whole.to,
      id: whole.form.id,
      side: whole.form.side,
      plural: whole.form.plural,
    }
  const prefix = prefixAt(tokens, at)
  if (!prefix || most === 0) return undefined
  const rest = rankFrom(tokens, prefix.to, most - 1)
  if (!rest || (prefix.is === 'deputy' && !takers.has(rest.id))) return undefined
  const status = statuses.find((one) => one === prefix.is) ?? rest.status
  const deputy = prefix.is === 'deputy' && !rest.id.startsWith('deputy-')
  return {
    ...rest,
    from: at,
    id: deputy ? `deputy-${rest.id}` : rest.id,
    ...(status ? { status } : {}),
  }
}

function formAt(tokens: readonly Token[], at: number): { form: Form; to: number } | undefined {
  const first = tokens[at]?.plain ?? ''
  const [word = '', second = ''] = first.includes(' ') ? first.split(' ') : [first]
  const most = sizes.get(word) ?? sizes.get(second) ?? 0
  for (let size = Math.min(most, tokens.length - at); size > 0; size--) {
    const words = joined(tokens, at, size)
    const form = forms.get(words) ?? (second === '' ? undefined : deputyIn(words))
    if (form) return { form, to: at + size }
  }
  return undefined
}

/** Vice-Mayor is one word in a sentence. */
function deputyIn(words: string): Form | undefined {
  const [first = '', ...rest] = words.split(' ')
  const form = prefixes.get(first) === 'deputy' ? forms.get(rest.join(' ')) : undefined
  return form?.takesDeputy ? { ...form, id: `deputy-${form.id}` } : undefined
}

function joined(tokens: readonly Token[], at: number, size: number): string {
  let words = tokens[at]?.plain ?? ''
  for (let next = at + 1; next < at + size; next++) words += ` ${tokens[next]?.plain ?? ''}`
  return words
}

/** A status word that stands before the country of a title: the newly appointed Thai Consul-General. */
export function statusBefore(
  tokens: readonly Token[],
  at: number,
): { from: number; is: 'new' | 'leaving' | 'acting' } | undefined {
  for (const from of [at - 2, at - 1]) {
    const prefix = from >= 0 ? prefixAt(tokens, from) : undefined
    const is = statuses.find((one) => one === prefix?.is)
    if (is && prefix?.to === at) return { from, is }
  }
  return undefined
}

function prefixAt(tokens: readonly Token[], at: number): { is: string; to: number } | undefined {
  if (!prefixStarts.has(firstWord(tokens[at]?.plain ?? ''))) return undefined
  const two = prefixes.get(joined(tokens, at, 2))
  if (two !== undefined) return { is: two, to: at + 2 }
  const one = prefixes.get(tokens[at]?.plain ?? '')
  return one === undefined ? undefined : { is: one, to: at + 1 }
}

function firstWord(words: string): string {
  const space = words.indexOf(' ')
  return space === -1 ? words : words.slice(0, space)
}

/** directors-general, consuls general; else the last word: vice mayors, secretaries. */
function plurals(words: string): string {
  const parts = words.split(' ')
  const head = parts.at(-1) === 'general' && parts.length > 1 ? parts.length - 2 : parts.length - 1
  const end = words.search(/ (?:of|for) /)
  const noun = end === -1 ? head : words.slice(0, end).split(' ').length - 1
  return parts.map((part, at) => (at === noun ? plural(part) : part)).join(' ')
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`
  return /man$/.test(word) ? word.replace(/man$/, 'men') : `${word}s`
}
