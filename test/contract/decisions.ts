import { describe, expect, test } from 'vitest'
import type { Dismissal, Silence } from '../../src/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { fixture } from '../bulletin.ts'

const dismissal: Dismissal = {
  id: '0123456789ab',
  rule: 'number-differs',
  words: { en: '36 works', zh: '63件作品' },
  sentences: { en: 'There were 36 works.', zh: '展出\u000063件作品。' },
  reason: 'a misprint known since',
  at: '2024-05-06T07:08:09Z',
}
const silence: Silence = {
  id: 's-abcdef',
  rule: 'names-vary',
  reason: 'a reprint',
  at: dismissal.at,
}

/** What every store must do with decisions. */
export function decisionContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of decisions`, () => {
    test('all() gives back what was taken, in order, and a second takes the place of the first', async () => {
      await using store = await open()
      const other = { ...dismissal, id: 'ba9876543210' }
      await store.decisions.dismiss(dismissal)
      await store.decisions.silence(silence)
      await store.decisions.dismiss(other)
      expect(await store.decisions.all()).toEqual({
        dismissals: [dismissal, other],
        silences: [silence],
      })
      const again = { ...dismissal, reason: 'rounded' }
      await store.decisions.dismiss(again)
      expect((await store.decisions.all()).dismissals).toEqual([other, again])
    })

    test('reopen() takes back a dismissal or a silence, once', async () => {
      await using store = await open()
      await store.decisions.dismiss(dismissal)
      await store.decisions.silence(silence)
      expect(await store.decisions.reopen(dismissal.id)).toBe(true)
      expect(await store.decisions.reopen(silence.id)).toBe(true)
      expect(await store.decisions.reopen(silence.id)).toBe(false)
      expect(await store.decisions.all()).toEqual({ dismissals: [], silences: [] })
    })

    test('a bulletin that is put again takes no decision away', async () => {
      await using store = await open()
      await store.put(fixture())
      await store.decisions.dismiss(dismissal)
      await store.put({ ...fixture(), items: [] })
      expect((await store.decisions.all()).dismissals).toEqual([dismissal])
    })
  })
}
