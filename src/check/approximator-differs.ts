import type { Approx } from '../exchange.ts'
import { about } from './disagreement.ts'
import { type Figure, figures } from './figures.ts'
import type { Checked, Rule } from './rule.ts'
import { wordsOf } from './words.ts'

const words: Readonly<Record<Approx, string>> = {
  exact: 'the figure itself',
  over: 'more than the figure',
  about: 'about the figure',
  nearly: 'a little less than the figure',
  class: 'the order of the figure',
}

export const approximatorDiffers: Rule = {
  severity: 'warning',
  about:
    'The figure is the same, but one version says over, about or nearly and the other does not.',
  ask(item) {
    return figures(item)
      .agreed.filter(
        ([en, zh]) => !agree(en.approx, zh.approx) && !isDuring(en, item) && !isAlmost(en, item),
      )
      .map(([en, zh]) =>
        about(item, {
          en,
          zh,
          message: (a, b) => `"${a}" means ${words[en.approx]}, "${b}" ${words[zh.approx]}`,
        }),
      )
  },
}

/** "Over three years" is three years long, or longer. */
function isDuring({ start, approx, unit }: Figure, { text }: Checked): boolean {
  return (
    approx === 'over' &&
    /^(?:year|month|week|day|hour|minute)$/.test(unit) &&
    /^over\b/i.test(text.slice(start, start + 5))
  )
}

/** 几乎是2016年的10倍: the word stands before all that the figure belongs to. */
function isAlmost({ bead, approx }: Figure, item: Checked): boolean {
  return approx === 'nearly' && /几乎|差不多|将近/.test(wordsOf(item, bead)?.zh.text ?? '')
}

/** "About" renders 近 and 余 in good translation; a class (千億級) is no lower bound. */
function agree(en: Approx, zh: Approx): boolean {
  if (en === zh) return true
  const pair = [en, zh]
  if (pair.includes('class')) return !pair.includes('over') && !pair.includes('nearly')
  return pair.includes('about') && !pair.includes('exact')
}
