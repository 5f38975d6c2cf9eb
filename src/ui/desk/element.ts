type Properties = Readonly<Record<string, string | boolean>>

/** An element with its attributes; an attribute that is false is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** The element that the page is known to have. */
export function found<Kind extends HTMLElement>(
  selector: string,
  kind: new () => Kind,
  within: ParentNode = document,
): Kind {
  const one = within.querySelector(selector)
  if (one instanceof kind) return one
  throw new RangeError(`Cannot find ${selector} in the page`)
}
