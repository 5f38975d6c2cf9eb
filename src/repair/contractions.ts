import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord } from './english-words.ts'

const before: Readonly<Record<string, RegExp>> = {
  t: /^(?:is|are|was|were|do|does|did|ca|could|would|should|wo|has|have|had|must|need)n$/,
  ll: /^(?:i|you|we|they|he|she|it|that|who|there)$/,
  re: /^(?:you|we|they|who)$/,
  ve: /^(?:i|you|we|they|could|would|should|who)$/,
  d: /^(?:i|you|we|they|he|she|it|who)$/,
  m: /^i$/,
}

/** Tells whether an apostrophe belongs between a word and an ending: city’s, don’t, they’ll. */
export function isContraction(word: string, ending: string): boolean {
  if (ending === 's') return isKnown(word) || /^(?:Ma?c)?[A-Z][a-z]{2,}$|^[A-Z]{2,}$/.test(word)
  return before[ending]?.test(word.toLowerCase()) ?? false
}

function isKnown(word: string): boolean {
  return isEnglishWord(word) || (word.length > 4 && isListedWord(word))
}
