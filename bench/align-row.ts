import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Row, row } from './measure.ts'
import type { Mixed } from './mixed.ts'

interface Way {
  readonly runs?: number
  /** So many sentences at a time; all when 0. */
  readonly part?: number
  readonly langs?: string
}

/** The row of a text, aligned in a process of its own. */
export function alignRow(
  subject: string,
  text: Mixed,
  { runs = 5, part = 0, langs = 'zh,en' }: Way = {},
): Row {
  return withFiles(text, (paths) => {
    const args = ['bench/aligning.js', String(runs), langs, String(part), ...paths]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0)
      throw new RangeError(`Cannot time "${subject}": it ended with ${status}\n${stderr}`)
    const { times, beads, score, megabytes } = JSON.parse(stdout) as Proof
    const { medianMs } = row(subject, times, '')
    const perSecond = Math.round((text.zh.length + text.en.length) / (medianMs / 1000))
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

/** What is made with a text in two files, which are gone afterwards. */
export function withFiles<T>({ zh, en }: Mixed, use: (paths: readonly [string, string]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const paths = [join(folder, 'source.txt'), join(folder, 'target.txt')] as const
  writeFileSync(paths[0], zh.join('\n'))
  writeFileSync(paths[1], en.join('\n'))
  const made = use(paths)
  rmSync(folder, { recursive: true })
  return made
}
