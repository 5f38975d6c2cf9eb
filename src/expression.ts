import { remembered } from './remembered.ts'

// Those of some hundred cities: a record's bulletins are of few, and each is asked for several.
const kept = 1024

/** The expression of a source that is put together as one reads, made once: that costs more than to look a sentence through. */
export function expression(source: string, flags: 'u' | 'gu'): RegExp {
  return made[flags](source)
}

const made = {
  u: remembered((source) => new RegExp(source, 'u'), kept),
  gu: remembered((source) => new RegExp(source, 'gu'), kept),
} as const
