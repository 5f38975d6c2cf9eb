import type { DraftAnswer } from '../../draft/checked-draft.ts'
import { beadRows } from './bead-rows.ts'
import { found } from './element.ts'
import { findingItems, summaryOf } from './finding-items.ts'

/** What is shown of an answer beside and beneath the texts. */
export interface Panel {
  show(answer: DraftAnswer): void
  /** An answer is on its way; the former one stays until it is there. */
  wait(): void
  /** Nothing, and why: what is wrong with the draft, or, without trouble, what it wants first. */
  clear(trouble?: string): void
  /** Where the reader is among the findings, and what the buttons can do there. */
  stand(at: number, can: Readonly<Record<'step' | 'fix' | 'undo', boolean>>): void
  /** Says something to those who do not see where they are. */
  say(words: string): void
}

export function panel(): Panel {
  const part = (id: string) => found(`#${id}`, HTMLElement)
  const [trouble, state, said] = [part('trouble'), part('state'), part('said')]
  const [list, rows, beads] = [part('findings'), part('rows'), part('beads')]
  const saving = found('#saving', HTMLFieldSetElement)
  const invitation = state.textContent ?? ''
  const tell = (place: HTMLElement, words: string) => {
    // Said once: the same words again would be read out again.
    if (place.textContent !== words) place.textContent = words
  }
  const fill = (answer?: DraftAnswer) => {
    list.replaceChildren(...(answer ? findingItems(answer.findings) : []))
    rows.replaceChildren(...(answer ? beadRows(answer) : []))
    beads.hidden = !answer
    saving.disabled = !answer
  }
  return {
    show(answer) {
      list.removeAttribute('aria-busy')
      fill(answer)
      trouble.hidden = true
      tell(state, summaryOf(answer.findings))
    },
    wait() {
      list.setAttribute('aria-busy', 'true')
      if (beads.hidden && trouble.hidden) tell(state, 'Checking …')
    },
    clear(why) {
      list.removeAttribute('aria-busy')
      fill()
      trouble.hidden = why === undefined
      tell(trouble, why ?? '')
      tell(state, why === undefined ? invitation : '')
    },
    stand(at, can) {
      for (const [id, isPossible] of [
        ['previous', can.step],
        ['next', can.step],
        ['fix', can.fix],
        ['undo', can.undo],
      ] as const) {
        found(`#${id}`, HTMLButtonElement).disabled = !isPossible
      }
      for (const [index, item] of [...list.children].entries()) {
        item.classList.toggle('current', index === at)
        if (index === at && item instanceof HTMLElement) bringIntoView(item, list)
      }
    },
    say: (words) => tell(said, words),
  }
}

/** Scrolls the list alone, not the page: the words are what the reader looks at. */
function bringIntoView({ offsetTop, offsetHeight }: HTMLElement, list: HTMLElement): void {
  const [top, bottom] = [offsetTop, offsetTop + offsetHeight - list.clientHeight]
  if (list.scrollTop > top) list.scrollTop = top
  else if (list.scrollTop < bottom) list.scrollTop = bottom
}
