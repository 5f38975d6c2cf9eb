import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bulletin, Home } from '../../src/bulletin.ts'
import { bulletinId } from '../../src/record.ts'
import type { Store } from '../../src/store/store.ts'
import { localId, type Telling, type Told, toldBulletin } from '../told-bulletin.ts'

const ningbo: Home = { en: 'Ningbo', zh: '宁波', country: 'CN', basis: 'given' }
const dalian: Home = { en: 'Dalian', zh: '大连', country: 'CN', basis: 'given' }

function person(name: Told['name'], title?: Told['title'], side = 'CN'): Told {
  return { type: 'person', name, side, ...(title && { title }) }
}

function body(name: Told['name'], side?: string): Told {
  return { type: 'organisation', name, ...(side !== undefined && { side }) }
}

const viceMayor = { en: 'Vice Mayor of Ningbo', zh: '宁波市副市长' }
const zhang = person({ en: 'Zhang Guozhi', zh: '张国智' }, viceMayor)
const moreau = person(
  { en: 'Elena Moreau', zh: '莫蕾娜' },
  { en: 'Consul-General of France in Shanghai', zh: '法国驻上海总领事' },
  'FR',
)

let count = 0
/** A bulletin that tells of these, each in an exchange of its own. */
function telling(told: readonly Told[], more: Partial<Telling> = {}): Bulletin {
  return toldBulletin({
    name: `telling ${count++}`,
    home: ningbo,
    date: '2019-03',
    exchanges: told.map((one) => [one]),
    ...more,
  })
}

/** The ids in the record of a bulletin's parties, item by item. */
async function idsIn(store: Store, bulletin: Bulletin): Promise<string[]> {
  const ids = await Promise.all(
    bulletin.items.map(async (item) => {
      const held = await store.item(item.id)
      const { people = [], organisations = [] } = item.exchange ?? {}
      return [...people, ...organisations].map(({ entity = '' }) => held?.entities[entity] ?? '')
    }),
  )
  return ids.flat()
}

/** Puts one bulletin a telling; gives the record's ids of all that they tell of. */
async function linked(store: Store, ...tellings: readonly Bulletin[]): Promise<string[]> {
  for (const bulletin of tellings) await store.put(bulletin)
  return (await Promise.all(tellings.map((bulletin) => idsIn(store, bulletin)))).flat()
}

/** What a store must do with people, bodies and places of several bulletins. */
export function entityContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps entities`, () => {
    test.each<[string, Told, Told]>([
      ['in English only', zhang, person({ en: 'Zhang Guozhi' }, viceMayor)],
      ['in Chinese only', zhang, person({ zh: '张国智' }, viceMayor)],
      [
        'in English and in Chinese',
        person({ en: 'Zhang Guozhi' }, viceMayor),
        person({ zh: '張國智' }, viceMayor),
      ],
      ['in Traditional', zhang, person({ zh: '張國智' }, viceMayor)],
      ['in other order and capitals', zhang, person({ en: 'Guozhi ZHANG' }, viceMayor)],
      ['in syllables', zhang, person({ en: 'Zhang Guo Zhi' }, viceMayor)],
      ['run together', zhang, person({ en: 'ZhangGuozhi' }, viceMayor)],
      [
        'with a slip',
        moreau,
        person({ en: 'Elena Moreeu' }, { en: 'Consul-General of France in Shanghai' }, 'FR'),
      ],
      [
        'by the surname',
        moreau,
        person({ en: 'Moreau' }, { en: 'Consul-General of France in Shanghai' }, 'FR'),
      ],
      [
        'by sound',
        person({ en: 'Rainer Hoffmann' }, { en: 'Consul General of Germany in Chengdu' }, 'DE'),
        person({ zh: '赖纳·霍夫曼' }, { zh: '德国驻成都总领事' }, 'DE'),
      ],
      [
        'an office under two names',
        body({ en: 'Foreign Affairs Office of Ningbo' }),
        body({ zh: '市外办' }),
      ],
      [
        'a consulate in two languages',
        body({ en: 'Consulate General of Germany in Chengdu' }),
        body({ zh: '德國駐成都總領事館' }),
      ],
    ])('one that two bulletins tell of %s', async (_, one, other) => {
      await using store = await open()
      const [a, b] = await linked(store, telling([one]), telling([other]))
      expect(a).not.toBe('')
      expect(b).toBe(a)
    })

    test.each<[string, Told, Told, Partial<Telling>]>([
      [
        'two offices',
        person({ en: 'Wang Wei', zh: '王偉' }, { zh: '宁波市外办主任' }),
        person({ en: 'Wang Wei', zh: '王伟' }, { zh: '大连市外办主任' }),
        { home: dalian },
      ],
      [
        'two sides',
        person({ en: 'Wang Wei', zh: '王伟' }),
        person({ en: 'Wang Wei', zh: '王伟' }, undefined, 'SG'),
        {},
      ],
      [
        'two Chinese names',
        person({ en: 'Li Na', zh: '李娜' }, viceMayor),
        person({ en: 'Li Na', zh: '李纳' }, viceMayor),
        {},
      ],
      ['a common name alone', person({ zh: '王伟' }), person({ zh: '王伟' }), { home: dalian }],
      ['pinyin alone', zhang, person({ en: 'Zhang Guozhi' }), { home: dalian }],
      ['offices of two cities', body({ zh: '市外办' }), body({ zh: '市外办' }), { home: dalian }],
    ])('not one, though they are called alike: %s', async (_, one, other, more) => {
      await using store = await open()
      const [a, b] = await linked(store, telling([one]), telling([other], more))
      expect(a).not.toBe(b)
    })

    test('two named people of one exchange are two', async () => {
      await using store = await open()
      const wei = person({ en: 'Wang Wei' }, viceMayor)
      const both = telling([], {
        exchanges: [[wei, person({ en: 'Wang Wei', zh: '王伟' }, viceMayor)]],
      })
      const [a, b] = await linked(store, both)
      expect(a).not.toBe(b)
    })

    test('an adopted name is joined through a bulletin that has both, whichever comes first', async () => {
      const title = { en: 'Consul-General of Myanmar in Chongqing', zh: '缅甸驻重庆总领事' }
      const [en, zh] = [
        person({ en: 'Zaw Linn Oo' }, title, 'MM'),
        person({ zh: '吕真才' }, title, 'MM'),
      ]
      const both = person({ en: 'Zaw Linn Oo', zh: '呂真才' }, title, 'MM')
      for (const order of [
        [en, zh, both],
        [both, zh, en],
        [zh, both, en],
      ]) {
        await using store = await open()
        const ids = await linked(store, ...order.map((one) => telling([one])))
        expect(new Set(ids).size).toBe(1)
      }
    })

    test('a person has all names, and every title with the dates it is attested on', async () => {
      await using store = await open()
      const mayor = { en: 'Mayor of Ningbo', zh: '宁波市市长' }
      const [id = ''] = await linked(
        store,
        telling([zhang]),
        telling([person({ zh: '張國智' }, viceMayor)], { date: '2019-05-02' }),
        telling([person({ en: 'Zhang Guozhi', zh: '张国智' }, mayor)], { date: '2021-07' }),
      )
      const view = await store.person(id)
      expect(view?.names).toEqual([{ en: 'Zhang Guozhi', zh: '张国智' }, { zh: '張國智' }])
      expect(view?.titles).toEqual([
        { title: mayor, dates: ['2021-07'] },
        { title: viceMayor, dates: ['2019-03', '2019-05-02'] },
      ])
      expect(view?.exchanges).toHaveLength(3)
      const known = await store.entities.get(id)
      expect(known?.names[0]).toMatchObject({
        times: 2,
        bulletins: [expect.any(String), expect.any(String)],
      })
      expect(known?.links.map(({ reasons }) => reasons[0]?.ground)).toEqual(
        Array(3).fill('same-name-zh'),
      )
      expect((await store.list('people'))[0]).toMatchObject({ id, items: 3, last: '2021-07' })
      expect((await store.items({ person: id })).total).toBe(3)
    })

    test('what is doubtful is proposed with reasons, and linked nowhere', async () => {
      await using store = await open()
      const [a, b] = await linked(
        store,
        telling([zhang]),
        telling([person({ en: 'Zhang Guozhi' })], { home: dalian }),
      )
      const [proposal, ...others] = await store.entities.proposals()
      expect(others).toEqual([])
      expect([proposal?.a.id, proposal?.b.id].sort()).toEqual([a, b].sort())
      expect(proposal?.score).toBeGreaterThan(0.2)
      expect(proposal?.reasons).toContainEqual({ ground: 'same-name-en', bits: expect.any(Number) })
    })

    test('merge() makes one of two, whose ids lead to the one kept; undo() parts them again', async () => {
      await using store = await open()
      const other = telling([person({ en: 'Zhang Guozhi' })], { home: dalian })
      const [a = '', b = ''] = await linked(store, telling([zhang]), other)
      const decision = await store.entities.decide({ kind: 'merge', a, b })
      expect(decision).toMatchObject({ kind: 'merge', a, b, undone: false })
      expect((await store.person(b))?.id).toBe(a)
      expect((await store.person(a))?.exchanges).toHaveLength(2)
      expect((await store.entities.get(a))?.ids).toEqual([b])
      expect((await store.entities.get(a))?.links.map((link) => link.decision)).toContain(
        decision.id,
      )
      expect(await store.entities.proposals()).toEqual([])
      expect(await store.entities.undo()).toMatchObject({ id: decision.id, undone: true })
      expect((await store.person(b))?.id).toBe(b)
      expect(await store.entities.proposals()).toHaveLength(1)
      await expect(store.entities.undo()).rejects.toMatchObject({ code: 'not-found' })
    })

    test('reading a bulletin again undoes no decision and changes no address', async () => {
      await using store = await open()
      const first = telling([person({ en: 'Zhang Guozhi' })], { home: dalian })
      const [b = '', a = ''] = await linked(store, first, telling([zhang]))
      await store.entities.decide({ kind: 'merge', a, b })
      // The new reading found his title, and the Chinese name with it.
      const told = person({ en: 'Zhang Guozhi', zh: '张国志' }, { zh: '大连市教育局局长' })
      const again = toldBulletin({
        name: first.source.name,
        home: dalian,
        date: '2019-03',
        exchanges: [[told]],
      })
      expect(await store.put(again)).toBe('replaced')
      expect(await idsIn(store, again)).toEqual([a])
      expect((await store.person(b))?.id).toBe(a)
      await store.entities.undo()
      expect(await idsIn(store, again)).toEqual([b])
    })

    test('apart holds against all that comes later, and closes the proposal', async () => {
      await using store = await open()
      const wei = person(
        { en: 'Wang Wei' },
        { en: 'Director of the Ningbo Municipal Bureau of Commerce' },
      )
      const [a = '', b = ''] = await linked(
        store,
        telling([person({ zh: '王伟' }, { zh: '宁波市教育局局长' })]),
        telling([wei]),
      )
      expect(a).not.toBe(b)
      expect(await store.entities.proposals()).toHaveLength(1)
      await store.entities.decide({ kind: 'apart', a, b })
      expect(await store.entities.proposals()).toEqual([])
      const [c] = await linked(
        store,
        telling([person({ en: 'Wang Wei' }, wei.title)], { date: '2019-04' }),
      )
      expect(c).toBe(b)
      expect(await store.entities.proposals()).toEqual([])
      await expect(store.entities.decide({ kind: 'merge', a, b })).rejects.toThrow(RangeError)
    })

    test('split takes one bulletin out of an entity, and that holds when it is read again', async () => {
      await using store = await open()
      const second = telling([zhang])
      const [a = '', same] = await linked(store, telling([zhang]), second)
      expect(same).toBe(a)
      await store.entities.decide({ kind: 'split', a, bulletin: bulletinId(second) })
      const [parted] = await idsIn(store, second)
      expect(parted).not.toBe(a)
      expect((await store.person(a))?.exchanges).toHaveLength(1)
      const again = { ...second, issued: null }
      expect(await store.put(again)).toBe('replaced')
      expect(await idsIn(store, again)).toEqual([parted])
      await expect(store.entities.decide({ kind: 'split', a, bulletin: 'x' })).rejects.toThrow(
        RangeError,
      )
      await store.entities.undo()
      expect(await idsIn(store, again)).toEqual([a])
    })

    test('a name that a person gives stands first', async () => {
      await using store = await open()
      const [a = ''] = await linked(store, telling([zhang]))
      await store.entities.decide({
        kind: 'rename',
        a,
        name: { en: 'Zhang Guozhi, Vice Mayor', zh: '张国智' },
      })
      expect((await store.person(a))?.names[0]?.en).toBe('Zhang Guozhi, Vice Mayor')
      await store.entities.undo()
      expect((await store.person(a))?.names).toEqual([zhang.name])
    })

    test('decide() refuses what cannot be', async () => {
      await using store = await open()
      const [a = '', b = ''] = await linked(store, telling([zhang, body({ zh: '市外办' })]))
      await expect(store.entities.decide({ kind: 'merge', a, b: 'nobody' })).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(store.entities.decide({ kind: 'merge', a, b: a })).rejects.toThrow(RangeError)
      await expect(store.entities.decide({ kind: 'apart', a, b: a })).rejects.toThrow(RangeError)
      await expect(store.entities.decide({ kind: 'merge', a, b })).rejects.toThrow(
        '"person" and "organisation"',
      )
    })

    test('an id that no bulletin gives any more leads nowhere, and is given to nobody else', async () => {
      await using store = await open()
      const first = telling([zhang])
      const [a = ''] = await linked(store, first)
      await store.put({ ...first, items: [] })
      expect(await store.person(a)).toBeUndefined()
      expect(await store.entities.get(a)).toBeUndefined()
      expect(await linked(store, telling([zhang]))).toEqual([a])
    })

    test('who is torn between two no longer, since one of them was met later, joins the other', async () => {
      const [vice, director] = [
        { en: 'Vice Mayor of Ningbo' },
        { en: 'Director of the Foreign Affairs Office of Dalian' },
      ]
      const full = { en: 'Elena Moreau', zh: '莫蕾娜' }
      const one = person({ en: 'Elena Moreeu' }, vice, 'FR')
      const other = person({ en: 'Elena Moreeu' }, director, 'FR')
      const first = telling([other, person(full, vice, 'FR')], { name: '1', date: '2012-05' })
      const second = telling([one], { name: '2', date: '2014-05' })
      const third = telling([other], { name: '3', date: '2016-05' })
      const all = [first, second, third]
      await using store = await open()
      await linked(store, ...all)
      expect(await partition(store, all)).toEqual(['1:0 3:0', '1:1 2:0'])
      await using again = await open()
      await linked(again, ...all.toReversed())
      expect(await partition(again, all)).toEqual(['1:0 3:0', '1:1 2:0'])
    })

    test('the order in which bulletins come makes no other entities', async () => {
      await fc.assert(
        fc.asyncProperty(tellings, async ({ all, order }) => {
          await using one = await open()
          await using other = await open()
          const bulletins = all.map(numbered)
          for (const bulletin of bulletins) await one.put(bulletin)
          for (const at of order) await other.put(bulletins[at] ?? telling([]))
          expect(await partition(other, bulletins)).toEqual(await partition(one, bulletins))
        }),
        { numRuns: 60 },
      )
    })
  })
}

function numbered(told: readonly Told[], at: number): Bulletin {
  return telling(told, {
    name: `${at}`,
    home: at % 2 ? ningbo : dalian,
    date: `20${10 + (at % 4) * 2}-05`,
  })
}

/** Which parties are one, whatever they are called. */
async function partition(store: Store, bulletins: readonly Bulletin[]): Promise<string[]> {
  const groups = new Map<string, string[]>()
  for (const bulletin of bulletins) {
    const ids = await idsIn(store, bulletin)
    for (const [at, id] of ids.entries()) {
      groups.set(id, [...(groups.get(id) ?? []), `${bulletin.source.name}:${at}`])
    }
  }
  return [...groups.values()].map((group) => group.sort().join(' ')).sort()
}

// Few names and posts, so that many are alike and some contradict each other.
const named = fc.constantFrom<Told['name'][]>(
  { en: 'Wang Wei' },
  { zh: '王伟' },
  { zh: '王維' },
  { en: 'Wang Wei', zh: '王伟' },
  { en: 'WANG Wei', zh: '王维' },
  { en: 'Zhang Guozhi', zh: '张国智' },
  { en: 'Zhang Guo Zhi' },
  { zh: '張國志' },
  { en: 'Elena Moreau', zh: '莫蕾娜' },
  { en: 'Elena Moreeu' },
  { en: 'Moreau' },
)
const held = fc.constantFrom<(Told['title'] | undefined)[]>(
  undefined,
  viceMayor,
  { zh: '大连市外办主任' },
  { en: 'Director-General of the Foreign Affairs Office of Dalian' },
  { en: 'Professor' },
)
const someone = fc
  .tuple(named, held, fc.constantFrom('CN', 'FR'))
  .map(([name, title, side]) => person(name, title, side))
const tellings = fc
  .array(fc.uniqueArray(someone, { minLength: 1, maxLength: 3, selector: localId }), {
    minLength: 2,
    maxLength: 7,
  })
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      order: fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
    }),
  )
