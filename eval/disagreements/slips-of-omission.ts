import type { Lang } from '../../src/span.ts'
import type { GoodItem } from './good-items.ts'
import { either, rewrites, type Slip, type SlipKind } from './slip.ts'

/** Short sentences come and go; one of this many letters tells something. */
const least = { en: 50, zh: 14 }

function sentences(lang: Lang): SlipKind['places'] {
  return ({ beads }: GoodItem) =>
    beads.flatMap((bead, at): Slip[] => {
      const line = bead[lang]
      if (line.length < least[lang] || beads.length < 2) return []
      return [[{ bead: at, lang, start: 0, end: line.length, put: '' }]]
    })
}

/** Errors of leaving out. */
export const slipsOfOmission = {
  'sentence dropped': {
    rule: 'sentence-omitted',
    how: 'a sentence of one version left out',
    places: either(sentences('en'), sentences('zh')),
  },
  'clause dropped': {
    rule: 'passage-omitted',
    how: 'a clause with a figure, a day or a name left out',
    places: either(
      rewrites(
        'en',
        /,? (?:and|which|with|while|making|but|when)(?: [^,.;]*)(?:\d|[A-Z][a-z]+ [A-Z])[^.;]*(?=\.$)/g,
        ([words]) => (words.length > 25 ? '' : undefined),
      ),
      rewrites('zh', /[，；](?:[^，；。、“”]*\d[^，；。“”]*)(?=[，。；])/g, ([words]) =>
        words.length > 7 ? '' : undefined,
      ),
    ),
  },
} satisfies Record<string, SlipKind>
