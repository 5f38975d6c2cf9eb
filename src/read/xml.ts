import { DOMParser } from 'linkedom'

/** What is read of an element: the part of the DOM that linkedom gives. */
export interface XmlElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

const void_ = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/**
 * Reads XML; what it gives finds the elements of a name, prefix and all, in order. Entities that the file
 * declares are not expanded.
 */
export function elementsOf(xml: string): (name: string) => XmlElement[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  // A cast: linkedom's elements have these fields, but its types need a browser's.
  return (name) => Array.from(document.getElementsByTagName(name)) as XmlElement[]
}

/** The path that an attribute names, without its fragment and escapes; none when it leads elsewhere. */
export function targets(element: XmlElement, attribute: string): string[] {
  const [path = ''] = (element.getAttribute(attribute) ?? '').split('#')
  if (path === '' || /^[a-z][a-z\d+.-]*:|^\//i.test(path)) return []
  try {
    return [decodeURIComponent(path)]
  } catch (error) {
    // A percent sign that escapes nothing is part of the name.
    if (error instanceof URIError) return [path]
    throw error
  }
}

/** Whether elements nest deeper than `limit`, by counting tags. */
export function isTooDeep(xml: string, limit: number): boolean {
  let depth = 0
  for (const [tag, slash, name = ''] of xml.matchAll(/<(\/?)([a-z][\w:-]{0,60})[^<>]*/gi)) {
    if (void_.test(name) || tag.endsWith('/')) continue
    depth += slash === '' ? 1 : -1
    if (depth > limit) return true
  }
  return false
}
