import { type Answer, answered } from '../answered.ts'
import { rules } from '../check/check.ts'
import { check, checkAligned } from '../checker.ts'
import { alignedTextOf } from '../draft/aligned-draft.ts'
import { assertShort } from '../draft/checkable.ts'
import type { CheckedDraft, DraftAnswer } from '../draft/checked-draft.ts'
import { versionsIn } from '../draft/versions.ts'
import { docx } from '../export/docx.ts'
import { sarif } from '../export/sarif.ts'
import { tmx } from '../export/tmx.ts'
import type { Source } from '../pipeline.ts'
import { read, textOf } from '../read/read.ts'
import type { ReadableFile } from '../read/readable-file.ts'
import type { Lang } from '../span.ts'
import type { Term } from '../term.ts'
import { version } from '../version.ts'
import type { DraftForm } from './draft-forms.ts'

/** A draft as a request gives it: two versions, one text that holds both, or files of either. */
export type GivenDraft =
  | Readonly<Record<Lang, string>>
  | { readonly text: string }
  | { readonly files: readonly ReadableFile[] }

/** What a thread is asked: a draft, the form of the answer, and where the rules are explained. */
export interface DraftTask {
  readonly given: GivenDraft
  readonly form: DraftForm
  readonly docs: string
  /** The termbase that it should keep to. */
  readonly terms: readonly Term[]
}

/** A draft with all that any form of answer tells. */
type FullDraft = DraftAnswer & Pick<CheckedDraft, 'files'>

/** Checks a draft and writes what is found in the form asked for, in a worker thread. */
export async function checkDraft({
  given,
  form,
  docs,
  terms,
}: DraftTask): Promise<Answer<string | Uint8Array>> {
  return await answered(async () => await written(await fullDraft(given, terms), { form, docs }))
}

/** The text of a file of any kind that is read, if it is short enough to be checked, in a worker thread. */
export async function fileText({ bytes, name }: ReadableFile): Promise<Answer<string>> {
  return await answered(async () => {
    const text = await textOf(bytes, name)
    assertShort(text)
    return text
  })
}

/** Loads what a check wants, in a worker thread, so that the first draft need not wait for it. */
export async function ready(): Promise<Answer<number>> {
  const draft = { en: 'The mayor met 15 guests on May 3.', zh: '5月3日，市长会见15位来宾。' }
  return await answered(async () => (await check(draft)).length)
}

async function fullDraft(given: GivenDraft, terms: readonly Term[]): Promise<FullDraft> {
  if ('files' in given) return await ofFiles(given.files, terms)
  const isBoth = 'text' in given
  const texts = isBoth ? { en: given.text, zh: given.text } : given
  const file = (name: string) => ({ path: `${name}.txt`, isPlain: true })
  const files = isBoth ? { en: file('text'), zh: file('text') } : { en: file('en'), zh: file('zh') }
  return { ...(await checkAligned(isBoth ? given.text : given, { terms })), texts, files }
}

async function ofFiles(files: readonly ReadableFile[], terms: readonly Term[]): Promise<FullDraft> {
  const sources: Source[] = []
  for (const { bytes, name } of files) sources.push(await read(bytes, { name }))
  const { draft, fileOf } = versionsIn(sources)
  const file = (index: number) => ({
    path: files[index]?.name ?? '',
    isPlain: sources[index]?.source.mediaType === 'text/plain',
  })
  const text = (index: number) => sources[index]?.original ?? ''
  return {
    ...(await checkAligned(draft, { terms })),
    texts: { en: text(fileOf.en), zh: text(fileOf.zh) },
    files: { en: file(fileOf.en), zh: file(fileOf.zh) },
  }
}

async function written(
  { files, ...draft }: FullDraft,
  { form, docs }: Pick<DraftTask, 'form' | 'docs'>,
): Promise<string | Uint8Array> {
  if (form === 'json') return JSON.stringify(draft)
  if (form === 'sarif') {
    const { findings } = draft
    return sarif([{ files, findings }], { version: version(), rules, docs, troubles: [] })
  }
  const text = alignedTextOf(draft, 'draft')
  if (form === 'docx') return await docx(text)
  let memory = ''
  for await (const part of tmx(only(text), { version: version() })) memory += part
  return memory
}

async function* only<T>(one: T): AsyncGenerator<T> {
  yield one
}
