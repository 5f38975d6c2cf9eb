import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const { CHROMIUM: path = '/usr/bin/chromium' } = process.env

/** Where this machine has a Chromium; undefined where it has none, and then browser tests are left out. */
export const chromiumPath: string | undefined = existsSync(path) ? path : undefined

const quietly = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium of its own, with a new profile. */
export async function launched(): Promise<Browser> {
  if (chromiumPath === undefined) throw new RangeError(`Cannot start Chromium: none at ${path}`)
  return await chromium.launch({ executablePath: chromiumPath, args: quietly })
}
