import { Command } from 'commander'
import { options } from './options.ts'

interface ServeOptions {
  readonly record: string
  readonly port: number
  readonly host: string
  readonly allowHost?: readonly string[]
}

/** `dragoman serve`: the record as a site and an API, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('serve the record as a site and an API')
    .description('Serves the record at http://127.0.0.1:4100, until Ctrl-C.')
    .addOption(options.record())
    .addOption(options.port())
    .addOption(options.host())
    .addOption(options.allowHost())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman serve --port 8080\n  $ dragoman serve --allow-host record.example',
    )
    .action(async ({ record, port, host, allowHost: hosts = [] }: ServeOptions) => {
      const { serve } = await import('../server/serve.ts')
      const { keptRecord } = await import('../store/embedded.ts')
      await using store = await keptRecord(record)
      const server = await serve(store, { port, host, hosts })
      process.stdout.write(`The record is at ${server.url} (Ctrl-C stops)\n`)
      await new Promise<void>((resolve) => {
        // A second one, as when a shell and `npm start` both send it, must not cut the closing short.
        for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => resolve())
      })
      await server.close()
    })
}
