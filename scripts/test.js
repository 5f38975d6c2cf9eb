// `npm test`: sets up and runs every test that this machine can run.
import { existsSync } from 'node:fs'
import { run, setUp } from './setup.js'

setUp()
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(chromium)) {
  console.error(
    `Leaving out the browser tests (test/browser): no Chromium at ${chromium}.\n` +
      'To run them too: apt-get install chromium, or set CHROMIUM to a Chromium of yours.',
  )
}
run('npx', ['vitest', 'run', ...process.argv.slice(2)])
