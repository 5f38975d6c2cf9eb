import type { PersonMention } from '../src/mention.ts'

/** Name | title | ranks with countries | status, leads, gender. */
export function shown(mention: PersonMention): string {
  const { group, name, title, titles, status, leads, gender } = mention
  const who = group ? 'group' : (name?.text ?? '—')
  const ranks = titles
    .map(({ rank, country }) => (country ? `${rank} ${country}` : rank))
    .join(' + ')
  const marks = [status, leads ? 'leads' : undefined, gender].filter(Boolean).join(' ')
  return [who, title?.text ?? '', ranks, marks].join(' | ').replace(/(?: \| )+$/, '')
}

/** Sentences, each with the people it names under it, as `shown` and two spaces in. */
export function toldPeople(text: string): { sentence: string; people: string[] }[] {
  return text
    .trim()
    .split(/\n(?! )/)
    .map((lines) => lines.split(/\n {2}/))
    .map(([sentence = '', ...people]) => ({ sentence, people }))
}
