import { describe, expect, test } from 'vitest'
import { exchange } from '../../test/exchange.ts'
import type { Exchange, PersonParty } from '../exchange.ts'
import type { Reading } from '../pipeline.ts'
import { entityId } from './id.ts'
import { link } from './link.ts'

function person(name: PersonParty['name'], side?: string): PersonParty {
  return { name, role: 'guest', ...(side === undefined ? {} : { side }), evidence: [] }
}

async function entities(...exchanges: Exchange[]): Promise<(string | undefined)[][]> {
  const reading: Reading<'extracted'> = {
    source: { name: 'a', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
    original: '',
    given: {},
    extracted: { issued: null, home: null, mentions: [], exchanges },
  }
  const linked = await link().run(reading)
  return linked.map((one) => [
    ...(one?.people ?? []).map(({ entity }) => entity),
    ...(one?.organisations ?? []).map(({ entity }) => entity),
  ])
}

describe('one entity', () => {
  test('has both scripts, any capitals and either order of a name', async () => {
    const found = await entities(
      exchange({ people: [person({ en: 'Zhang Guozhi', zh: '張國智' }, 'CN')] }),
      exchange({ people: [person({ zh: '张国智' }, 'CN'), person({ en: 'Guozhi ZHANG' })] }),
    )
    expect(new Set(found.flat()).size).toBe(1)
  })

  test('joins an adopted Chinese name to the Latin one through a party that has both', async () => {
    const found = await entities(
      exchange({ people: [person({ zh: '吕真才' }, 'MM')] }),
      exchange({ people: [person({ en: 'Zaw Linn Oo' }, 'MM')] }),
      exchange({ people: [person({ en: 'Zaw Linn Oo', zh: '呂真才' }, 'MM')] }),
    )
    expect(new Set(found.flat()).size).toBe(1)
  })

  test('takes a surname whose full name stands elsewhere, when only one person bears it', async () => {
    const [[short], [full]] = (await entities(
      exchange({ people: [person({ en: 'Fistravec' }, 'SI')] }),
      exchange({ people: [person({ en: 'Andrej Fistravec' }, 'SI')] }),
    )) as [string[], string[]]
    expect(short).toBe(full)
  })

  test('never holds namesakes of two sides, or of two Chinese names', async () => {
    const found = await entities(
      exchange({ people: [person({ en: 'Wang Wei' }, 'CN'), person({ en: 'Wang Wei' }, 'SG')] }),
      exchange({
        people: [
          person({ en: 'Li Na', zh: '李娜' }, 'CN'),
          person({ en: 'Li Na', zh: '李纳' }, 'CN'),
        ],
      }),
    )
    expect(new Set(found.flat()).size).toBe(4)
  })
})

test('an unnamed holder and a group have no entity', async () => {
  const group = { ...person({ zh: '学生' }), group: true }
  expect(await entities(exchange({ people: [person(null), group] }))).toEqual([
    [undefined, undefined],
  ])
})

test('an id reads as the name, and is the same for the same names wherever they stand', () => {
  const of = (name: { en?: string; zh?: string }) => entityId({ type: 'person', name, side: 'CN' })
  expect(of({ en: 'Zhang Guozhi' })).toMatch(/^zhang-guozhi-[0-9a-f]{4}$/)
  expect(of({ zh: '唐良智' })).toMatch(/^tang-liangzhi-[0-9a-f]{4}$/)
  expect(of({ zh: '欧阳飞' })).toMatch(/^ouyang-fei-[0-9a-f]{4}$/)
  expect(of({ en: 'ZHANG Guozhi', zh: '張國智' })).toBe(of({ en: 'Zhang Guozhi', zh: '张国智' }))
  expect(of({ en: 'Zhang Guozhi' })).not.toBe(of({ en: 'Zhang Guozhu' }))
})
