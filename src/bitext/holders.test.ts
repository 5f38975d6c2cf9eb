import { expect, test } from 'vitest'
import { bitext } from './bitext.ts'
import { holdersOf } from './holders.ts'
import { plain } from './plain.ts'

test('holdersOf() gives the texts that hold a word, each once', () => {
  const { source } = bitext(['port port', 'trade', 'port trade'], ['x'], plain())
  const [port, trade] = ['port', 'trade'].map((word) => source.words.indexOf(word))
  const holders = holdersOf(source)
  expect([...holders.of(port ?? -1)]).toEqual([0, 2])
  expect([...holders.of(trade ?? -1)]).toEqual([1, 2])
  expect(holders.count(port ?? -1)).toBe(2)
  expect([...holdersOf(source, 1).of(port ?? -1)]).toEqual([])
})
