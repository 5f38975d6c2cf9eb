import { Page } from './layout.tsx'

/** What every rule of the check means: the reference, whose sections findings lead to. */
export function checksPage(docs: string) {
  return (
    <Page title="Checks" at="desk" json="/checks.json" style="/desk/desk.css">
      <div class="lede">
        <h1>Checks</h1>
      </div>
      <div class="prose" dangerouslySetInnerHTML={{ __html: docs }} />
    </Page>
  )
}
