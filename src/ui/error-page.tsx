import { Page } from './layout.tsx'

/** What a person sees when an address cannot be answered. */
export function errorPage({
  status,
  message,
}: {
  readonly status: number
  readonly message: string
}) {
  return (
    <Page title={status === 404 ? 'Not found' : 'Trouble'}>
      <div class="lede">
        <h1>{status === 404 ? 'Not in the record' : 'This did not work'}</h1>
        <p>{message}</p>
        <p>
          <a href="/">All exchanges</a>
        </p>
      </div>
    </Page>
  )
}
