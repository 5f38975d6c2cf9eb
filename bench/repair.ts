import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { cleanTexts } from '../eval/damage/bench.ts'
import { damaged } from '../eval/damage/damaged.ts'
import { type ProfileName, profileNames } from '../eval/damage/profiles.ts'
import { bulletins } from './bulletins.ts'
import { type Row, row, timing } from './measure.ts'

const megabyte = 1e6
const profiles: readonly ProfileName[] = [
  'clean-control',
  'nfkc-scrape',
  'word-paste',
  'converted-magazine',
  'ocr-pdf',
]
/** Sizes of the growth curve, in MB of UTF-8. */
const sizes = [1, 3, 10, 30, 100]

/** How fast texts are mended, by how damaged they are, and how the time grows with their size. */
export function repairRows(paths: readonly string[]): Row[] {
  return [
    bulletinsRow(),
    repairRow('mixed', shownBy(profileNames, 2 * megabyte), 8),
    ...profiles.map((profile) => repairRow(profile, shownBy([profile], 2 * megabyte), 8)),
    ...paths.map((path) => {
      const text = readFileSync(path, 'utf8')
      return repairRow(
        `${basename(path)}, again and again`,
        filled(() => text, 2 * megabyte),
        8,
      )
    }),
    ...sizes.map((size) =>
      repairRow(
        `nfkc-scrape, ${size} MB`,
        shownBy(['nfkc-scrape'], size * megabyte),
        size > 10 ? 3 : 5,
      ),
    ),
  ]
}

/** Each mended by itself, as a record is filled. */
function bulletinsRow(): Row {
  return timedRow(`${bulletins.length} bulletins, one by one`, bulletins, 30)
}

function repairRow(subject: string, text: string, runs: number): Row {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const path = join(folder, 'text.txt')
  writeFileSync(path, text)
  const made = timedRow(subject, [path], runs)
  rmSync(folder, { recursive: true })
  return made
}

function timedRow(subject: string, paths: readonly string[], runs: number): Row {
  const { times, medianMs, proof, megabytes } = timing('repair', paths, runs)
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0)
  const perSecond = bytes / megabyte / (medianMs / 1000)
  const work = `${proof} edits, ${perSecond.toFixed(1)} MB/s, ${megabytes} MB resident`
  return row(`repair: ${subject}`, times, work)
}

/** The project's own clean texts as sites of these profiles, in turn, show them, each time with another seed. */
function shownBy(profiles: readonly ProfileName[], size: number): string {
  const texts = cleanTexts('dev').map(({ text }) => text)
  return filled((seed) => {
    const profile = profiles[seed % profiles.length] ?? 'clean-control'
    const text = texts[Math.floor(seed / profiles.length) % texts.length] ?? ''
    return damaged(text, { profile, seed }).text
  }, size)
}

/** Texts one after another until they have this many bytes of UTF-8. */
function filled(textAt: (index: number) => string, size: number): string {
  const pieces: string[] = []
  for (let bytes = 0; bytes < size; bytes += Buffer.byteLength(pieces.at(-1) ?? '')) {
    pieces.push(textAt(pieces.length))
  }
  return pieces.join('\n')
}
