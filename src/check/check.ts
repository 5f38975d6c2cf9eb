import type { Bead } from '../bead.ts'
import type { CheckedFinding } from '../finding.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Reading, Stage } from '../pipeline.ts'
import type { Term } from '../term.ts'
import { type TermFinder, termFinder } from '../terms/finder.ts'
import { agreementStatusDiffers } from './agreement-status-differs.ts'
import { agreementTypeDiffers } from './agreement-type-differs.ts'
import { alternativeDiffers } from './alternative-differs.ts'
import { anniversaryDiffers } from './anniversary-differs.ts'
import { anniversarySlips } from './anniversary-slips.ts'
import { approximatorDiffers } from './approximator-differs.ts'
import { cityDiffers } from './city-differs.ts'
import { commitmentDiffers } from './commitment-differs.ts'
import { countryDiffers } from './country-differs.ts'
import { dateDiffers } from './date-differs.ts'
import { dateOmitted } from './date-omitted.ts'
import { firstDropped } from './first-dropped.ts'
import { foreignNameDiffers } from './foreign-name-differs.ts'
import { isOfLost, lostIn } from './lost.ts'
import { nameDiffers } from './name-differs.ts'
import { namesVary } from './names-vary.ts'
import { numberDiffers } from './number-differs.ts'
import { numberOmitted } from './number-omitted.ts'
import { ordinalDiffers } from './ordinal-differs.ts'
import { partyGovernmentFused } from './party-government-fused.ts'
import { passageOmitted } from './passage-omitted.ts'
import { personOmitted } from './person-omitted.ts'
import { placeDiffers } from './place-differs.ts'
import { placeOmitted } from './place-omitted.ts'
import { placesMerged } from './places-merged.ts'
import { quantifierDropped } from './quantifier-dropped.ts'
import type { Checked, Rule } from './rule.ts'
import { sentenceOmitted } from './sentence-omitted.ts'
import { shareDiffers } from './share-differs.ts'
import { termDiffers } from './term-differs.ts'
import { tieLevelDiffers } from './tie-level-differs.ts'
import { titleDiffers } from './title-differs.ts'
import { unitDiffers } from './unit-differs.ts'
import { weekdayDiffers } from './weekday-differs.ts'

/** Every rule, by the id that findings, docs and `--ignore` use. A new rule is one line here. */
export const rules = {
  'number-differs': numberDiffers,
  'number-omitted': numberOmitted,
  'share-differs': shareDiffers,
  'approximator-differs': approximatorDiffers,
  'unit-differs': unitDiffers,
  'date-differs': dateDiffers,
  'date-omitted': dateOmitted,
  'weekday-differs': weekdayDiffers,
  'alternative-differs': alternativeDiffers,
  'ordinal-differs': ordinalDiffers,
  'anniversary-differs': anniversaryDiffers,
  'anniversary-slips': anniversarySlips,
  'name-differs': nameDiffers,
  'foreign-name-differs': foreignNameDiffers,
  'title-differs': titleDiffers,
  'person-omitted': personOmitted,
  'names-vary': namesVary,
  'country-differs': countryDiffers,
  'city-differs': cityDiffers,
  'place-differs': placeDiffers,
  'place-omitted': placeOmitted,
  'places-merged': placesMerged,
  'tie-level-differs': tieLevelDiffers,
  'agreement-type-differs': agreementTypeDiffers,
  'agreement-status-differs': agreementStatusDiffers,
  'commitment-differs': commitmentDiffers,
  'quantifier-dropped': quantifierDropped,
  'first-dropped': firstDropped,
  'party-government-fused': partyGovernmentFused,
  'sentence-omitted': sentenceOmitted,
  'passage-omitted': passageOmitted,
  'term-differs': termDiffers,
} satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

type Needs = 'repaired' | 'segmented' | 'aligned' | 'extracted' | 'linked'

/**
 * The stage that asks every rule of every item. It alone judges; what it finds, a person settles.
 *
 * @param lexicon what words of one language may stand for in the other, and where Chinese words end
 * @param options.terms the termbase that the items should keep to
 */
export function check(
  lexicon: Lexicon,
  { terms = [] }: { readonly terms?: readonly Term[] } = {},
): Stage<'checked', Needs> {
  const find = terms.length > 0 ? termFinder(terms) : undefined
  return {
    adds: 'checked',
    needs: ['repaired', 'segmented', 'aligned', 'extracted', 'linked'],
    run: (reading) => {
      const lost = lostIn(reading.repaired.edits)
      return reading.aligned.map((beads, item) =>
        findings({
          ...checkedItem(reading, { beads, item }),
          lexicon,
          lost,
          ...termbase(reading, { find, item }),
        }),
      )
    },
  }
}

/** What the rules find in one item, in order of the text; of what damage has lost, nothing. */
export function findings(item: Checked): CheckedFinding[] {
  return Object.entries(rules)
    .flatMap(([rule, { severity, ask }]) =>
      ask(item).map((found) => ({ rule, severity, ...found })),
    )
    .filter((finding) => !isOfLost(finding, item))
    .sort((a, b) => place(a) - place(b))
}

function place({ en, zh }: CheckedFinding): number {
  return en?.start ?? zh?.start ?? 0
}

function termbase(
  { linked, extracted }: Reading<Needs>,
  { find, item }: { readonly find: TermFinder | undefined; readonly item: number },
): Pick<Checked, 'termbase'> {
  if (!find) return {}
  const [date = ''] = (linked[item]?.when ?? extracted.issued)?.edtf.split('/') ?? []
  return { termbase: { find, date: /^\d{4}/.test(date) ? date : undefined } }
}

function checkedItem(
  { repaired, segmented, extracted, linked }: Reading<Needs>,
  { beads, item }: { readonly beads: readonly Bead[]; readonly item: number },
): Omit<Checked, 'lexicon'> {
  return {
    text: repaired.text,
    segments: segmented.segments,
    beads,
    mentions: extracted.mentions.filter((mention) => mention.item === item),
    exchange: linked[item] ?? null,
    ...(extracted.home && { home: extracted.home }),
  }
}
