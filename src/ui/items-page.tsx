import type { Entry, ItemPage, ItemQuery } from '../record.ts'
import { ItemList } from './item-list.tsx'
import { label, partnerName } from './labels.ts'
import { Page } from './layout.tsx'

interface ItemsPageProps {
  readonly found: ItemPage
  readonly query: ItemQuery
  readonly kinds: readonly Entry[]
  readonly partners: readonly Entry[]
}

/** The exchanges, newest first, with the ways to narrow them. */
export function itemsPage(props: ItemsPageProps) {
  const { found, query } = props
  return (
    <Page title="Exchanges" at="exchanges" json={`/index.json${search(query)}`}>
      <div class="lede">
        <h1>Exchanges</h1>
        <p class="count">{counted(found.total)}</p>
      </div>
      <Filter {...props} />
      {found.items.length === 0 ? <Nothing query={query} /> : <ItemList items={found.items} />}
      <Pages {...props} />
    </Page>
  )
}

function Filter({ query, kinds, partners }: ItemsPageProps) {
  const sorted = partners
    .map(({ id }) => ({ id, name: partnerName(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <form class="filter" method="get" action="/" aria-label="Narrow the list">
      <Choice name="kind" label="Kind" chosen={query.kind}>
        {kinds.map(({ id }) => ({ id, name: label(id) }))}
      </Choice>
      <Choice name="partner" label="Partner" chosen={query.partner}>
        {sorted}
      </Choice>
      {query.person !== undefined && (
        <label>
          <span>Person</span>
          <input name="person" value={query.person} />
        </label>
      )}
      <button type="submit">Show</button>
      {isNarrowed(query) && (
        <a class="all" href="/">
          Show all
        </a>
      )}
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly chosen: string | undefined
  readonly children: readonly { readonly id: string; readonly name: string }[]
}

function Choice({ name, label: shown, chosen, children }: ChoiceProps) {
  return (
    <label>
      <span>{shown}</span>
      <select name={name}>
        <option value="">Any</option>
        {children.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === chosen}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Nothing({ query }: { readonly query: ItemQuery }) {
  return isNarrowed(query) ? (
    <p class="nothing">
      No exchange answers to this. <a href="/">Show all</a>
    </p>
  ) : (
    <p class="nothing">
      The record is empty. Add bulletins with <code>dragoman add FILE…</code>
    </p>
  )
}

function Pages({ found: { page, size, total }, query }: ItemsPageProps) {
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1) return null
  return (
    <nav class="pages" aria-label="Pages">
      {page > 1 && (
        <a rel="prev" href={`/${search({ ...query, page: page - 1 })}`}>
          Newer
        </a>
      )}
      <span>
        Page {page} of {last}
      </span>
      {page < last && (
        <a rel="next" href={`/${search({ ...query, page: page + 1 })}`}>
          Older
        </a>
      )}
    </nav>
  )
}

function isNarrowed({ kind, partner, person }: ItemQuery): boolean {
  return [kind, partner, person].some((value) => value !== undefined)
}

function counted(total: number): string {
  return total === 1 ? '1 item' : `${new Intl.NumberFormat('en').format(total)} items`
}

function search(query: ItemQuery): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
