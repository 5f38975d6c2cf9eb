import type { BulletinSummary } from '../record.ts'
import { ShownDate } from './date.tsx'
import { Page } from './layout.tsx'
import { BothNames } from './names.tsx'

/** The bulletins that the record was read from. */
export function bulletinsPage(bulletins: readonly BulletinSummary[]) {
  return (
    <Page title="Bulletins" at="bulletins" json="/bulletins.json">
      <div class="lede">
        <h1>Bulletins</h1>
        <p class="count">Last issued first</p>
      </div>
      <ol class="rows entries">
        {bulletins.map(({ id, name, issued, home, items }) => (
          <li class="row" key={id}>
            <p class="when">
              {issued ? <ShownDate edtf={issued.edtf} /> : <span>Issue date unknown</span>}
            </p>
            <div class="what">
              <h2>
                <a href={`/bulletins/${id}`}>{name}</a>
              </h2>
              <p class="aside">
                {home && <BothNames names={home} />}
                {home && ', '}
                {items === 1 ? '1 item' : `${items} items`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Page>
  )
}
