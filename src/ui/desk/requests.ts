import type { DraftAnswer } from '../../draft/checked-draft.ts'
import type { Lang } from '../../span.ts'

/** A draft as the server takes it. */
export type Draft = Readonly<Record<Lang, string>> | { readonly text: string }

/** What the server has to say against a draft, in words for a person. */
export class Refusal extends Error {}

/** Asks for a draft's findings and beads. */
export async function checked(draft: Draft, signal: AbortSignal): Promise<DraftAnswer> {
  return await (
    await posted('/check', jsonOf(draft), { accept: 'application/json', signal })
  ).json()
}

/** Asks for a draft's beads in the form of a file. */
export async function saved(draft: Draft, mediaType: string): Promise<Blob> {
  return await (await posted('/check', jsonOf(draft), { accept: mediaType })).blob()
}

/** Asks for the text of a file. */
export async function textOf(file: File): Promise<string> {
  const form = new FormData()
  form.append('file', file)
  const answer = await posted('/text', form, { accept: 'application/json' })
  return ((await answer.json()) as { text: string }).text
}

function jsonOf(draft: Draft): Blob {
  return new Blob([JSON.stringify(draft)], { type: 'application/json' })
}

async function posted(
  path: string,
  body: Blob | FormData,
  { accept, signal = null }: { accept: string; signal?: AbortSignal | null },
): Promise<Response> {
  const headers = { Accept: accept }
  const answer = await fetch(path, { method: 'POST', headers, body, signal }).catch((cause) => {
    throw new Refusal('Dragoman does not answer: is it still running?', { cause })
  })
  if (answer.ok) return answer
  throw new Refusal(((await answer.json()) as { error: { message: string } }).error.message)
}
