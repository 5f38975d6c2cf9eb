import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { DragomanError } from '../error.ts'
import type { Store } from '../store/store.ts'
import { app } from './app.ts'
import { draftThreads } from './draft-threads.ts'

/** A server that answers until it is closed. */
export interface Serving {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves the record over HTTP. Port 0 takes any free port; `url` says which.
 *
 * @throws {DragomanError} `port-in-use` when another program has the port
 */
export async function serve(
  store: Store,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Serving> {
  const drafts = draftThreads()
  const server = createAdaptorServer({ fetch: app(store, drafts).fetch })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause
    throw new DragomanError(
      'port-in-use',
      `Cannot serve at port ${port}: another program has it. Pick another with --port ${port + 1}, or --port 0 for any free one`,
      { cause },
    )
  }
  const { address, family, port: taken } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await Promise.all([closed, drafts[Symbol.asyncDispose]()])
    },
  }
}
