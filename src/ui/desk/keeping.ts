import { found } from './element.ts'
import type { PaperName } from './papers.ts'

// What is on the desk outlives a reload, in this tab alone: nobody has saved it yet.

const prefix = 'dragoman-desk-'
const papers: readonly PaperName[] = ['en', 'zh', 'both']

/** Puts what was on the desk before a reload back on papers that are empty, with the choice of one paper or two. */
export function restore(desk: HTMLElement): void {
  const fields = papers.map((name) => [name, found(`#${name}`, HTMLTextAreaElement)] as const)
  if (fields.some(([, field]) => field.value !== '')) return
  const kept = storage()
  for (const [name, field] of fields) field.value = kept?.getItem(prefix + name) ?? ''
  const given = kept?.getItem(`${prefix}given`)
  const choice = desk.querySelector<HTMLInputElement>(`input[name=given][value="${given}"]`)
  if (!choice || !given) return
  choice.checked = true
  desk.dataset['given'] = given
}

/** Keeps what stands on a paper, and whether there are one or two. */
export function keep(desk: HTMLElement, name: PaperName, text: string): void {
  const kept = storage()
  try {
    kept?.setItem(prefix + name, text)
    kept?.setItem(`${prefix}given`, desk.dataset['given'] ?? '')
  } catch (error) {
    // A text above what a browser keeps is not kept: an old one in its place would be worse.
    if (!(error instanceof DOMException)) throw error
    kept?.removeItem(prefix + name)
  }
}

/** What the browser keeps for this tab; undefined where it lets no page keep anything. */
function storage(): Storage | undefined {
  try {
    return sessionStorage
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return undefined
  }
}
