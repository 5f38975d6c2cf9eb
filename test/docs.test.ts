import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { rules } from '../src/check/check.ts'
import { check } from '../src/checker.ts'
import { alignment } from '../src/cli/alignment.ts'
import { findingText, styleFor } from '../src/cli/finding-text.ts'
import { options } from '../src/cli/options.ts'
import { commandLine } from '../src/cli/program.ts'
import { summary } from '../src/cli/summary.ts'
import { proposalText } from '../src/cli/terms-text.ts'
import { beadLines } from '../src/export/beads.ts'
import { tsv } from '../src/export/tsv.ts'
import { loadedLexicon } from '../src/lexicon/loaded.ts'
import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import { alignedItems } from '../src/terms/aligned-item.ts'
import { proposals } from '../src/terms/proposals.ts'
import { each, whole } from './aligned-text.ts'

const page = (name: string) => readFileSync(`docs/reference/${name}.md`, 'utf8')
const commands = commandLine(() => {}).commands

test.each(Object.entries(rules))('docs/reference/checks.md has a section on %s', (id, rule) => {
  expect(page('checks')).toContain(`\n## ${id}\n\n${rule.about}\n`)
})

test.each(Object.values(options).map((option) => option()))(
  'docs/reference/cli.md says what $long does',
  (option) => {
    expect(page('cli')).toContain(`\n### \`${option.flags}\`\n\n${option.description}\n`)
  },
)

test.each(commands.map((command) => [command.name(), command] as const))(
  'docs/reference/cli.md describes dragoman %s, whose help has an example',
  (name, command) => {
    expect(page('cli')).toContain(`\n## dragoman ${name}\n\n${command.description()}\n`)
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    expect(help).toContain(`$ dragoman ${name}`)
  },
)

test('README shows examples/quickstart.ts as it runs', () => {
  const readme = readFileSync('README.md', 'utf8')
  const code = readFileSync('examples/quickstart.ts', 'utf8')
  expect(readme).toContain(`\`\`\`ts\n${code.replaceAll('../src/index.ts', 'dragoman')}\`\`\``)
})

test('examples/quickstart.ts prints when each item happened and what it was', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  await import('../examples/quickstart.ts')
  expect(log.mock.calls[0]).toEqual(['2019-06-03/2019-06-05', 'visit'])
  log.mockRestore()
})

test('the output that README shows is what the program prints', async () => {
  const shown = /\n```\n(ningbo-2019\.txt[^`]*)…\n```/.exec(readFileSync('README.md', 'utf8'))?.[1]
  const source = await read(readFileSync('examples/ningbo-2019.txt'), { name: 'ningbo-2019.txt' })
  const printed = summary(await (await reader())(source)).split('\n')
  const lines = shown?.trimEnd().split('\n') ?? []
  expect(lines.length).toBeGreaterThan(8)
  for (const [at, line] of lines.entries()) {
    expect(printed[at]?.startsWith(line.replace(/ …$/, ''))).toBe(true)
  }
})

test('what README and the reference show of dragoman check is what it prints', async () => {
  const file = (lang: string) => ({ path: `examples/draft/${lang}.txt`, isPlain: true })
  const files = { en: file('en'), zh: file('zh') }
  const [en, zh] = [files.en, files.zh].map(({ path }) => readFileSync(path, 'utf8'))
  const style = styleFor({ isTTY: false })
  const printed = (await check({ en: en ?? '', zh: zh ?? '' })).map(
    (finding) => `${findingText(finding, files, style)}\n\n`,
  )
  expect(page('cli')).toContain(
    `\n\`\`\`\n${printed.join('')}2 errors, 0 warnings, 0 notes in 1 draft\n`,
  )
  expect(readFileSync('README.md', 'utf8')).toContain(`\n\`\`\`\n${printed[0]}…\n`)
})

test('the guide to a parallel corpus shows the beads of its examples; their scores may move', async () => {
  const guide = readFileSync('docs/guides/parallel-corpus.md', 'utf8')
  const file = (lang: string) => {
    const name = `examples/corpus/${lang}/library-night.txt`
    return { name, bytes: readFileSync(name) }
  }
  const pairing = { name: 'library-night', source: file('zh'), target: file('en') }
  const { text } = await alignment({ ...pairing, isByLine: false })
  const unscored = (lines: string) => lines.replace(/[01]\.\d{2,4}\b/g, '…')
  const table = (await whole(tsv(each(text)))).replace(/^((?:[^\t]*\t){2}[^\t]*).*$/gm, '$1')
  expect(unscored(guide)).toContain(
    `\n\`\`\`\n${unscored(await whole(beadLines(each(text))))}\`\`\``,
  )
  expect(unscored(guide)).toContain(`\n\`\`\`\n${unscored(table)}\`\`\``)
})

test('the guide to a termbase shows the proposals that its example gives', async () => {
  const source = await read(readFileSync('examples/ningbo-2019.txt'), {
    name: 'ningbo-2019.txt',
    home: 'Ningbo',
  })
  const items = alignedItems(await (await reader())(source))
  const { counts } = await loadedLexicon()
  const shown = proposals(items, { terms: [], counts }).slice(0, 2).map(proposalText)
  const guide = readFileSync('docs/guides/termbase.md', 'utf8')
  expect(guide).toContain(`\n\`\`\`\n${shown.join('\n')}\n\`\`\`\n`)
})
