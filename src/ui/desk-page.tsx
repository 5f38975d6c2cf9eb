import type { Lang } from '../span.ts'
import { Page } from './layout.tsx'

interface DeskPageProps {
  /** What the two columns hold at first. */
  readonly texts: Readonly<Record<Lang, string>>
  /** Letters that a draft may have. */
  readonly letterLimit: number
}

/** Where a draft is checked while it is written. Its script, in `desk/`, fills in what is found. */
export function deskPage({ texts, letterLimit }: DeskPageProps) {
  return (
    <Page title="Desk" at="desk" wide style="/desk/desk.css" script="/desk/desk.js">
      <div class="lede">
        <h1>Desk</h1>
        <p class="count">
          Paste or open two versions of one text. Where they disagree, the words are marked as you
          type. Nothing is kept. <a href="/checks">What is checked</a>
        </p>
        <noscript>
          <p class="trouble">
            The desk needs JavaScript. <code>dragoman check</code> does the same on the command
            line.
          </p>
        </noscript>
      </div>
      <div class="desk" data-given="two">
        <Tools />
        <div class="desk-grid">
          <div class="papers">
            <Paper id="en" name="English" lang="en" text={texts.en} />
            <Paper id="zh" name="Chinese" lang="zh-Hans" text={texts.zh} />
            <Paper id="both" name="English and Chinese in one text" lang="en" text="" />
          </div>
          <Found letterLimit={letterLimit} />
        </div>
        <section class="beads" id="beads" aria-labelledby="beads-heading" hidden>
          <h2 id="beads-heading">Side by side</h2>
          <div class="versions" id="rows" />
        </section>
      </div>
    </Page>
  )
}

function Tools() {
  return (
    <div class="tools">
      <fieldset class="choice">
        <legend class="unseen">What you have</legend>
        <label>
          <input type="radio" name="given" value="two" checked />
          <span>Two versions</span>
        </label>
        <label>
          <input type="radio" name="given" value="one" />
          <span>One bilingual text</span>
        </label>
      </fieldset>
      <button type="button" id="swap">
        Swap the columns
      </button>
      <fieldset class="saving" id="saving" disabled>
        <legend>Save as</legend>
        <button type="button" data-save="txt">
          Text
        </button>
        <button type="button" data-save="docx">
          Word table
        </button>
        <button type="button" data-save="tmx">
          TMX
        </button>
      </fieldset>
    </div>
  )
}

interface PaperProps {
  readonly id: Lang | 'both'
  readonly name: string
  readonly lang: string
  readonly text: string
}

/** One text to write in. The marks lie beneath the words, in a copy of them that nobody reads aloud. */
function Paper({ id, name, lang, text }: PaperProps) {
  return (
    <section class="paper" data-paper={id} aria-label={name}>
      <div class="paper-head">
        <label for={id}>{name}</label>
        <span class="letters" id={`${id}-letters`} />
        <label class="file">
          <input type="file" accept=".txt,.md,.html,.htm,.docx,.pdf,.epub" />
          <span>Open a file</span>
          <span class="unseen"> as {name}</span>
        </label>
      </div>
      <div class="stack">
        <div class="marks" id={`${id}-marks`} lang={lang} aria-hidden="true" />
        <textarea
          id={id}
          lang={lang}
          spellcheck={false}
          autocomplete="off"
          placeholder={`Paste the text in ${name} here, or drop a file`}
          aria-keyshortcuts="F8 Shift+F8 F9 Shift+F9"
          value={text}
        />
      </div>
    </section>
  )
}

function Found({ letterLimit }: { readonly letterLimit: number }) {
  return (
    <aside class="found" aria-labelledby="found-heading">
      <h2 id="found-heading">Findings</h2>
      <p id="state" role="status">
        Paste the English and the Chinese: up to {letterLimit.toLocaleString('en')} letters.
      </p>
      <p class="trouble" id="trouble" role="alert" hidden />
      <p class="unseen" id="said" role="status" />
      <div class="steps">
        <button type="button" id="previous" disabled>
          Previous <kbd>Shift F8</kbd>
        </button>
        <button type="button" id="next" disabled>
          Next <kbd>F8</kbd>
        </button>
        <button type="button" id="fix" disabled>
          Fix <kbd>F9</kbd>
        </button>
        <button type="button" id="undo" disabled>
          Undo fix <kbd>Shift F9</kbd>
        </button>
      </div>
      <ol id="findings" />
    </aside>
  )
}
