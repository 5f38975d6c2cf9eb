import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied, EditKind } from '../../src/edit.ts'
import { cleanTexts, pages } from './bench.ts'
import { type Damaged, damaged, type Gold } from './damaged.ts'
import type { Injector } from './injector.ts'
import { injectors } from './injectors.ts'
import { type ProfileName, profileNames, profiles } from './profiles.ts'
import { type Random, seeded, seedOf } from './random.ts'

const clean = cleanTexts('dev')
const all = pages('dev')

/** The damaged text with every spot as the gold says it should be; of what is lost, as it was. */
function mended({ text, gold }: Damaged, after: (spot: Gold) => string): string {
  const edits = gold.map((spot) => ({
    ...spot,
    kind: EditKind.parse(spot.kind),
    level: 'sure' as const,
    after: after(spot),
  }))
  return applied(text, edits)
}

describe('a damaged page', () => {
  const text = fc.constantFrom(...clean.map((one) => one.text))
  const site = fc.record({ profile: fc.constantFrom(...profileNames), seed: fc.integer() })

  test('is clean again, byte for byte, when the gold is applied and what was lost is put back', () => {
    fc.assert(
      fc.property(text, site, (original, at) => {
        const page = damaged(original, at)
        expect(mended(page, ({ after, lost }) => lost ?? after)).toBe(page.clean)
        expect(page.clean).toContain(original)
      }),
    )
  })

  test('keeps what is lossy as printed when the gold alone is applied', () => {
    for (const page of all) {
      const lossy = page.gold.filter(({ level }) => level === 'lossy')
      expect(lossy.every(({ before, after, lost }) => before === after && lost !== after)).toBe(
        true,
      )
      if (lossy.length === 0) expect(mended(page, ({ after }) => after)).toBe(page.clean)
    }
  })

  test('is the same for the same seed, and another for another', () => {
    const [first] = clean
    const page = (seed: number) => damaged(first?.text ?? '', { profile: 'word-paste', seed })
    expect(page(7)).toEqual(page(7))
    expect(page(8).text).not.toBe(page(7).text)
  })

  test('differs at every spot, and nowhere for the control', () => {
    for (const { gold, profile, text: shown, clean: wanted } of all) {
      expect(gold.every(({ before, after, lost }) => before !== (lost ?? after))).toBe(true)
      if (profile === 'clean-control') expect([shown, gold]).toEqual([wanted, []])
    }
  })

  test('leaves addresses alone', () => {
    const address = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w.-]+/g
    for (const { text: shown, clean: wanted, gold } of all) {
      const garbled = gold.some(({ kind, before }) => kind === 'mojibake' && before.length > 3)
      if (!garbled) {
        for (const one of wanted.match(address) ?? []) {
          expect(shown).toContain(one.replace(/[.)]+$/, ''))
        }
      }
    }
  })
})

describe('an injector', () => {
  test.each(Object.entries(injectors))('%s makes its kind, and only it', (_, injector) => {
    const found = clean.flatMap(({ text }) => injector.places(text, seeded(1)))
    const injuries = found.flatMap((place) => place.injuries)
    expect(injuries.length).toBeGreaterThan(0)
    expect(new Set(injuries.map(({ kind }) => kind))).toEqual(new Set([injector.kind]))
  })

  test('stands in some profile, for every kind that there is', () => {
    const used = new Set(Object.values(profiles).flatMap(({ rates }) => Object.keys(rates)))
    expect(Object.keys(injectors).filter((name) => !used.has(name))).toEqual([])
    const made = new Set(Object.values(injectors).map(({ kind }) => kind))
    expect(EditKind.options.filter((kind) => !made.has(kind))).toEqual([])
  })
})

describe('a profile', () => {
  const drawn = clean.flatMap(({ name, text }) =>
    [1, 2, 3, 4, 5, 6].map((seed) => ({ text, seed: seedOf(`${name} ${seed}`) })),
  )

  test.each(profileNames)('%s damages about as much as its rates say', (profile) => {
    const expected = totals(
      drawn.flatMap(({ text, seed }) => expectedOf(profile, text, seeded(seed))),
    )
    const made = totals(
      drawn.flatMap(({ text, seed }) =>
        damaged(text, { profile, seed }).gold.map(({ kind }) => ({ kind, count: 1 })),
      ),
    )
    // What is injured already is left alone, so it can be a good deal less.
    const shares = [...expected]
      .filter(([, count]) => count > 100)
      .map(([kind, count]) => ({ kind, share: (made.get(kind) ?? 0) / count }))
    expect(shares.filter(({ share }) => share < 0.6 || share > 1.25)).toEqual([])
  })
})

interface Count {
  readonly kind: string
  readonly count: number
}

/** What the injectors of a profile would do to a text if none stood in another's way. */
function expectedOf(profile: ProfileName, text: string, random: Random): Count[] {
  return Object.entries(profiles[profile].rates).flatMap(([name, rate]) => {
    const injector = (injectors as Record<string, Injector>)[name]
    const places = injector?.places(text, random) ?? []
    return places.map(({ injuries }) => ({
      kind: injector?.kind ?? '',
      count: rate * injuries.length,
    }))
  })
}

function totals(counts: readonly Count[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { kind, count } of counts) sums.set(kind, (sums.get(kind) ?? 0) + count)
  return sums
}
