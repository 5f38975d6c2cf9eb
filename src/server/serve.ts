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
 * @param options.hosts names to answer to, besides addresses, `localhost` and `host`
 * @throws {DragomanError} `port-in-use` when another program has the port; `address-refused` when the system does not
 *   give the port, or has no such address
 */
export async function serve(
  store: Store,
  {
    port,
    host,
    hosts = [],
  }: { readonly port: number; readonly host: string; readonly hosts?: readonly string[] },
): Promise<Serving> {
  const drafts = draftThreads()
  const server = createAdaptorServer({
    fetch: app(store, { drafts, hosts: [host, ...hosts] }).fetch,
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    await drafts[Symbol.asyncDispose]()
    throw refusal(cause, { port, host })
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

/** Why the system does not let a server listen, with what would work; what is none of the known reasons stays as it is. */
function refusal(cause: unknown, { port, host }: { port: number; host: string }): unknown {
  if (!(cause instanceof Error && 'code' in cause)) return cause
  const other = 'Pick another with --port, or --port 0 for any free one'
  switch (cause.code) {
    case 'EADDRINUSE': {
      const why = `Cannot serve at port ${port}: another program has it. ${other}`
      return new DragomanError('port-in-use', why, { cause })
    }
    case 'EACCES': {
      const why = `Cannot serve at port ${port}: this system keeps it for itself. ${other}`
      return new DragomanError('address-refused', why, { cause })
    }
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'ENOTFOUND': {
      const why = `Cannot serve at "${host}": this machine has no such address. Leave --host out for 127.0.0.1, or give 0.0.0.0 for all that it has`
      return new DragomanError('address-refused', why, { cause })
    }
    default:
      return cause
  }
}
