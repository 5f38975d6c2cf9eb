/** A site whose name begins with a city's is there; Tanjung Perak has not that of Perak, nor a street that of its city. */
export function isSeat(site: string, city: string): boolean {
  return (
    site.replace(/^(?:the )?(?:(?:Port|Airport) of )?/iu, '').startsWith(city) && !street.test(site)
  )
}

const street =
  /\b(?:Road|Street|Avenue|Lane|Boulevard|Square|Bridge|Park|House|Hotel|Tower|Gate|Alley)$|(?:[路街巷道桥橋门門]|大厦|大廈|酒店|饭店|飯店|宾馆|賓館|广场|廣場|公园|公園)$/u
