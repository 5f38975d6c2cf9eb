import { isUtf8 } from 'node:buffer'
import { TextDecoder } from '@exodus/bytes/encoding.js'
import { type Entry, getFileNameLowLevel } from 'yauzl'

const utf8Flag = 0x800
/** Info-ZIP's Unicode path, which WinRAR writes for Chinese names (APPNOTE 4.6.9). */
const unicodePath = 0x7075

/** Two bytes of GBK or Big5; the common characters lie in GB 2312 rows 16–55 and in Big5 A440–C67E. */
const pair = /[\x81-\xfe][\x40-\xfe]/g
const commonGb = /^[\xb0-\xd7][\xa1-\xfe]$/
const commonBig5 = /^[\xa4-\xc6][\x40-\x7e\xa1-\xfe]$/

/**
 * The names of a zip's entries, parted by `/`. The standard wants CP437 in those not marked as UTF-8
 * (APPNOTE D.1), but they are often UTF-8, GBK or Big5 all the same: which, is told from all of them
 * together, since one name is too short to tell.
 */
export function memberNames(entries: readonly Entry[]): string[] {
  const unmarked = entries.filter((entry) => !isMarked(entry))
  const encoding = encodingOf(unmarked.map((entry) => entry.fileNameRaw))
  const decoder = encoding === undefined ? undefined : new TextDecoder(encoding)
  return entries.map((entry) => {
    const { fileNameRaw, generalPurposeBitFlag: flags, extraFields } = entry
    const isUnicode = isMarked(entry)
    const name =
      decoder && !isUnicode
        ? decoder.decode(fileNameRaw)
        : getFileNameLowLevel(isUnicode ? flags | utf8Flag : flags, fileNameRaw, extraFields, true)
    return name.replaceAll('\\', '/')
  })
}

function isMarked({ generalPurposeBitFlag, extraFields }: Entry): boolean {
  return (
    (generalPurposeBitFlag & utf8Flag) !== 0 || extraFields.some(({ id }) => id === unicodePath)
  )
}

/** What names are in; undefined for CP437. */
function encodingOf(names: readonly Buffer[]): string | undefined {
  if (names.every((name) => isUtf8(name))) return 'utf-8'
  const all = names.map((name) => name.toString('latin1')).join('\n')
  if (/[\x80-\xff]/.test(all.replace(pair, ''))) return undefined
  const pairs = all.match(pair) ?? []
  const gb = pairs.filter((one) => commonGb.test(one)).length
  const big5 = pairs.filter((one) => commonBig5.test(one)).length
  if (Math.max(gb, big5) * 2 < pairs.length) return undefined
  return gb >= big5 ? 'gb18030' : 'big5'
}
