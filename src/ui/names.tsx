import type { Names } from '../exchange.ts'

export type Script = 'Hans' | 'Hant' | undefined

/** The language tag of Chinese text, with its script where that is known. */
export function zhTag(script?: Script): string {
  return script ? `zh-${script}` : 'zh'
}

/** A name in English and in Chinese, as far as it has both. */
export function BothNames({ names, script }: { readonly names: Names; readonly script?: Script }) {
  return (
    <span class="names">
      {names.en !== undefined && <span lang="en">{names.en}</span>}
      {names.en !== undefined && names.zh !== undefined && ' '}
      {names.zh !== undefined && <span lang={zhTag(script)}>{names.zh}</span>}
    </span>
  )
}
