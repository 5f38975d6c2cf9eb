import { DragomanError } from '../error.ts'
import { archiveOf } from './archive.ts'

/** What a zip is: an archive of files, or a document of a kind that is kept as one. */
export type ZipKind = 'zip' | 'docx' | 'epub' | 'opendocument' | 'office'

/** What a zip is, by the files in it. One that cannot be listed is an archive: opening it says what is wrong. */
export async function zipKind(bytes: Uint8Array): Promise<ZipKind> {
  const names = await namesIn(bytes)
  // Word's main part may be named document2.xml.
  if (names.some((name) => /^word\/document\d{0,3}\.xml$/.test(name))) return 'docx'
  if (names.includes('META-INF/container.xml')) return 'epub'
  if (names.includes('mimetype') && names.includes('content.xml')) return 'opendocument'
  return names.includes('[Content_Types].xml') ? 'office' : 'zip'
}

async function namesIn(bytes: Uint8Array): Promise<string[]> {
  try {
    const { members } = await archiveOf(bytes, '')
    return members.map(({ name }) => name)
  } catch (error) {
    if (error instanceof DragomanError) return []
    throw error
  }
}
