/**
 * Tells whether a request comes from a page of this site, or from a program: not from a page of another site in
 * somebody's browser. Browsers say so in `Sec-Fetch-Site`, or where they do not, in `Origin` (WHATWG Fetch).
 */
export function isOwnSite({ headers, url }: Request): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('Origin')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === new URL(url).host)
}
