import { apostrophes } from './apostrophes.ts'
import { halfwidth } from './halfwidth.ts'
import { hyphens } from './hyphens.ts'
import type { Injector } from './injector.ts'
import { lostCharacter } from './lost-character.ts'
import { missingSpace } from './missing-space.ts'
import { mojibake } from './mojibake.ts'
import { pinyinGlue } from './pinyin-glue.ts'
import { radical } from './radical.ts'
import { scriptResidue } from './script-residue.ts'
import { slips } from './slips.ts'
import { spaces } from './spaces.ts'
import { splits } from './splits.ts'

/** Every way to damage a page, by the name that profiles use. A new one is one line of its table. */
export const injectors = {
  ...pinyinGlue,
  ...missingSpace,
  ...hyphens,
  ...splits,
  ...apostrophes,
  ...lostCharacter,
  ...mojibake,
  ...spaces,
  ...slips,
  ...radical,
  ...scriptResidue,
  ...halfwidth,
} satisfies Record<string, Injector>

export type InjectorName = keyof typeof injectors
