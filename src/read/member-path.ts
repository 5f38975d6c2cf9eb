/** Whether a path in an archive is one that nobody means to read: hidden files, and what macOS adds. */
export function isHidden(path: string): boolean {
  const parts = path.split('/')
  return parts[0] === '__MACOSX' || parts.some((part) => /^\.(?!\.?$)/.test(part))
}

/** Whether a path leads out of its archive, or starts from the root of a disk. */
export function isEscape(path: string): boolean {
  return /^\/|^[a-z]:/i.test(path) || path.includes('\0') || path.split('/').includes('..')
}

/** A path without its empty and `.` parts; control characters, which a terminal would obey, become U+FFFD. */
export function plainPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
    .replace(/\p{Cc}/gu, '\ufffd')
}
