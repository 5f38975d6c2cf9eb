import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { table } from '../src/data/table.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }))
const tables = readdirSync('src/data').filter((file) => file.endsWith('.tsv'))

const failing = (isBad: (source: { file: string; text: string }) => boolean) =>
  files.filter(isBad).map((source) => source.file)

test('a file is named for what it holds', () => {
  const vague = /^(utils?|helpers?|common|shared|misc|types|interfaces|constants|index)\.tsx?$/
  expect(failing(({ file }) => file !== 'index.ts' && vague.test(basename(file)))).toEqual([])
})

test('a file fits in one reading', () => {
  expect(failing(({ text }) => text.split('\n').length > 300)).toEqual([])
})

test('an error says what could not be done, and what was found', () => {
  const thrown = /new (?:\w*Error)\([^)]*?(['`])(?!Cannot |Expected )[A-Za-z][^'`]* [^'`]*\1/
  expect(failing(({ text }) => thrown.test(text))).toEqual([])
})

test('the desk’s script runs alone in a browser: of other rooms it knows types only', () => {
  const isScript = (file: string) => file.startsWith('ui/desk/')
  const imported = /^import (?!type )[^']*'(?!\.\/)/m
  expect(files.some(({ file }) => isScript(file))).toBe(true)
  expect(failing(({ file, text }) => isScript(file) && imported.test(text))).toEqual([])
})

test('only the doors read the environment', () => {
  const isDoor = (file: string) => /^(cli|server)\//.test(file)
  expect(failing(({ file, text }) => !isDoor(file) && text.includes('process.env'))).toEqual([])
})

test.each(tables)(
  'src/data/%s says what it is and where it comes from, and reads as a table',
  (file) => {
    const text = readFileSync(`src/data/${file}`, 'utf8')
    expect(text).toMatch(/^# /)
    expect(text).toMatch(/^# .*(?:Source|Compiled|Written for|public facts)/im)
    const rows = table(file.replace('.tsv', ''))
    expect(rows.length).toBeGreaterThan(0)
    const keys = rows.map((row) => JSON.stringify(row))
    expect(new Set(keys).size).toBe(keys.length)
  },
)
