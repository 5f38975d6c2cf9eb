import { about } from './disagreement.ts'
import { type Figure, figures } from './figures.ts'
import type { Rule } from './rule.ts'

export const numberDiffers: Rule = {
  severity: 'error',
  about: 'The two versions give different figures for what seems to be the same thing.',
  ask(item) {
    return figures(item).rivals.map(([en, zh]) => ({
      ...about(item, {
        en,
        zh,
        message: (a, b) => `"${a}" is ${written(en)}, but "${b}" is ${written(zh)}`,
      }),
      suggestion: written(zh),
    }))
  },
}

function written({ value, max, currency, unit }: Figure): string {
  const figure = [value, max]
    .flatMap((one) => one ?? [])
    .map((one) => one.toLocaleString('en-US', { maximumFractionDigits: 6 }))
  const range = figure.join('–')
  if (currency !== undefined) return `${currency} ${range}`
  return unit === 'percent' ? `${range}%` : range
}
