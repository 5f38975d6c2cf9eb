/**
 * Prints test/fixtures/pdf/*.html to PDF: `npx tsx scripts/make-pdf-fixtures.ts`. It wants Debian's chromium,
 * qpdf, fonts-liberation, fonts-noto-cjk and fonts-droid-fallback; the PDFs are kept, so tests want none of them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const chromium = process.env['CHROMIUM'] ?? 'chromium'
const qpdf = process.env['QPDF'] ?? 'qpdf'
const folder = 'test/fixtures/pdf'
// Opens with the password "peony".
const locked = 'one-column'
const scratch = mkdtempSync(join(tmpdir(), 'pdf-fixtures-'))
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  const printed = join(scratch, file)
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-pdf-tagging',
      '--no-pdf-header-footer',
      `--print-to-pdf=${printed}`,
      resolve(folder, file),
    ],
    { stdio: 'ignore' },
  )
  const pdf = join(folder, file.replace('.html', '.pdf'))
  const small = ['--object-streams=generate', '--recompress-flate', '--compression-level=9']
  execFileSync(qpdf, ['--deterministic-id', ...small, printed, pdf])
  console.log(`${pdf}: ${statSync(pdf).size} bytes`)
}
execFileSync(qpdf, [
  '--encrypt',
  'peony',
  'peony',
  '256',
  '--',
  join(folder, `${locked}.pdf`),
  join(folder, 'locked.pdf'),
])
rmSync(scratch, { recursive: true })
