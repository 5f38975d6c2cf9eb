import { found, type Injector, place } from './injector.ts'

const kind = 'halfwidth-punctuation'

function narrowed(how: string, marks: RegExp, form: (mark: string) => string): Injector {
  return {
    kind,
    how,
    places: (text) =>
      found(text, marks).map(({ start, end, words }) =>
        place({ kind, level: 'style', start, end, put: form(words) }),
      ),
  }
}

/** Full-width marks between Chinese become narrow: all that NFKC folds, commas alone, or full stops. */
export const halfwidth = {
  'folded-mark': narrowed(', : ; ( ) ? !', /[，：；（）？！]/g, (mark) => mark.normalize('NFKC')),
  'narrow-comma': narrowed(',', /，/g, () => ','),
  'narrow-stop': narrowed('.', /。/g, () => '.'),
} satisfies Record<string, Injector>
