import { cleanTexts } from '../eval/damage/bench.ts'
import { damaged } from '../eval/damage/damaged.ts'
import type { ProfileName } from '../eval/damage/profiles.ts'
import { repair } from '../src/repair/repair.ts'
import type { Timed } from './corpus.ts'
import { type Row, row, timed } from './measure.ts'

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
export async function repairRows(given: readonly Timed[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const profile of profiles) {
    rows.push(await timedRepair(`repair: ${profile}`, mixed(profile, 2 * megabyte), 8))
  }
  for (const { name, bytes } of given) {
    rows.push(
      await timedRepair(
        `repair: ${name}, again and again`,
        filled([bytes.toString()], 2 * megabyte),
        8,
      ),
    )
  }
  for (const size of sizes) {
    rows.push(
      await timedRepair(
        `repair: nfkc-scrape, ${size} MB`,
        mixed('nfkc-scrape', size * megabyte),
        size > 10 ? 3 : 5,
      ),
    )
  }
  return rows
}

async function timedRepair(subject: string, text: string, runs: number): Promise<Row> {
  const { times, result } = await timed(() => repair(text), { runs, warmUp: runs > 3 ? 2 : 1 })
  const { medianMs } = row(subject, times, '')
  const perSecond = Buffer.byteLength(text) / megabyte / (medianMs / 1000)
  const memory = Math.round(process.memoryUsage().rss / megabyte)
  return row(
    subject,
    times,
    `${result.edits.length} edits, ${perSecond.toFixed(1)} MB/s, ${memory} MB resident`,
  )
}

/** The project's own clean texts as a site of this profile shows them, each time with another seed. */
function mixed(profile: ProfileName, size: number): string {
  const texts = cleanTexts('dev')
  let seed = 0
  return filled(
    texts.map(
      ({ text }) =>
        () =>
          damaged(text, { profile, seed: seed++ }).text,
    ),
    size,
  )
}

/** Texts one after another until they have this many bytes of UTF-8. */
function filled(texts: readonly (string | (() => string))[], size: number): string {
  const pieces: string[] = []
  let bytes = 0
  for (let at = 0; bytes < size; at++) {
    const next = texts[at % texts.length]
    const piece = typeof next === 'function' ? next() : (next ?? '')
    pieces.push(piece)
    bytes += Buffer.byteLength(piece)
  }
  return pieces.join('\n')
}
