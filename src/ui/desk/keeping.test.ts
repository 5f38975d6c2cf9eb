import { afterEach, expect, test, vi } from 'vitest'
import { keep, restore } from './keeping.ts'

// The page as far as it is asked for here: three papers and the choice of one or two.
class Field {
  value = ''
}
const papers = { '#en': new Field(), '#zh': new Field(), '#both': new Field() }
const choice = { checked: false }
const desk = { dataset: { given: 'two' }, querySelector: () => choice } as unknown as HTMLElement

/** Opens a page with empty papers, and `storage` as what the browser gives it. */
function open(storage: () => Partial<Storage>): void {
  for (const field of Object.values(papers)) field.value = ''
  vi.stubGlobal('HTMLTextAreaElement', Field)
  vi.stubGlobal('document', { querySelector: (one: keyof typeof papers) => papers[one] })
  Object.defineProperty(globalThis, 'sessionStorage', { get: storage, configurable: true })
}

/** A storage that keeps texts of up to `most` characters. */
function holding(kept: Map<string, string>, most: number): Partial<Storage> {
  return {
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => kept.delete(key),
    setItem(key, text) {
      if (text.length > most) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'sessionStorage')
})

test('what was kept stands on the papers again', () => {
  const storage = holding(new Map(), 9)
  open(() => storage)
  keep(desk, 'en', 'Hello')
  restore(desk)
  expect([papers['#en'].value, papers['#zh'].value]).toEqual(['Hello', ''])
  expect(choice.checked).toBe(true)
})

test('a text above what the browser keeps is not kept, nor is the one before it', () => {
  const kept = new Map<string, string>()
  open(() => holding(kept, 9))
  keep(desk, 'en', 'Hello')
  keep(desk, 'en', 'Hello, world')
  expect([...kept]).toEqual([['dragoman-desk-given', 'two']])
})

test('where the browser lets no page keep anything the desk goes on', () => {
  open(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(() => restore(desk)).not.toThrow()
  expect(() => keep(desk, 'en', 'Hello')).not.toThrow()
  expect(papers['#en'].value).toBe('')
})
