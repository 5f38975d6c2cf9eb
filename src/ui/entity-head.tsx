import type { BodyView } from '../record.ts'
import { partnerName } from './labels.ts'
import { BothNames, type Script, zhTag } from './names.tsx'

interface HeadProps {
  readonly kind: string
  readonly view: BodyView
}

/** What a person or a body is called, and on whose side it stands. */
export function EntityHead({ kind, view: { names, sides, exchanges } }: HeadProps) {
  const [{ en, zh } = {}] = names
  const script = exchanges[0]?.script
  return (
    <div class="lede">
      <p class="kind">{kind}</p>
      <h1>
        <span lang={en === undefined ? zhTag(script) : 'en'}>{en ?? zh}</span>
        {en !== undefined && zh !== undefined && (
          <span class="second" lang={zhTag(script)}>
            {zh}
          </span>
        )}
      </h1>
      {sides.length > 0 && <p class="aside">{sides.map(partnerName).join(', ')}</p>}
    </div>
  )
}

/** All other forms of the name. */
export function OtherNames({
  names,
  script,
}: Pick<BodyView, 'names'> & { readonly script: Script }) {
  const [, ...others] = names
  if (others.length === 0) return null
  return (
    <section>
      <h2>Other forms of the name</h2>
      <ul class="plain">
        {others.map((form) => (
          <li key={`${form.en} ${form.zh}`}>
            <BothNames names={form} script={script} />
          </li>
        ))}
      </ul>
    </section>
  )
}
