import type { Exchange } from '../src/exchange.ts'

/** A meeting of which nothing is told but what is given. */
export function exchange(told: Partial<Exchange> = {}): Exchange {
  return {
    kind: 'meeting',
    kinds: ['meeting'],
    mode: 'in-person',
    direction: 'inbound',
    when: null,
    parts: [],
    places: [],
    people: [],
    organisations: [],
    countries: [],
    regions: [],
    agreements: [],
    ties: [],
    topics: [],
    quantities: [],
    anniversaries: [],
    statements: [],
    ...told,
  }
}
