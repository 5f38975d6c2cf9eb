import { stat } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import type { CheckedDraft, DraftFile } from '../draft/checked-draft.ts'
import type { Severity } from '../finding.ts'
import type { Checking } from './checking-worker.ts'
import { type Batch, eachFile, type ReadingOptions, readingOf } from './files.ts'
import { type Form, findingsOutput } from './findings-output.ts'
import { inputs } from './inputs.ts'
import { onlyFile } from './only-file.ts'
import { ownReaders } from './readers.ts'
import { isReached } from './severity.ts'
import { turn } from './turn.ts'

interface CheckOptions extends ReadingOptions {
  readonly form: Form
  readonly failOn: Severity | undefined
}

/**
 * Checks the drafts that the paths name and prints what is found. What cannot be checked is named on standard
 * error, and the others go on. Gives the exit status: 2 when something could not be checked, 1 when something is
 * as severe as `failOn`, else 0.
 */
export async function checkBatch(
  paths: readonly string[],
  { form, failOn, ...reading }: CheckOptions,
): Promise<0 | 1 | 2> {
  const output = findingsOutput(form, reading)
  let isFound = false
  const take = (draft: CheckedDraft) => {
    isFound ||= isReached(failOn, draft.findings)
    output.add(draft)
  }
  const { failed, troubles } = (await areVersions(paths))
    ? await inVersions(paths, { ...reading, take })
    : await inFiles(paths, { ...reading, take })
  await output.end(troubles)
  return failed > 0 ? 2 : isFound ? 1 : 0
}

type Taking = ReadingOptions & { take: (draft: CheckedDraft) => void }

/** Two files are the two versions of one draft; folders hold texts of their own. */
async function areVersions(paths: readonly string[]): Promise<boolean> {
  if (paths.length !== 2) return false
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)))
  return !found.some((stats) => stats?.isDirectory())
}

async function inFiles(paths: readonly string[], { take, ...reading }: Taking): Promise<Batch> {
  return await eachFile(paths, {
    ...reading,
    work: (pool, file) => pool.check([file]),
    async take(checking, path) {
      take(checkedDraft(checking, [path]))
      return undefined
    },
  })
}

async function inVersions(paths: readonly string[], { take, ...reading }: Taking): Promise<Batch> {
  const pool = ownReaders(reading.timeLimit)
  const given = await inputs(paths)
  const { outcome } = await turn(given, async () => {
    const files = await Promise.all(given.map(onlyFile))
    return await pool.check(files.map((file) => readingOf(file, reading)))
  })
  if ('error' in outcome) {
    const trouble = `${given.map(({ path }) => path).join(', ')}: ${outcome.error.message}`
    process.stderr.write(`dragoman: ${trouble}\n`)
    return { done: 0, failed: 1, troubles: [trouble] }
  }
  take(checkedDraft(outcome.result, paths))
  return { done: 1, failed: 0, troubles: [] }
}

function checkedDraft(
  { findings, fileOf, arePlain }: Checking,
  paths: readonly string[],
): CheckedDraft {
  const file = (index: number): DraftFile => ({
    path: shown(paths[index] ?? ''),
    isPlain: arePlain[index] ?? false,
  })
  return { files: { en: file(fileOf.en), zh: file(fileOf.zh) }, findings }
}

/** A path from here, as an editor and a web address part it. */
function shown(path: string): string {
  const here = isAbsolute(path) ? relative(process.cwd(), path) : path
  return here.split(sep).join('/')
}
