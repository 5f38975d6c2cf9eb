import { remembered } from './remembered.ts'

// Those of some dozen cities, each asked for several: a bulletin names few. An expression that has run keeps its own code,
// many times as long as its source.
const kept = 256

/**
 * The expression of a source that is put together from names of the bulletin, made once: that costs more than to look a
 * sentence through.
 */
export function expression(source: string, flags: keyof typeof made): RegExp {
  return made[flags](source)
}

const made = {
  u: remembered((source) => new RegExp(source, 'u'), kept),
  iu: remembered((source) => new RegExp(source, 'iu'), kept),
  gu: remembered((source) => new RegExp(source, 'gu'), kept),
} as const
