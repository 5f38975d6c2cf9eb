import { ideographOf } from '../chinese/radicals.ts'

/** Text whose radicals are ideographs: many PDF fonts leave ⽉ or ⻓ where 月 or 长 was written. */
export function ideographs(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => ideographOf(radical) ?? radical)
}

/** Text whose Latin ligatures (ﬁ, ﬂ, ﬃ …) are the letters they join. */
export function unligated(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
}

/** Text without compatibility ideographs (落 U+F918): fonts leave them for the ones that canonically are the same. */
export function unified(text: string): string {
  return text.replace(/[\uf900-\ufaff]/g, (letter) => letter.normalize('NFC'))
}
