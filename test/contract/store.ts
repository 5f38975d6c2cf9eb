import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bulletin } from '../../src/bulletin.ts'
import { bulletinId } from '../../src/record.ts'
import type { Store } from '../../src/store/store.ts'
import { excerpt, fixture } from '../bulletin.ts'
import { bulletins } from '../bulletins.ts'

/** What every store must do. Call it once per implementation; nothing here names one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    test('get() of an unknown id is undefined, and so are item(), person() and partner()', async () => {
      await using store = await open()
      const asked = [store.get('0'), store.item('0'), store.person('0'), store.partner('xx')]
      expect(await Promise.all(asked)).toEqual([undefined, undefined, undefined, undefined])
    })

    test('put() adds, leaves the same content alone, and replaces another reading', async () => {
      await using store = await open()
      const bulletin = fixture()
      const again = { ...bulletin, items: bulletin.items.slice(1) }
      expect(await store.put(bulletin)).toBe('added')
      expect(await store.put(fixture())).toBe('unchanged')
      expect(await store.put(again)).toBe('replaced')
      expect(await store.get(bulletinId(bulletin))).toEqual(again)
      expect((await store.items()).total).toBe(bulletin.items.length - 1)
      expect(await store.person('elena-moreau')).toBeUndefined()
    })

    test('the order of keys makes no other content', async () => {
      await using store = await open()
      const bulletin = fixture()
      await store.put(bulletin)
      const turned = Object.fromEntries(Object.entries(bulletin).reverse()) as unknown as Bulletin
      expect(await store.put(turned)).toBe('unchanged')
    })

    test('get() gives back what put() took, whatever it holds', async () => {
      await using store = await open()
      await fc.assert(
        fc.asyncProperty(bulletins, async (bulletin) => {
          await store.put(bulletin)
          expect(await store.get(bulletinId(bulletin))).toStrictEqual(bulletin)
        }),
        { numRuns: 50 },
      )
    })

    test('keeps U+0000, lone surrogates and characters beyond the first plane', async () => {
      await using store = await open()
      const odd = 'a\u0000b \ud800 𠮷 👩‍🚀 \u202e e\u0301'
      const bulletin = { ...fixture(), original: odd, source: { ...fixture().source, name: odd } }
      await store.put(bulletin)
      expect((await store.get(bulletinId(bulletin)))?.original).toBe(odd)
      expect((await store.list('bulletins'))[0]?.name).toBe(odd)
    })

    test('a put() that fails leaves nothing, and what was there before stays', async () => {
      await using store = await open()
      const bulletin = fixture()
      const items = bulletin.items.map((item) => ({ ...item, segments: { en: [999], zh: [] } }))
      const broken = { ...bulletin, items }
      await expect(store.put(broken)).rejects.toThrow(RangeError)
      expect(await store.get(bulletinId(bulletin))).toBeUndefined()
      expect((await store.items()).total).toBe(0)
      await store.put(bulletin)
      await expect(store.put(broken)).rejects.toThrow(RangeError)
      expect(await store.get(bulletinId(bulletin))).toEqual(bulletin)
    })

    test('items() are newest first, an unknown year last', async () => {
      await using store = await open()
      await store.put(fixture())
      const { items } = await store.items()
      expect(items.map(({ date }) => date)).toEqual([
        '2019-03-18/2019-03-31',
        '2019-03-05/2019-03-07',
        '2019-03',
        'XXXX-03-25',
      ])
      expect(items[2]).toMatchObject({ kind: null, dateOf: 'issue' })
    })

    test('an item shows its title, or its first sentence in each language', async () => {
      await using store = await open()
      await store.put(fixture())
      const { items } = await store.items()
      expect(items[0]?.headline).toEqual({ en: 'Clay and Fire', zh: '土與火' })
      expect(items[0]?.script).toBe('Hant')
      expect(items[2]?.headline).toEqual({ zh: '3月22日，市外办举行消防安全讲座。' })
      expect(items[1]).toMatchObject({ partners: ['fr'], findings: 2 })
    })

    test('items() come in pages, and are narrowed by kind, partner and person', async () => {
      await using store = await open()
      await store.put(fixture())
      const ids = async (query: Parameters<Store['items']>[0]) =>
        (await store.items(query)).items.map(({ id }) => id)
      const all = await ids({})
      expect(await ids({ page: 2, size: 3 })).toEqual(all.slice(3))
      expect(await ids({ kind: 'signing' })).toEqual(['a41c09e2b7d3'])
      expect(await ids({ partner: 'hu' })).toEqual(['b92f51d07c66'])
      expect(await ids({ partner: 'hk' })).toEqual(['d5e6a7f80912'])
      expect(await ids({ person: 'zhou-min', partner: 'fr' })).toEqual(['a41c09e2b7d3'])
      expect(await ids({ person: 'zhou-min', partner: 'hu' })).toEqual([])
      await expect(store.items({ page: 0 })).rejects.toThrow(RangeError)
      await expect(store.items({ size: 1000 })).rejects.toThrow(RangeError)
    })

    test('an item of several bulletins stands once, in the one issued last', async () => {
      await using store = await open()
      const [older, newer] = [fixture(), excerpt(2)]
      await store.put(newer)
      await store.put(older)
      expect((await store.items()).total).toBe(4)
      const held = await store.item('a41c09e2b7d3')
      expect(held?.bulletin.source.name).toBe('excerpt.txt')
      expect(held?.others).toEqual([bulletinId(older)])
      expect(held?.bulletin.items[held.index]?.id).toBe('a41c09e2b7d3')
      expect((await store.person('elena-moreau'))?.exchanges).toHaveLength(1)
      // Read again, the newer one lacks the visit: it stands from the older one again.
      await store.put({ ...newer, items: newer.items.slice(1) })
      expect((await store.item('a41c09e2b7d3'))?.bulletin).toEqual(older)
      expect((await store.items({ kind: 'visit' })).items[0]?.bulletin).toBe(bulletinId(older))
      expect((await store.items()).total).toBe(4)
    })

    test('a person has all names, and titles with the dates they were seen', async () => {
      await using store = await open()
      await store.put(fixture())
      const person = await store.person('elena-moreau')
      expect(person?.names).toEqual([{ en: 'Elena Moreau', zh: '莫蕾娜' }])
      expect(person?.sides).toEqual(['FR'])
      expect(person?.titles).toEqual([
        {
          title: { en: 'Consul-General of France in Shanghai', zh: '法国驻上海总领事' },
          status: 'new',
          dates: ['2019-03-05/2019-03-07'],
        },
      ])
    })

    test('a partner has its names, people, agreements and ties', async () => {
      await using store = await open()
      await store.put(fixture())
      const partner = await store.partner('fr')
      expect(partner?.names).toEqual([{ en: 'France', zh: '法国' }])
      expect(partner?.people.map(({ id }) => id)).toEqual(['elena-moreau'])
      expect(partner?.agreements[0]?.value.type).toBe('memorandum-of-understanding')
      expect(partner?.ties[0]).toMatchObject({ item: 'a41c09e2b7d3', value: { stage: 'marked' } })
      expect((await store.partner('hk'))?.exchanges).toHaveLength(1)
      expect(await store.partner('cn')).toBeUndefined()
    })

    test('the lists count what the record holds', async () => {
      await using store = await open()
      await store.put(fixture())
      await store.put(excerpt(2))
      const [bulletinList, people] = [await store.list('bulletins'), await store.list('people')]
      expect(bulletinList.map(({ name, items }) => [name, items])).toEqual([
        ['excerpt.txt', 2],
        ['ningbo-2019-03.html', 4],
      ])
      expect(people.map(({ id, items }) => [id, items])).toEqual([
        ['chen-haoran', 1],
        ['elena-moreau', 1],
        ['sandor-kovacs', 1],
        ['zhou-min', 1],
      ])
      const counted = (await store.list('partners')).map(({ id, items }) => [id, items])
      expect(counted).toEqual([
        ['fr', 1],
        ['hk', 1],
        ['hu', 1],
      ])
      expect((await store.list('kinds')).map(({ id }) => id)).toContain('signing')
    })
  })
}
