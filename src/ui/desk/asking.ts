/** How questions are asked, and where their answers go. */
interface Asked<Question, Answer> {
  readonly send: (question: Question, signal: AbortSignal) => Promise<Answer>
  readonly take: (answer: Answer, question: Question) => void
  readonly fail: (error: unknown) => void
  /** How long no other question may come before one is asked. */
  readonly delayMs: number
  /** How long a question that is overtaken may go on: breaking it off costs the server a thread. */
  readonly patienceMs: number
}

/** Asks what is asked last. */
export interface Asking<Question> {
  ask(question: Question, options?: { readonly atOnce?: boolean }): void
  /** Forgets what was asked. */
  drop(): void
}

/**
 * Asks one question at a time, the latest. An answer to any other is dropped, so that answers never come out of
 * order and never speak of what stands there no more.
 */
export function asking<Question, Answer>(how: Asked<Question, Answer>): Asking<Question> {
  const { send, take, fail, delayMs, patienceMs } = how
  let waiting: { readonly question: Question } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let going: { readonly since: number; readonly abort: AbortController } | undefined
  let latest = 0

  function due(): void {
    if (!waiting) return
    if (going) {
      const left = going.since + patienceMs - Date.now()
      if (left > 0) {
        timer = setTimeout(due, left)
        return
      }
      going.abort.abort()
    }
    const { question } = waiting
    waiting = undefined
    void go(question, latest)
  }

  async function go(question: Question, number: number): Promise<void> {
    const mine = { since: Date.now(), abort: new AbortController() }
    going = mine
    const isWanted = () => number === latest
    try {
      const answer = await send(question, mine.abort.signal)
      if (isWanted()) take(answer, question)
    } catch (error) {
      if (isWanted()) fail(error)
    }
    if (going === mine) going = undefined
    // What came meanwhile has waited long enough, unless it is still being written.
    if (waiting && isOverdue()) restart(0)
  }

  let dueAt = 0
  const isOverdue = () => Date.now() >= dueAt

  function restart(delay: number): void {
    clearTimeout(timer)
    timer = setTimeout(due, delay)
  }

  return {
    ask(question, { atOnce = false } = {}) {
      latest++
      waiting = { question }
      const delay = atOnce ? 0 : delayMs
      dueAt = Date.now() + delay
      restart(delay)
    },
    drop() {
      latest++
      waiting = undefined
      clearTimeout(timer)
    },
  }
}
