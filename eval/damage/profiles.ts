import type { InjectorName } from './injectors.ts'

/** A kind of site: what it does to a text, and how often. */
export interface Profile {
  readonly about: string
  /** The script of the texts that such a site shows; either where there is none. */
  readonly script?: 'Hans' | 'Hant'
  readonly hasFurniture?: boolean
  /**
   * The share of the places where an injector could strike that it does strike. Earlier ones go first;
   * what one has injured the next leave alone.
   */
  readonly rates: Readonly<Partial<Record<InjectorName, number>>>
}

const table = {
  'converted-magazine': {
    about: 'a magazine turned into Traditional character by character, readings glued on',
    script: 'Hant',
    rates: {
      'glued-pinyin': 1,
      'space-after-stop': 1,
      'space-after-comma': 0.1,
      'space-after-title': 0.5,
      'space-in-company': 0.5,
      'dropped-hyphen': 0.15,
      typo: 0.01,
      'converter-residue': 1,
      'folded-mark': 1,
    },
  },
  'reading-widget': {
    about: 'a page whose readings were copied along with the text, one in ten of them left out',
    hasFurniture: true,
    rates: {
      'glued-full-width-pinyin': 0.9,
      'space-by-quote': 0.3,
      'space-after-ordinal': 0.5,
      'lost-line-break': 0.05,
    },
  },
  'plain-reading-widget': {
    about: 'the same with readings without tones',
    rates: { 'glued-toneless-pinyin': 1, 'space-in-date': 0.2, 'folded-mark': 1 },
  },
  'ocr-pdf': {
    about: 'a scanned page read by machine',
    rates: {
      'ligature-split': 0.3,
      'hyphen-at-line-end': 0.08,
      'hyphen-in-word': 0.08,
      'compound-at-line-end': 0.2,
      'ocr-confusion': 0.06,
      'ocr-figure': 0.2,
      'letter-as-space': 0.012,
      'first-letter-lost': 0.012,
      'name-letter-as-mark': 0.5,
      'digit-split': 0.15,
      'space-in-chinese': 0.006,
    },
  },
  'kerned-pdf': {
    about: 'a PDF whose letters stand apart and whose fonts give back radicals',
    rates: {
      'ligature-split': 0.6,
      'broken-word': 0.03,
      'space-after-hyphen': 0.1,
      'space-in-chinese': 0.012,
      'space-in-name': 0.5,
      'digit-split': 0.3,
      'double-space': 0.008,
      radical: 1,
    },
  },
  'word-paste': {
    about: 'typed in a word processor and pasted',
    rates: {
      'apostrophe-quote': 0.2,
      'space-by-bracket': 0.6,
      'space-after-comma': 0.08,
      'space-after-semicolon': 0.2,
      'space-after-title': 0.6,
      'space-by-ampersand': 0.5,
      'space-after-ordinal': 0.3,
      'space-in-date': 0.1,
      'space-before-comma': 0.04,
      'double-space': 0.012,
      typo: 0.03,
      'letter-case': 0.025,
      'space-in-company': 0.5,
      'hyphen-in-word': 0.03,
      'dropped-hyphen': 0.1,
      'narrow-comma': 0.3,
      'narrow-stop': 0.05,
    },
  },
  'old-cms-gbk': {
    about: 'a Simplified page that went through GBK, badly',
    script: 'Hans',
    hasFurniture: true,
    rates: {
      'gbk-line-as-1252': 0.1,
      'utf8-line-as-gbk': 0.05,
      'name-letter-as-mark': 1,
      'space-as-mark': 0.01,
      'apostrophe-as-mark': 0.3,
      'masked-phone': 0.3,
      'space-after-comma': 0.1,
      'folded-mark': 0.9,
    },
  },
  'old-cms-big5': {
    about: 'a Traditional page that went through Big5, badly',
    script: 'Hant',
    rates: {
      'big5-line-as-1252': 0.1,
      'big5-line-as-gbk': 0.15,
      'name-letter-as-mark': 1,
      'space-in-chinese': 0.006,
      'masked-number': 0.15,
      'punctuation-flood': 0.02,
    },
  },
  'latin1-cms': {
    about: 'a page whose database knew one byte a letter',
    rates: {
      'utf8-line-as-1252': 0.12,
      'utf8-letters-as-1252': 0.4,
      'lost-apostrophe': 0.6,
      'name-letter-as-replacement': 0.5,
      'letter-as-replacement': 0.012,
    },
  },
  'nfkc-scrape': {
    about: 'a scraper that folds every mark, and masks figures',
    hasFurniture: true,
    rates: {
      'masked-phone': 0.6,
      'masked-number': 0.15,
      'space-after-comma': 0.1,
      'space-before-comma': 0.02,
      'lost-apostrophe': 0.3,
      'folded-mark': 1,
    },
  },
  'joined-lines': {
    about: 'lines run together, spaces lost by the line',
    rates: {
      'spaces-of-line': 0.05,
      'lost-line-break': 0.3,
      'space-after-stop': 0.3,
      'space-after-semicolon': 0.3,
      'punctuation-flood': 0.015,
      'dropped-hyphen': 0.25,
    },
  },
  'mixed-script': {
    about: 'words of the other script, some marks narrow',
    rates: {
      'simplified-word': 0.02,
      'traditional-word': 0.1,
      'narrow-comma': 0.5,
    },
  },
  'clean-control': { about: 'nothing wrong: whatever is mended here is a false alarm', rates: {} },
} satisfies Record<string, Profile>

export type ProfileName = keyof typeof table

/**
 * The kinds of site, after counts over some forty bulletins of 2013–2024: Chinese marks narrow in 29
 * texts of 33, glued readings in 14 of 40, residue of the other script in 12, spaces lost behind commas
 * in 9 (a tenth of all commas in the longest) and behind stops in 3 (there at every one), each other
 * kind in one to three. Where only one page showed a kind the rate is a guess, made so that the kind
 * comes up often enough to be scored.
 */
export const profiles: Readonly<Record<ProfileName, Profile>> = table

export const profileNames = Object.keys(profiles) as ProfileName[]
