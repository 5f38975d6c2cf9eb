import fc from 'fast-check'
import type { Bulletin } from '../src/bulletin.ts'
import { fixture } from './bulletin.ts'

const hex = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
})

/** Any UTF-16 text: control characters, lone surrogates, both scripts. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)
const names = fc.record({ en: text, zh: text }, { requiredKeys: [], noNullPrototype: true })

/** Bulletins with any text in every place that text can stand; their shape is the fixture's. */
export const bulletins: fc.Arbitrary<Bulletin> = fc
  .record(
    {
      sha256: hex,
      name: text,
      original: text,
      id: text,
      person: names,
      entity: text,
      message: text,
    },
    { noNullPrototype: true },
  )
  .map(({ sha256, name, original, id, person, entity, message }) => {
    const whole = fixture()
    return {
      ...whole,
      source: { ...whole.source, sha256, name },
      original,
      items: whole.items.map((item, index) => ({
        ...item,
        id: `${id}${index}`,
        exchange: item.exchange && {
          ...item.exchange,
          title: person,
          people: [{ name: person, entity, role: 'guest' as const, evidence: [] }],
        },
        findings: item.findings.map((finding) => ({ ...finding, message })),
      })),
    }
  })
