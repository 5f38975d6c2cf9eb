// Regular expressions with Unicode properties run several times slower than ranges, and these run over
// every letter of a text. The rarer planes are left out: no damage is known in their letters.

/** The Han letters of the basic plane, for use inside a character class. */
export const han = '\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff'

/** Tells whether a code unit is a Han letter of the basic plane. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  )
}
