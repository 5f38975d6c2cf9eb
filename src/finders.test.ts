import { expect, test } from 'vitest'
import { foundBy } from './finders.ts'
import type { Mention } from './mention.ts'

const cue = (id: string): Mention => ({ type: 'cue', id, start: 0, end: 1 })
const idsOf = (mentions: readonly Mention[]): string[] =>
  mentions.map((mention) => (mention.type === 'cue' ? mention.id : ''))

test('each sentence has what is found in it, in order of the finders, by the names known there', () => {
  const found = foundBy({
    looks: [],
    finders: [(text) => [cue(text)], (_, names) => names.map(() => cue('name'))],
  })
  const names = [{ start: 0, end: 1 }]
  expect(found([{ text: 'a', names }, { text: 'b' }]).map(idsOf)).toEqual([['a', 'name'], ['b']])
})

test('one look or finder goes through the sentences before the next begins', () => {
  const asked: string[] = []
  const noting = (who: string) => (text: string) => {
    asked.push(who + text)
    return []
  }
  foundBy({ looks: [noting('look ')], finders: [noting('one '), noting('two ')] })([
    { text: 'a' },
    { text: 'b' },
  ])
  expect(asked).toEqual(['look a', 'look b', 'one a', 'one b', 'two a', 'two b'])
})

test('hundreds of sentences are read so many at a time as are remembered, none lost', () => {
  let longest = 0
  let since = 0
  const found = foundBy({
    looks: [() => since++],
    finders: [
      (text) => {
        longest = Math.max(longest, since)
        since = 0
        return [cue(text)]
      },
    ],
  })
  const sentences = Array.from({ length: 600 }, (_, at) => ({ text: `s${at}` }))
  expect(found(sentences).flatMap(idsOf)).toEqual(sentences.map(({ text }) => text))
  expect(longest).toBeLessThan(256)
})
