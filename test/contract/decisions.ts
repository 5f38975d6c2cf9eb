import { describe, expect, test } from 'vitest'
import type { Bulletin } from '../../src/bulletin.ts'
import { type Dismissal, judged, type Silence } from '../../src/decision.ts'
import { bulletinId } from '../../src/record.ts'
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

function aboutTerm(bulletin: Bulletin, term: string): Bulletin {
  const items = bulletin.items.map((item) => ({
    ...item,
    findings: item.findings.map((finding) => ({ ...finding, term })),
  }))
  return { ...bulletin, items }
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

    test('lists count the findings that are open', async () => {
      await using store = await open()
      const bulletin = aboutTerm(fixture(), 'bright-water')
      await store.put(bulletin)
      const counts = async () => {
        const { items } = await store.items()
        const item = items.find(({ findings }) => findings > 0)
        const ofPerson = await store.person('elena-moreau')
        const same = ofPerson?.exchanges.find(({ id }) => id === item?.id)
        if (same) expect(same.findings).toBe(item?.findings)
        return items.reduce((sum, { findings }) => sum + findings, 0)
      }
      const all = judged(bulletin, await store.decisions.all())
      const [first] = all
      if (!first) throw new RangeError('Cannot find a finding in the fixture')
      const ofRule = all.filter(({ finding }) => finding.rule === first.finding.rule).length
      expect(await counts()).toBe(all.length)
      const said = { reason: 'meant', at: dismissal.at }
      await store.decisions.dismiss({ ...first.identity, ...said, id: first.id })
      expect(await counts()).toBe(all.length - 1)
      await store.decisions.reopen(first.id)
      const silent = { ...said, id: 's-1', rule: first.finding.rule }
      await store.decisions.silence({ ...silent, bulletin: 'another' })
      expect(await counts()).toBe(all.length)
      await store.decisions.silence({ ...silent, bulletin: bulletinId(bulletin) })
      expect(await counts()).toBe(all.length - ofRule)
      await store.decisions.silence({ ...silent, term: 'another' })
      expect(await counts()).toBe(all.length)
      await store.decisions.silence({ ...silent, term: 'bright-water' })
      expect(await counts()).toBe(all.length - ofRule)
      await store.decisions.reopen(silent.id)
      expect(await counts()).toBe(all.length)
      await store.decisions.silence(silent)
      expect(await counts()).toBe(all.length - ofRule)
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
