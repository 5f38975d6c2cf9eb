import type { DraftAnswer } from '../../draft/checked-draft.ts'
import type { Lang } from '../../span.ts'
import { asking } from './asking.ts'
import { found } from './element.ts'
import { keep, restore } from './keeping.ts'
import { pane } from './pane.ts'
import { panel } from './panel.ts'
import type { PaperName } from './papers.ts'
import { checked, type Draft, Refusal, textOf } from './requests.ts'
import { save } from './saving.ts'
import { session } from './session.ts'
import type { Splice } from './splice.ts'

// The page's own script: it ties what a person does to what is asked and shown.

const desk = found('.desk', HTMLElement)
const isOne = () => desk.dataset['given'] === 'one'
const paperOf = (lang: Lang): PaperName => (isOne() ? 'both' : lang)

restore(desk)
const papers = {
  en: pane('en', watching('en')),
  zh: pane('zh', watching('zh')),
  both: pane('both', watching('both')),
}
const beside = panel()
const now = session({ papers, panel: beside, paperOf })
let isFirst = true

const question = asking<Draft, DraftAnswer>({
  send: checked,
  take(answer) {
    now.take(answer)
    if (isFirst) visitNamed()
    isFirst = false
  },
  fail,
  delayMs: 120,
  patienceMs: 5000,
})
check()

function watching(name: PaperName) {
  return {
    changed(splice: Splice, atOnce: boolean) {
      now.carry(name, splice)
      keep(desk, name, papers[name].text)
      check(atOnce)
    },
    visited: (offset: number) => now.look(name, offset),
  }
}

/** What is on the desk; undefined while something is wanting. */
function draft(): Draft | undefined {
  const [en, zh, both] = [papers.en.text, papers.zh.text, papers.both.text]
  const isThere = isOne() ? both.trim() !== '' : en.trim() !== '' && zh.trim() !== ''
  if (!isThere) return undefined
  return isOne() ? { text: both } : { en, zh }
}

function check(atOnce = true): void {
  const given = draft()
  if (given) {
    beside.wait()
    question.ask(given, { atOnce })
  } else {
    question.drop()
    now.clear()
  }
}

function fail(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
  now.clear(error.message)
}

/** Goes to the finding that the address names, so that an address leads to it. */
function visitNamed(): void {
  const [, number] = /^#finding-(\d+)$/.exec(location.hash) ?? []
  if (number) now.visit(Number(number) - 1)
}

async function open(file: File | undefined, name: PaperName): Promise<void> {
  if (!file) return
  try {
    const text = await textOf(file)
    papers[name].write({ start: 0, end: papers[name].text.length }, text.trim())
  } catch (error) {
    fail(error)
  }
}

function swap(): void {
  const [en, zh] = [papers.en.text, papers.zh.text]
  papers.en.write({ start: 0, end: en.length }, zh)
  papers.zh.write({ start: 0, end: zh.length }, en)
}

const acts: Readonly<Record<string, () => void>> = {
  next: () => now.step(1),
  previous: () => now.step(-1),
  fix: () => now.fix(),
  undo: () => now.undo(),
  swap,
}
const keys: Readonly<Record<string, string>> = {
  F8: 'next',
  'Shift+F8': 'previous',
  F9: 'fix',
  'Shift+F9': 'undo',
}

for (const [id, act] of Object.entries(acts)) {
  found(`#${id}`, HTMLButtonElement).addEventListener('click', act)
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const act = acts[keys[event.shiftKey ? `Shift+${event.key}` : event.key] ?? '']
  if (!act) return
  event.preventDefault()
  act()
})
window.addEventListener('hashchange', visitNamed)

desk.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return
  const { go, fix, save: ending } = dataOf(event.target, '[data-go], [data-fix], [data-save]')
  if (go !== undefined) {
    event.preventDefault()
    now.visit(Number(go))
    return
  }
  if (fix !== undefined) now.fix(Number(fix))
  const given = draft()
  if (ending && given) void save(given, ending).catch(fail)
  const { lang, row } = dataOf(event.target, '.sentence')
  if (lang && row) now.visitBead(Number(row), lang === 'zh' ? 'zh' : 'en')
})

function dataOf(target: Element, selector: string): DOMStringMap {
  const one = target.closest(selector)
  return one instanceof HTMLElement ? one.dataset : {}
}

for (const choice of desk.querySelectorAll<HTMLInputElement>('input[name=given]')) {
  choice.addEventListener('change', () => {
    desk.dataset['given'] = choice.value
    keep(desk, 'both', papers.both.text)
    now.clear()
    check()
  })
}
for (const name of Object.keys(papers) as PaperName[]) {
  const paper = found(`[data-paper="${name}"]`, HTMLElement)
  const input = found('input[type=file]', HTMLInputElement, paper)
  input.addEventListener('change', () => {
    void open(input.files?.[0], name)
    input.value = ''
  })
  paper.addEventListener('dragover', (event) => event.preventDefault())
  paper.addEventListener('drop', (event) => {
    // What is dropped as words goes where words go.
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    void open(event.dataTransfer.files[0], name)
  })
}
