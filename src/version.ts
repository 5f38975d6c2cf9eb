import { createRequire } from 'node:module'

/** The version of Dragoman that runs. */
export function version(): string {
  // By name, not by place: the build puts modules together in other folders.
  const manifest: { version: string } = createRequire(import.meta.url)('dragoman/package.json')
  return manifest.version
}
