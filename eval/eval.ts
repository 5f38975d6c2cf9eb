// `npm run eval [-- stage] [--set NAME] [--show FIELD]`: scores the product against the gold, its repairs
// against damage put into clean text, and its check against errors put into good pairs.
// `-- align --corpora FOLDER...`: its alignment of corpora; `-- pair --corpora FOLDER... [--fit]`: how well it
// pairs shuffled items, or the weights to pair them by.
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import { crossingFigures, crossingRows, crossingTable } from './corpora/crossing.ts'
import { printCorpora } from './corpora/print-corpora.ts'
import {
  damageFigures,
  damageSplits,
  damageTable,
  judgedPages,
  kindRows,
  profileRows,
  shownDamage,
} from './damage/bench.ts'
import { disagreementSplits } from './disagreements/good-items.ts'
import {
  disagreementFigures,
  disagreementTable,
  judgedSplit,
  shownDisagreements,
} from './disagreements/report.ts'
import { linkRows } from './link/bench.ts'
import { printPairing, printWeights } from './pairing/report.ts'
import { type Row, scored, stages, type Total, totals } from './score.ts'
import { judged, openSets, type SetName, setNames } from './sets.ts'
import { shownRows, table } from './table.ts'
import { score } from './tally.ts'
import { tieParts, tieRows } from './tie-stories.ts'
import { trial } from './trial.ts'
import { undatedRows } from './undated.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    show: { type: 'string' },
    corpora: { type: 'string', multiple: true },
    langs: { type: 'string' },
    fit: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  console.log(usage())
  process.exit()
}
const [stage, ...folders] = positionals
if (stage !== undefined && !stages.some((one) => one === stage)) {
  throw new RangeError(`Cannot score stage "${stage}": there are ${stages.join(', ')}`)
}
if (values.set !== undefined && !setNames.some((name) => name === values.set)) {
  throw new RangeError(`Cannot find set "${values.set}": there are ${setNames.join(', ')}`)
}

if (values.corpora) await printBench([...values.corpora, ...folders])
else await printSets()

function usage(): string {
  return `npm run eval [-- STAGE] [--set NAME] [--show FIELD]
  STAGE          one of ${stages.join(', ')}; all without one, and the figures are kept in eval/results
  --set NAME     one of ${setNames.join(', ')}; blind only when named
  --show FIELD   what was missed and what was too much of a field, item by item
  --corpora FOLDER...   align or pair on corpora of your own; --fit prints weights to pair by

  npm run eval -- extract --set practice --show organisations`
}

/** Measures on corpora that are not part of the project. */
async function printBench(corpora: readonly string[]): Promise<void> {
  if (stage === 'align') await printCorpora(corpora, values.langs)
  else if (stage !== 'pair') {
    throw new RangeError(`Cannot use corpora for stage "${stage}": there are align, pair`)
  } else if (values.fit) await printWeights(corpora)
  else await printPairing(corpora)
}

type Figures = Record<string, Record<string, unknown>>

/** Scores the sets and both benches; a whole run is kept. */
async function printSets(): Promise<void> {
  const results = {
    ...(await setFigures()),
    ...(await tieFigures()),
    ...(await undatedFigures()),
    ...(await alignFigures()),
    ...benchFigures(),
    ...(await checkFigures()),
  }
  if (stage || values.set || values.show) return
  const folder = new URL('results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('latest.json', folder), `${JSON.stringify(results, null, 2)}\n`)
}

async function setFigures(): Promise<Figures> {
  const results: Figures = {}
  for (const set of values.set ? setNames.filter((name) => name === values.set) : openSets) {
    const rows = await setRows(set)
    if (rows.length === 0) continue
    const wanted = rows.filter((row) => !stage || row.stage === stage)
    if (values.show) console.log(shownRows(set, wanted, values.show))
    else console.log(table(set, totals(wanted)))
    results[set] = Object.fromEntries(
      totals(rows).map((row) => [`${row.stage} ${row.field}`, figures(row)]),
    )
  }
  return results
}

/** Linking needs the gold alone, all other stages the bulletins. */
async function setRows(set: SetName): Promise<Row[]> {
  const rows: Row[] = []
  if (stage !== 'link') {
    const toBulletin = await reader()
    for (const one of judged(set)) {
      const bulletin = await toBulletin(await read(one.bytes, { name: one.name }))
      rows.push(...scored(trial(one, bulletin)))
    }
  }
  // One by one: so many rows are no arguments of a call.
  if (stage === undefined || stage === 'link') for (const row of await linkRows(set)) rows.push(row)
  return rows
}

/** Items by themselves that tell of ties and agreements. */
async function tieFigures(): Promise<Figures> {
  const isWanted = values.set === undefined && (stage === undefined || stage === 'extract')
  const results: Figures = {}
  for (const part of isWanted ? tieParts : []) {
    const rows = await tieRows(part)
    if (values.show) console.log(shownRows(`ties ${part}`, rows, values.show))
    else console.log(table(`ties ${part}`, totals(rows)))
    results[`ties ${part}`] = Object.fromEntries(
      totals(rows).map((row) => [`${row.stage} ${row.field}`, figures(row)]),
    )
  }
  return results
}

/** Bulletins that nothing dates but their own words. */
async function undatedFigures(): Promise<Figures> {
  const isWanted = values.set === undefined && (stage === undefined || stage === 'extract')
  if (!isWanted) return {}
  const rows = await undatedRows()
  if (values.show) console.log(shownRows('undated', rows, values.show))
  else console.log(table('undated', totals(rows)))
  return {
    undated: Object.fromEntries(
      totals(rows).map((row) => [`${row.stage} ${row.field}`, figures(row)]),
    ),
  }
}

/** Sentences that one version tells in another order. */
async function alignFigures(): Promise<Figures> {
  const isWanted = values.set === undefined && (stage === undefined || stage === 'align')
  if (!isWanted || values.show) return {}
  const rows = await crossingRows()
  console.log(crossingTable(rows))
  return { crossing: crossingFigures(rows) }
}

function benchFigures(): Figures {
  const results: Figures = {}
  const withDamage = values.set === undefined && (stage === undefined || stage === 'repair')
  for (const split of withDamage ? damageSplits : []) {
    // What was missed in the test split is not to be looked at.
    if (values.show && split === 'test') continue
    const pages = judgedPages(split)
    const rows = kindRows(pages)
    if (values.show) console.log(shownDamage(pages, values.show))
    else {
      console.log(damageTable(`damage ${split}`, rows))
      console.log(damageTable(`damage ${split}: sure and likely by profile`, profileRows(pages)))
    }
    results[`damage ${split}`] = damageFigures(rows)
  }
  return results
}

/** Errors put into good pairs, as the check and two others find them. */
async function checkFigures(): Promise<Figures> {
  const results: Figures = {}
  const withCheck = values.set === undefined && (stage === undefined || stage === 'check')
  for (const split of withCheck ? disagreementSplits : []) {
    // What was missed in the test split is not to be looked at.
    if (values.show && split === 'test') continue
    const judgedErrors = await judgedSplit(split)
    if (values.show) console.log(shownDisagreements(judgedErrors, { split, kind: values.show }))
    else console.log(disagreementTable(split, judgedErrors))
    results[`disagreements ${split}`] = disagreementFigures(judgedErrors)
  }
  return results
}

function figures({ outcome, interval, baseline }: Total) {
  const round = (value: number) => Math.round(value * 1000) / 1000
  const { precision, recall, f1 } = score(outcome)
  return {
    gold: outcome.gold,
    guessed: outcome.guessed,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    interval: interval.map(round),
    ...(baseline && { baseline: round(score(baseline).f1) }),
  }
}
