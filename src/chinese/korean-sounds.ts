/** A syllable as Korean names are spelt: Dae, hyun, sung; no clusters, few ends. */
const syllable =
  '(?:kk|tt|pp|ss|jj|ch|hw|kw|gw|sh|[bdghjkmnprst])?(?:yeo|yae|wae|ae|eo|eu|ee|oo|yu|ya|yo|ye|wa|wo|we|wi|oi|oe|ui|a|e|i|o|u)(?:ng|[klmnprt])?'

/** Tells whether a word may be so many Chinese characters as Korea reads them: Daehyun for 大贤. What each is read as no table tells. */
export function mayReadKorean(han: string, word: string): boolean {
  return new RegExp(`^(?:${syllable}){${han.length}}$`, 'iu').test(word)
}
