import { isIP } from 'node:net'

/**
 * Tells whether a request asks for a name that this server goes by: an address, `localhost` and names below it, or one
 * of `hosts`. A page of another site can make a browser ask here under the other site's name, by leading that name to
 * this machine (DNS rebinding), and then read the answer; it cannot do so under an address.
 */
export function isOwnHost({ url }: Request, hosts: readonly string[]): boolean {
  const name = plain(new URL(url).hostname)
  return isIP(name) > 0 || /(?:^|\.)localhost$/.test(name) || hosts.map(plain).includes(name)
}

/** In small letters, without the brackets of an IPv6 address and the dot of a full name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}
