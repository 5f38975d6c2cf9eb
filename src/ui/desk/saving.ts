import { type Draft, saved } from './requests.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  tmx: 'application/x-tmx+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Gives the draft to the browser to save: each text in its own file, or the beads in one. */
export async function save(draft: Draft, ending: string): Promise<void> {
  const mediaType = mediaTypes[ending]
  if (mediaType) return download(`draft.${ending}`, await saved(draft, mediaType))
  for (const [name, text] of Object.entries(draft)) {
    const file = new Blob([text], { type: 'text/plain;charset=utf-8' })
    download(name === 'text' ? 'draft.txt' : `draft.${name}.txt`, file)
  }
}

function download(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
