import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Proposal } from '../../src/proposal.ts'
import type { Store } from '../../src/store/store.ts'
import type { Rendering, Term } from '../../src/term.ts'
import { office, termbases } from '../terms.ts'

const rendering = (lang: Rendering['lang'], words: string): Rendering => ({
  lang,
  words,
  status: 'preferred',
  sources: [],
})
const mayor: Term = {
  id: 'mayor',
  renderings: [rendering('en', 'Mayor'), rendering('zh', '市长')],
}
const proposal: Proposal = {
  id: '0a1b2c3d',
  en: 'Mayor',
  zh: '市长',
  basis: 'linked',
  subject: 'title',
  count: 2,
  score: 9,
  evidence: [{ bulletin: 'b', item: 'i', bead: 0 }],
}

/** What every store must do with terms. */
export function termContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of a termbase`, () => {
    test('all() and get() give back what put() took', async () => {
      await fc.assert(
        fc.asyncProperty(termbases, async (terms) => {
          await using store = await open()
          await store.terms.put(terms)
          // Terms of like words may have been joined: each rendering is somewhere.
          const kept = (await store.terms.all()).flatMap((term) => term.renderings)
          for (const { words } of terms.flatMap((term) => term.renderings)) {
            expect(kept.map((one) => one.words)).toContain(words)
          }
        }),
        { numRuns: 20 },
      )
      await using store = await open()
      await store.terms.put([office, mayor])
      expect(await store.terms.all()).toEqual([office, mayor])
      expect(await store.terms.get('mayor')).toEqual(mayor)
      expect(await store.terms.get('none')).toBeUndefined()
    })

    test('put() tells what is new, changed and the same', async () => {
      await using store = await open()
      const renamed = { ...mayor, renderings: [...mayor.renderings, rendering('en', 'City Mayor')] }
      expect(await store.terms.put([office, mayor])).toEqual({ added: 2, changed: 0, unchanged: 0 })
      expect(await store.terms.put([office, renamed])).toEqual({
        added: 0,
        changed: 1,
        unchanged: 1,
      })
      expect(await store.terms.get('mayor')).toEqual(renamed)
    })

    test('a term that shares words of both languages is joined, and what was kept stands', async () => {
      await using store = await open()
      await store.terms.put([office])
      const other: Term = {
        id: 'c7',
        renderings: [
          rendering('en', 'Ningbo FAO'),
          rendering('zh', '市外办'),
          rendering('zh', '甬外办'),
        ],
      }
      expect(await store.terms.put([other])).toEqual({ added: 0, changed: 1, unchanged: 0 })
      expect(await store.terms.put([other])).toEqual({ added: 0, changed: 0, unchanged: 1 })
      const added = { ...rendering('zh', '甬外办'), status: 'admitted' }
      expect(await store.terms.all()).toEqual([
        { ...office, renderings: [...office.renderings, added] },
      ])
    })

    test('one id for two concepts loses neither', async () => {
      await using store = await open()
      const other = {
        id: 'mayor',
        renderings: [rendering('en', 'Governor'), rendering('zh', '省长')],
      }
      await store.terms.put([mayor])
      await store.terms.put([other])
      const kept = await store.terms.all()
      expect(kept.map(({ renderings }) => renderings)).toEqual(
        expect.arrayContaining([mayor.renderings, other.renderings]),
      )
      expect(kept).toHaveLength(2)
    })

    test('a put() that fails keeps nothing of it', async () => {
      await using store = await open()
      const broken = { id: null, renderings: [] } as unknown as Term
      await expect(store.terms.put([mayor, broken])).rejects.toMatchObject({
        code: 'store-unreachable',
      })
      expect(await store.terms.all()).toEqual([])
    })

    test('remove() tells whether there was such a term', async () => {
      await using store = await open()
      await store.terms.put([mayor])
      expect(await store.terms.remove('mayor')).toBe(true)
      expect(await store.terms.remove('mayor')).toBe(false)
      expect(await store.terms.all()).toEqual([])
    })

    test('a proposal is accepted once, and rejected for good', async () => {
      await using store = await open()
      const others = [
        { ...proposal, id: 'ffffffff' },
        { ...proposal, id: 'eeeeeeee' },
      ]
      await store.terms.propose([proposal, ...others])
      await store.terms.accept(proposal.id, mayor)
      expect(await store.terms.all()).toEqual([mayor])
      expect(await store.terms.reject('ffffffff', { reason: 'no term', at: '2026-01-01' })).toBe(
        true,
      )
      expect(await store.terms.reject('00000000', { reason: 'x', at: '2026-01-01' })).toBe(false)
      expect(await store.terms.proposals()).toEqual([others[1]])
      await store.terms.propose(others)
      expect(await store.terms.proposals()).toEqual([others[1]])
      await store.terms.propose([])
      expect(await store.terms.proposals()).toEqual([])
      expect(await store.terms.proposal('eeeeeeee')).toBeUndefined()
    })
  })
}
