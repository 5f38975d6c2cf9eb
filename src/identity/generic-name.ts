import { listed, table } from '../data/table.ts'

const words = (lang: 'en' | 'zh') => table('offices').flatMap((row) => listed(row[lang]))
/** Words that kinds of bodies are made of: they tell no body from another. */
const latin = new Set([
  ...words('en').flatMap((form) => form.toLowerCase().match(/\p{L}+/gu) ?? []),
  ...['city', 'municipal', 'provincial', 'district', 'county', 'china', 'chinese', 'no', 'cpc'],
  // Every party committee has such a department.
  ...['united', 'front', 'work'],
  // The administrative committee of the park, of the zone.
  ...['park', 'zone'],
])
const small = new Set(['the', 'of', 'and', 'for', 'in', 'at', 'to', 'peoples', 'people', 's'])
const han = new Set(words('zh').filter((form) => !form.includes('*')))

/** The words of a body's name that tell something. */
export function tellingWords(all: readonly string[]): string[] {
  return all.filter((word) => !small.has(word))
}

/** Tells whether a body's name in plain words says no more than what kind of body it is. */
export function isGenericLatin(all: readonly string[]): boolean {
  return tellingWords(all).every((word) => latin.has(word))
}

/** A division of an office, which many have: 国际交流课, 亚洲处. */
const division = /^.{2,5}[课科处室股]$/u

/** The same of a name in Simplified: 市政府外办, 美术馆, 国际交流课. */
export function isGenericHan(folded: string): boolean {
  if (division.test(folded)) return true
  const bare = folded
    .replace(/^(?:[市省区县州本我]|园区)(?=.)/, '')
    .replace(/^(?:人民)?政府(?=.)/, '')
  return [folded, bare, bare.replace(/^委/, '')].some((name) => han.has(name))
}
