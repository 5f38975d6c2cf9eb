import { Command } from 'commander'
import { options } from './options.ts'

/** `dragoman serve`: the record as a site and an API, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('serve the record as a site and an API')
    .description('Serves the record at http://127.0.0.1:4100, until Ctrl-C.')
    .addOption(options.record())
    .addOption(options.port())
    .addOption(options.host())
    .addHelpText('after', '\nExample:\n  $ dragoman serve --port 8080')
    .action(async ({ record, port, host }: { record: string; port: number; host: string }) => {
      const { serve } = await import('../server/serve.ts')
      const { openRecord } = await import('../store/embedded.ts')
      await using store = await openRecord(record)
      const server = await serve(store, { port, host })
      process.stdout.write(`The record is at ${server.url} (Ctrl-C stops)\n`)
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve())
      })
      await server.close()
    })
}
