import type { ComponentChildren } from 'preact'

interface PageProps {
  readonly title: string
  /** Where the page stands in the site, for the navigation. */
  readonly at?: 'exchanges' | 'partners' | 'people' | 'organisations' | 'bulletins' | 'desk'
  /** The address of the same as JSON. */
  readonly json?: string
  readonly wide?: boolean
  /** Addresses of what the page has of its own besides the site's style. */
  readonly style?: string
  readonly script?: string
  readonly children: ComponentChildren
}

const sections = [
  ['exchanges', '/', 'Exchanges'],
  ['partners', '/partners', 'Partners'],
  ['people', '/people', 'People'],
  ['organisations', '/organisations', 'Organisations'],
  ['bulletins', '/bulletins', 'Bulletins'],
  ['desk', '/desk', 'Desk'],
] as const

/** Every page: head, masthead, navigation, what the page is about, and where its data are. */
export function Page({ title, at, json, wide = false, style, script, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Dragoman`}</title>
        <link rel="icon" href="/favicon.ico" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
        {style && <link rel="stylesheet" href={style} />}
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="masthead">
          <a class="brand" href="/">
            <span class="seal" aria-hidden="true" lang="zh-Hant">
              譯
            </span>
            Dragoman
          </a>
          <nav aria-label="Site">
            {sections.map(([id, href, name]) => (
              <a key={id} href={href} {...(id === at && { 'aria-current': 'page' })}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main id="content" class={wide ? 'wide' : undefined}>
          {children}
        </main>
        <footer class="colophon">
          <p>
            The record of exchanges, read from bilingual bulletins. Each value leads to the words
            that say it.
          </p>
          {json && (
            <p>
              <a href={json}>This page as JSON</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}
