import type { EditKind } from '../edit.ts'
import { apostropheQuote } from './apostrophe-quote.ts'
import { brokenWord } from './broken-word.ts'
import { digitSplit } from './digit-split.ts'
import { doubleSpace } from './double-space.ts'
import { droppedHyphen } from './dropped-hyphen.ts'
import { halfwidthPunctuation } from './halfwidth-punctuation.ts'
import { hyphenResidue } from './hyphen-residue.ts'
import { letterCase } from './letter-case.ts'
import { ligatureSplit } from './ligature-split.ts'
import { lostApostrophe } from './lost-apostrophe.ts'
import { lostCharacter } from './lost-character.ts'
import { lostLineBreak } from './lost-line-break.ts'
import { maskedDigit } from './masked-digit.ts'
import { missingSpace } from './missing-space.ts'
import { mojibake } from './mojibake.ts'
import { ocrConfusion } from './ocr-confusion.ts'
import { pinyinGlue } from './pinyin-glue.ts'
import { punctuationFlood } from './punctuation-flood.ts'
import { radical } from './radical.ts'
import type { RepairKind } from './repair-kind.ts'
import { scriptResidue } from './script-residue.ts'
import { straySpace } from './stray-space.ts'
import { typo } from './typo.ts'

/** Every repair, by the kind its edits bear. Where two would change the same words, the upper one does. */
export const repairs = {
  mojibake,
  radical,
  'pinyin-glue': pinyinGlue,
  'lost-character': lostCharacter,
  'apostrophe-quote': apostropheQuote,
  'lost-line-break': lostLineBreak,
  'ligature-split': ligatureSplit,
  'hyphen-residue': hyphenResidue,
  'broken-word': brokenWord,
  'dropped-hyphen': droppedHyphen,
  'lost-apostrophe': lostApostrophe,
  'ocr-confusion': ocrConfusion,
  'punctuation-flood': punctuationFlood,
  'digit-split': digitSplit,
  'stray-space': straySpace,
  'double-space': doubleSpace,
  'missing-space': missingSpace,
  'letter-case': letterCase,
  typo,
  'masked-digit': maskedDigit,
  'script-residue': scriptResidue,
  'halfwidth-punctuation': halfwidthPunctuation,
} satisfies Partial<Record<EditKind, RepairKind>>
