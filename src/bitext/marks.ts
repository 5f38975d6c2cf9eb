// Marks that a translation keeps: what is asked, cried, broken off, and where speech begins and ends.
const printed =
  /[?？]|[!！]|…+|\.(?: ?\.){2,}|[“”„«»「」『』"]|(?<=^|[\s(（—–-])['‘](?=\S)|(?<=[.,!?…—])['’](?!\p{L})/gu
const [open, close] = ['“', '”']

/** The marks in a text of any language, each as one sign whatever it is printed with: `?`, `!`, `…`, `“`, `”`. */
export function marks(text: string): string[] {
  return Array.from(text.matchAll(printed), ({ 0: mark, index }) => {
    if (/[?？]/.test(mark)) return '?'
    if (/[!！]/.test(mark)) return '!'
    if (/[….]/.test(mark)) return '…'
    return isOpening(mark, text, index) ? open : close
  })
}

function isOpening(mark: string, text: string, at: number): boolean {
  if (/[“„«「『‘]/.test(mark)) return true
  if (/[”»」』’]/.test(mark)) return false
  // A straight quote opens where a blank or nothing stands before it, and something follows.
  return /^\S/.test(text.charAt(at + 1)) && !/[\S]/.test(text.charAt(at - 1))
}
