import type { CheckedDraft, DraftFile, DraftFinding } from '../draft/checked-draft.ts'
import type { Place } from '../draft/place.ts'
import type { Severity } from '../finding.ts'
import type { Lang } from '../span.ts'

/** What a log says of a rule. */
interface RuleFacts {
  readonly severity: Severity
  readonly about: string
}

interface LogOptions {
  /** The version of Dragoman that the log names. */
  readonly version: string
  readonly rules: Readonly<Record<string, RuleFacts>>
  /** The address of the page that has a section on every rule. */
  readonly docs: string
  /** What could not be checked, in words. */
  readonly troubles: readonly string[]
}

const meanings: Record<Severity, string> = {
  error: 'An error is almost certainly a slip.',
  warning: 'A warning is worth a look.',
  note: 'A note may well be intended.',
}
const names = { en: 'English', zh: 'Chinese' }

/**
 * Writes findings as a log in SARIF 2.1.0 (OASIS), for editors and CI. A finding lies where its English words are,
 * with the Chinese as a related place; where it has no English words, in the Chinese. Regions are given for plain
 * text alone: in other files lines and columns are not those of the file. Paths must be relative.
 */
export function sarif(drafts: readonly CheckedDraft[], options: LogOptions): string {
  const { version, rules, docs, troubles } = options
  const ids = Object.keys(rules)
  const driver = {
    name: 'dragoman',
    version,
    rules: Object.entries(rules).map(([id, { severity, about }]) => ({
      id,
      shortDescription: { text: about },
      fullDescription: { text: `${about} ${meanings[severity]}` },
      helpUri: `${docs}#${id}`,
      defaultConfiguration: { level: severity },
    })),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: troubles.length === 0,
        toolExecutionNotifications: troubles.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    results: drafts.flatMap(({ files, findings }) =>
      findings.map((finding) => ({
        ruleIndex: ids.indexOf(finding.rule),
        ...result(finding, files),
      })),
    ),
  }
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function result(finding: DraftFinding, files: CheckedDraft['files']) {
  const { rule, severity, message, suggestion } = finding
  const [own, other]: readonly [Lang, Lang] = finding.en ? ['en', 'zh'] : ['zh', 'en']
  const related = finding[other]
  const hint = suggestion === undefined ? '' : ` (suggested: ${suggestion})`
  return {
    ruleId: rule,
    level: severity,
    message: { text: message + hint },
    locations: [location(files[own], finding[own])],
    ...(related && {
      relatedLocations: [
        { ...location(files[other], related), message: { text: `The ${names[other]} version` } },
      ],
    }),
    ...fixes(finding, files[own], finding[own]),
  }
}

function fixes({ replacement }: DraftFinding, file: DraftFile, place: Place | null) {
  if (replacement === undefined || place === null || !file.isPlain) return {}
  const replacements = [{ deletedRegion: region(place), insertedContent: { text: replacement } }]
  const change = { artifactLocation: { uri: uriOf(file) }, replacements }
  const text = `Write "${replacement}", as the other version has it`
  return { fixes: [{ description: { text }, artifactChanges: [change] }] }
}

function location(file: DraftFile, place: Place | null) {
  const physicalLocation = {
    artifactLocation: { uri: uriOf(file) },
    ...(place && file.isPlain && { region: region(place) }),
  }
  return { physicalLocation }
}

function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function uriOf({ path }: DraftFile): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
