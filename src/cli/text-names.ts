import { isAbsolute } from 'node:path'

/** A path without the ending that tells what kind of file it is: `a/b.txt` is `a/b`; `chapter.1` stays. */
export function stem(path: string): string {
  return path.replace(/(?<=[^/])\.[a-z][a-z\d]{0,7}$/i, '')
}

// Made when first asked: the names of all languages take a twentieth of a second to load.
let languages: Intl.DisplayNames | undefined
// No codes of a language, but names of files have them.
const chinese = /^(?:cn|chs|cht)$/i

/** A stem without the code of a language at its end: `a/b.zh-Hant.txt` is `a/b`; `a.raw.txt` is `a.raw`. */
export function bareStem(path: string): string {
  const whole = stem(path)
  const [ending = '', code = ''] = /(?<=[^/])\.([a-z]{2,3}(?:-[a-z]{2,4})?)$/i.exec(whole) ?? []
  const isLang = code !== '' && (chinese.test(code) || isLanguage(code))
  return isLang ? whole.slice(0, -ending.length) : whole
}

function isLanguage(code: string): boolean {
  languages ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return languages.of(code) !== undefined
}

/**
 * What texts of these paths are called: their stems. A name leads nowhere but down: what would lead up,
 * or to another disk, is left out, and control characters, which a terminal would obey, become U+FFFD. No
 * two names are alike, in capitals either: the second gets `-2`.
 */
export function textNames(paths: readonly string[]): string[] {
  const taken = new Set<string>()
  return paths.map((path) => {
    const plain = downward(bareStem(path)) || 'text'
    let name = plain
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain}-${count}`
    taken.add(name.toLowerCase())
    return name
  })
}

/** Absolute paths without the folders that all of them are in; relative ones are as they are. */
export function withoutCommonFolder(paths: readonly string[]): readonly string[] {
  if (!paths.every((path) => isAbsolute(path))) return paths
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1))
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part))
  const common = differs < 0 ? first.length : differs
  return paths.map((path) => path.split('/').slice(common).join('/'))
}

function downward(path: string): string {
  return path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .join('/')
    .replace(/\p{Cc}/gu, '\ufffd')
}
