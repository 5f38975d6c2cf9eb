import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Row, row } from './measure.ts'
import type { Mixed } from './mixed.ts'

interface Way {
  readonly runs?: number
  readonly langs?: string
}

/** The row of some texts, aligned one after another in a process of its own. */
export function alignRow(
  subject: string,
  texts: readonly Mixed[],
  { runs = 5, langs = 'zh,en' }: Way = {},
): Row {
  return withFiles(texts, (paths) => {
    const args = ['bench/aligning.js', String(runs), langs, ...paths]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0)
      throw new RangeError(`Cannot time "${subject}": it ended with ${status}\n${stderr}`)
    const { times, beads, score, megabytes } = JSON.parse(stdout) as Proof
    const { medianMs } = row(subject, times, '')
    const sentences = texts.reduce((sum, { zh, en }) => sum + zh.length + en.length, 0)
    const perSecond = Math.round(sentences / (medianMs / 1000))
    const work = `${beads} beads, mean score ${score.toFixed(2)}, ${perSecond} sentences/s, ${megabytes} MB at most`
    return row(`align: ${subject}`, times, work)
  })
}

interface Proof {
  readonly times: readonly number[]
  readonly beads: number
  readonly score: number
  readonly megabytes: number
}

/** What is made with texts in two files, which are gone afterwards. */
export function withFiles<T>(
  texts: readonly Mixed[],
  use: (paths: readonly [string, string]) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const paths = [join(folder, 'source.txt'), join(folder, 'target.txt')] as const
  writeFileSync(paths[0], texts.map(({ zh }) => zh.join('\n')).join('\n\n'))
  writeFileSync(paths[1], texts.map(({ en }) => en.join('\n')).join('\n\n'))
  const made = use(paths)
  rmSync(folder, { recursive: true })
  return made
}
