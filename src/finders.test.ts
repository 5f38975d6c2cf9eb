import { expect, test } from 'vitest'
import { foundBy } from './finders.ts'
import type { Mention } from './mention.ts'
import { remembered } from './remembered.ts'

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

/** Reads sentences with finders that ask for what is looked at: in what order, how often a look was made, and what was found. */
function readWith(sentences: readonly string[]) {
  const order: string[] = []
  let made = 0
  const look = remembered((text) => {
    made++
    return text
  })
  const asking = (who: string) => (text: string) => {
    if (order.at(-1) !== who) order.push(who)
    return [cue(look(text))]
  }
  const found = foundBy({
    looks: [
      (text) => {
        if (order.at(-1) !== 'look') order.push('look')
        look(text)
      },
    ],
    finders: [asking('one'), asking('two')],
  })(sentences.map((text) => ({ text })))
  return { batches: order.filter((who) => who === 'look').length, made, found }
}

test('hundreds of sentences are read so many at a time as are remembered, none lost', () => {
  const sentences = Array.from({ length: 600 }, (_, at) => `s${at}`)
  const { batches, made, found } = readWith(sentences)
  expect(found.map(idsOf)).toEqual(sentences.map((text) => [text, text]))
  expect(made).toBe(600)
  expect(batches).toBe(5)
})

test('a long sentence, of which few are remembered, is read by itself: no look is made twice', () => {
  const long = Array.from({ length: 24 }, (_, at) => `${at} `.padEnd(5500, '市长会见客人'))
  const sentences = ['a', 'b', ...long, 'c', 'd']
  const { batches, made, found } = readWith(sentences)
  expect(found.map(idsOf)).toEqual(sentences.map((text) => [text, text]))
  expect(made).toBe(sentences.length)
  expect(batches).toBe(long.length + 2)
})
