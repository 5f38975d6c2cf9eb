import { cpSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Bulletin } from '../../src/bulletin.ts'
import { workplace } from '../program.ts'
import { assertSarif } from '../sarif-shape.ts'

const good = join(process.cwd(), 'examples/ningbo-2019.txt')
const { folder, dragoman, file } = workplace()

describe('dragoman read', () => {
  test('prints a summary, and with --json one bulletin a line that keeps the contract', async () => {
    const plain = await dragoman(['read', good])
    expect(plain).toMatchObject({ status: 0, stderr: '' })
    expect(plain.stdout).toContain('ningbo-2019.txt')
    const json = await dragoman(['read', '--json', good, good])
    const lines = json.stdout.trimEnd().split('\n')
    expect(lines.map((line) => Bulletin.parse(JSON.parse(line)).source.name)).toEqual([
      'ningbo-2019.txt',
      'ningbo-2019.txt',
    ])
  })

  test('reads standard input as -', async () => {
    const { status, stdout } = await dragoman(['read', '-', '--json'], readFileSync(good))
    expect(status).toBe(0)
    expect(Bulletin.parse(JSON.parse(stdout)).items.length).toBeGreaterThan(1)
  })

  test('takes the issue date and the home city from its options', async () => {
    const { stdout } = await dragoman([
      'read',
      good,
      '--json',
      '--issued',
      '2021-05',
      '--home',
      '成都',
    ])
    const { issued, home } = Bulletin.parse(JSON.parse(stdout))
    expect(issued).toMatchObject({ edtf: '2021-05', basis: 'given' })
    expect(home).toMatchObject({ en: 'Chengdu', basis: 'given' })
  })

  test('refuses an issue date that is none, and says what one looks like', async () => {
    const { status, stderr } = await dragoman(['read', good, '--issued', 'last May'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/Expected .*last May/)
  })
})

describe('bad input is named, with what would work, and ends with 2', () => {
  const cases: [what: string, name: string, content: string | Uint8Array, said: RegExp][] = [
    ['an empty file', 'empty.txt', '', /empty\.txt: Cannot read .*empty/],
    ['white space only', 'blank.txt', ' \n\t\n', /blank\.txt: Cannot read/],
    [
      'a picture',
      'scan.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      /scan\.txt: Cannot read/,
    ],
    [
      'one language only',
      'zh.txt',
      '2023年5月8日，市长王小明会见了法国驻华大使一行。',
      /zh\.txt: Cannot pair: only Chinese/,
    ],
    [
      'no news at all',
      'soup.txt',
      'Boil the water. Add salt and leeks.\n水烧开，放盐和韭葱。',
      /soup\.txt: Cannot find news/,
    ],
    [
      'one line of 70 MB',
      'long.txt',
      Buffer.alloc(70_000_000, 'a'),
      /long\.txt: Cannot read .*limit.*split it/,
    ],
    [
      'a program',
      'tool.bin',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 255, 254]),
      /tool\.bin: Cannot read/,
    ],
  ]
  test.each(cases)(
    '%s',
    async (_, name, content, said) => {
      const { status, stderr } = await dragoman(['read', file(name, content)])
      expect(stderr).toMatch(said)
      expect(stderr).not.toContain('    at ')
      expect(status).toBe(2)
    },
    20_000,
  )

  test('a file that is not there', async () => {
    const { status, stderr } = await dragoman(['read', 'nowhere.txt'])
    expect(stderr).toContain('nowhere.txt: Cannot open')
    expect(status).toBe(2)
  })

  test('invalid UTF-8 and lone surrogates are read as far as they go, and the spots kept visible', async () => {
    const bytes = Buffer.concat([
      readFileSync(good),
      Buffer.from([0x0a, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
      Buffer.from(' On May 9, the city said more.\n'),
    ])
    const { stdout } = await dragoman(['read', '--json', file('broken.txt', bytes)])
    expect(Bulletin.parse(JSON.parse(stdout)).original).toContain('\uFFFD')
  })
})

describe('dragoman', () => {
  test('prints its schema, its version and its help', async () => {
    const schema = await dragoman(['schema'])
    expect(JSON.parse(schema.stdout)).toMatchObject({ type: 'object', additionalProperties: false })
    expect((await dragoman(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await dragoman(['--help'])).stdout).toContain('Example:')
  })

  test('names an option it does not know, and ends with 2', async () => {
    const { status, stderr } = await dragoman(['read', '--jsno', good])
    expect(stderr).toContain('--jsno')
    expect(status).toBe(2)
  })
})

describe('dragoman repair', () => {
  const damaged = 'the first visit.On June 3,2021,Mr.Chen left\r\n社會發(fā)展,鄉(xiāng)村振興\n'

  test('prints the text mended, or its edits with where they stand', async () => {
    const path = file('damaged.txt', damaged)
    const { status, stdout } = await dragoman(['repair', path])
    expect([status, stdout]).toEqual([
      0,
      'the first visit. On June 3, 2021, Mr. Chen left\r\n社會發展，鄉村振興\n',
    ])
    const { stdout: edits } = await dragoman(['repair', path, '--edits'])
    expect(edits.split('\n')[0]).toBe('damaged.txt:1:16 missing-space (sure) "." → ". "')
    expect(edits).toContain('damaged.txt:2:5 halfwidth-punctuation (style) "," → "，"')
  })

  test('turns what --json printed back, letter for letter', async () => {
    const { stdout } = await dragoman(['repair', file('damaged.txt', damaged), good, '--json'])
    const undone = await dragoman(['repair', '--undo', file('mended.json', stdout)])
    expect(undone.stdout).toBe(damaged + readFileSync(good, 'utf8'))
    const wrong = await dragoman(['repair', '--undo', file('wrong.json', '{"a": "b"}')])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('it is not what "dragoman repair --json" printed')
  })
})

describe('dragoman align', () => {
  const corpus = join(process.cwd(), 'examples/corpus')

  test('prints the beads of two files, in the languages that are named', async () => {
    const zh = file('a.zh', '他来了。\n她走了。\n')
    const { status, stdout, stderr } = await dragoman([
      'align',
      zh,
      file('a.en', 'He came.\nShe left.\n'),
      '--lines',
      '--langs',
      'zh-Hans,en-GB',
    ])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\[0\]:\[0\]:[01]\.\d{2,4}\n\[1\]:\[1\]:[01]\.\d{2,4}\n$/)
  })

  test('writes two folders as one TMX, names what has no partner, and ends with 2', async () => {
    cpSync(corpus, join(folder, 'corpus'), { recursive: true })
    file('corpus/zh/alone.txt', '没有译文。')
    const args = ['align', 'corpus/zh', 'corpus/en', '--out', 'corpus.tmx']
    const { status, stdout, stderr } = await dragoman(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('corpus/zh/alone.txt: Cannot find its partner in "corpus/en"')
    const tmx = readFileSync(join(folder, 'corpus.tmx'), 'utf8')
    expect(tmx.match(/<prop type="name">(?:harbour-walk|library-night)</g)?.length).toBe(8)
    expect(tmx).toContain('<tuv xml:lang="zh-Hans"><seg>图书馆之夜</seg></tuv>')
  })

  test('says that two versions are in one language, and writes over no input', async () => {
    const zh = file('one.zh.txt', '他来了。她走了。')
    const twice = await dragoman(['align', zh, zh])
    expect(twice.status).toBe(0)
    expect(twice.stderr).toMatch(/^dragoman: one: both versions are in one language .*\n$/)
    const over = await dragoman(['align', zh, zh, '--out', zh])
    expect(over).toMatchObject({ status: 2, stderr: expect.stringContaining('it is read') })
    expect(readFileSync(zh, 'utf8')).toBe('他来了。她走了。')
  })
})

describe('dragoman check', () => {
  const draft = ['en', 'zh'].map((lang) => join(process.cwd(), `examples/draft/${lang}.txt`))

  test('says where two versions differ, whichever comes first, and ends with 1 where asked', async () => {
    for (const path of draft) cpSync(path, join(folder, basename(path)))
    const { status, stdout, stderr } = await dragoman(['check', 'zh.txt', 'en.txt'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^en\.txt:3:102 error number-differs .*\n {4}en 3:102 .*\n {4}zh 3:29 /)
    expect(stdout).toMatch(/\n\n2 errors, 0 warnings, 0 notes in 1 draft\n$/)
    const strict = await dragoman(['check', 'en.txt', 'zh.txt', '--fail-on', 'error', '--json'])
    expect(strict.status).toBe(1)
    const rules = strict.stdout.trimEnd().split('\n')
    expect(rules.map((line) => JSON.parse(line).en.file)).toEqual(['en.txt', 'en.txt'])
  })

  test('reads both versions in one text, - as standard input, and writes SARIF', async () => {
    const both = draft.map((path) => readFileSync(path, 'utf8')).join('\n')
    file('both.txt', both)
    const args = ['check', 'both.txt', '-', 'nowhere.txt', '--sarif']
    const { status, stdout } = await dragoman(args, both)
    expect(status).toBe(2)
    const [run] = assertSarif(JSON.parse(stdout)).runs
    const uris = run.results.map((one) => one.locations[0]?.physicalLocation.artifactLocation.uri)
    expect(uris).toEqual(['both.txt', 'both.txt', '-', '-'])
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('nowhere.txt')
  })

  test('names in one line what cannot be checked, and ends with 2', async () => {
    const { status, stdout, stderr } = await dragoman(['check', good, ...draft.slice(1)])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^dragoman: .*ningbo-2019\.txt, .*zh\.txt: Cannot check: .*\n$/)
  })
})
