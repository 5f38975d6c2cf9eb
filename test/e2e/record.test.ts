import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Bulletin } from '../../src/bulletin.ts'
import { workplace } from '../program.ts'

const good = join(process.cwd(), 'examples/ningbo-2019.txt')
const { folder, dragoman, file } = workplace()

describe('dragoman add', () => {
  test('keeps the good files of a folder with a bad one, and doubles nothing', async () => {
    const mixed = join(folder, 'mixed')
    mkdirSync(mixed)
    cpSync(good, join(mixed, 'good.txt'))
    writeFileSync(join(mixed, 'bad.txt'), '')
    const first = await dragoman(['add', mixed])
    expect(first.status).toBe(2)
    expect(first.stderr).toContain('bad.txt')
    expect(first.stdout).toContain('1 added, 0 replaced, 0 unchanged')
    const second = await dragoman(['add', join(mixed, 'good.txt')])
    expect(second).toMatchObject({ status: 0, stderr: '' })
    expect(second.stdout).toContain('0 added, 0 replaced, 1 unchanged')
  })

  test('and show prints what is kept, by the ids of bulletins and items', async () => {
    const read = await dragoman(['read', '--json', good])
    const bulletin = Bulletin.parse(JSON.parse(read.stdout))
    const whole = await dragoman(['show', bulletin.source.sha256.slice(0, 16), '--json'])
    expect(JSON.parse(whole.stdout)).toMatchObject({ items: bulletin.items })
    const item = await dragoman(['show', bulletin.items[0]?.id ?? ''])
    expect(item).toMatchObject({ status: 0 })
    const none = await dragoman(['show', 'nothing'])
    expect(none).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot find "nothing"'),
    })
  })
})

describe('dragoman terms', () => {
  test('proposes from the record, keeps what is accepted, and takes back what it writes', async () => {
    const record = ['--record', 'terms-record']
    const terms = (...args: string[]) => dragoman(['terms', ...args, ...record])
    await dragoman(['add', good, ...record])
    const lines = (stdout: string) =>
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    const [first, second, third] = lines((await terms('propose', '--json')).stdout)
    expect(first).toMatchObject({ basis: 'linked', subject: 'organisation' })
    expect((await terms('accept', String(first?.['id']))).status).toBe(0)
    await terms('reject', String(second?.['id']), '--reason', 'a place')
    const left = lines((await terms('propose', '--json')).stdout)
    expect(left[0]).toEqual(third)
    const [term] = lines((await terms('list', '--json')).stdout)
    const shown = await terms('show', String(term?.['id']))
    expect(shown.stdout).toContain(`${first?.['en']}  (preferred)`)
    expect(shown.stdout).toContain('of the record, 2019-06-08 to 2019-06-')
    for (const [name, flags] of [
      ['t.tbx', []],
      ['t.csv', []],
      ['old.tbx', ['--tbx-v2']],
    ] as const) {
      expect(await terms('export', name, ...flags)).toMatchObject({ status: 0, stderr: '' })
      const { stdout } = await terms('import', name)
      expect(stdout).toBe(`1 term in ${name}: 0 added, 0 changed, 1 unchanged\n`)
    }
    expect(readFileSync(join(folder, 'old.tbx'), 'utf8')).toContain('<martif')
    const { stdout: printed } = await terms('export', '--csv')
    expect(printed).toBe(readFileSync(join(folder, 't.csv'), 'utf8'))
    await terms('remove', String(term?.['id']))
    expect((await terms('list')).stdout).toBe('')
  })

  test('a draft and a bulletin are checked against them', async () => {
    const record = ['--record', 'terms-check']
    const terms = file('names.csv', 'en,zh\nBright Water Festival,亮水节\n')
    const en = file(
      't.en.txt',
      'On May 3, 2021, guests from Brno came to the Bright Festival of Water.',
    )
    const zh = file('t.zh.txt', '2021年5月3日，来自布尔诺的来宾参加亮水节。')
    const rules = (stdout: string) =>
      stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
        .filter(({ rule }) => rule === 'term-differs')
    const checked = await dragoman(['check', en, zh, '--json', '--terms', terms])
    expect(rules(checked.stdout)).toMatchObject([
      {
        suggestion: 'Bright Water Festival',
        term: expect.stringMatching(/^bright-water-festival-/),
      },
    ])
    expect(rules((await dragoman(['check', en, zh, '--json'])).stdout)).toEqual([])
    await dragoman(['terms', 'import', terms, ...record])
    const byRecord = await dragoman(['check', en, zh, '--json', '--terms', 'terms-check'])
    expect(byRecord.stdout).toBe(checked.stdout)
    expect(await dragoman(['check', en, zh, '--terms', folder])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot find a record'),
    })
    const [english, chinese] = [en, zh].map((path) => readFileSync(path, 'utf8'))
    const greeting =
      'Mayor Zhang Guozhi of Ningbo met Mayor Petr Novák of Brno.\n宁波市市长张国志会见布尔诺市市长彼得·诺瓦克。\n'
    await dragoman(['add', file('both.txt', `${greeting}\n${english}\n${chinese}\n`), ...record])
    expect((await dragoman(['findings', ...record])).stdout).toContain('term-differs "亮水节"')
  })

  test('a file with a wrong row is named with its line, and nothing is taken', async () => {
    const record = ['--record', 'terms-refused']
    const path = file('wrong.csv', 'en,zh\nMayor,市长\n,副市长\n')
    const { status, stderr } = await dragoman(['terms', 'import', path, ...record])
    expect(status).toBe(2)
    expect(stderr).toContain('line 3: the rendering is empty. Nothing was taken from it')
    expect((await dragoman(['terms', 'list', ...record])).stdout).toBe('')
    const unknown = await dragoman(['terms', 'accept', '00000000', ...record])
    expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('Cannot find') })
  })
})

describe('dragoman findings and silence', () => {
  const record = ['--record', 'findings-record']
  const findings = (...args: string[]) => dragoman(['findings', ...args, ...record])
  const misprint = () => {
    const text = readFileSync(good, 'utf8')
    // A figure of the English, as a misprint would have it.
    return text.replace(/(\d)(\d)(?= [a-z]+ )/, (_, tens: string, ones: string) => `${ones}${tens}`)
  }

  test('a dismissal outlives another reading, and ends when the words change', async () => {
    const path = file('brief.txt', misprint())
    expect(misprint()).not.toBe(readFileSync(good, 'utf8'))
    await dragoman(['add', path, ...record])
    const [first] = (await findings('--json')).stdout.trimEnd().split('\n')
    const { id, rule, state } = JSON.parse(first ?? '') as Record<string, string>
    expect(state).toBe('open')
    const dismissed = await findings('dismiss', id ?? '', '--reason', 'as agreed')
    expect(dismissed).toMatchObject({ status: 0, stderr: '' })
    // Other bytes, so another bulletin; the words of the finding are the same.
    await dragoman(['add', file('again.txt', `${misprint()}\n`), ...record])
    expect((await findings()).stdout).not.toContain(id)
    const all = await findings('--all')
    expect(all.stdout.match(new RegExp(`^${id} `, 'gm'))).toHaveLength(2)
    expect(all.stdout).toMatch(/dismissed 20\d\d-\d\d-\d\d: as agreed/)
    const lines = (await findings('--all', '--json')).stdout.trimEnd().split('\n')
    const ofRule = lines.filter((line) => JSON.parse(line).rule === rule).length
    const total = lines.length
    expect(all.stdout).toContain(`${total} findings: ${total - 2} open, 2 dismissed, 0 silenced\n`)
    await findings('reopen', id ?? '')
    expect((await findings()).stdout).toContain(id)
    expect(await findings('reopen', id ?? '')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot find'),
    })

    const said = ['--reason', 'too many']
    const nowhere = await dragoman(['silence', rule ?? '', ...said, ...record])
    expect(nowhere.stderr).toContain('give one of --term, --bulletin and --everywhere')
    const silent = await dragoman(['silence', rule ?? '', '--everywhere', ...said, ...record])
    const silence = /^s-[0-9a-f]{6}/.exec(silent.stdout)?.[0] ?? ''
    const { stdout } = await findings()
    expect(stdout).toContain(`${total - ofRule} open, 0 dismissed, ${ofRule} silenced\n`)
    expect(stdout).toMatch(
      new RegExp(
        `${silence}  ${rule} silent everywhere since [\\d-]+, ${ofRule} findings: too many`,
      ),
    )
    await findings('reopen', silence)
    expect((await findings()).stdout).toContain(`${total} open`)
  })

  test('an unknown finding or rule is named', async () => {
    const dismissed = await findings('dismiss', '000000000000', '--reason', 'x')
    expect(dismissed).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"000000000000"'),
    })
    const silent = await dragoman(['silence', 'noise', '--everywhere', '--reason', 'x', ...record])
    expect(silent.stderr).toContain('there is no such rule')
  })
})
