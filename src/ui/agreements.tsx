import type { Agreement, Names, Tie } from '../exchange.ts'
import { ShownDate } from './date.tsx'
import { label } from './labels.ts'
import { BothNames, type Script } from './names.tsx'

/** An agreement in words: its name, its type, its parties, when it was signed. */
export function AgreementText({
  agreement: { type, name, signed, signedHere, parties },
  script,
}: {
  readonly agreement: Agreement
  readonly script: Script
}) {
  return (
    <>
      <p class="value">
        <BothNames names={name} script={script} />
      </p>
      <p class="aside">
        {label(type)}
        {signed && (signedHere ? ', signed ' : ', signed before, ')}
        {!signed && !signedHere && ', signed before'}
        {signed && <ShownDate edtf={signed.edtf} />}
      </p>
      {parties.length > 0 && <Between names={parties} script={script} />}
    </>
  )
}

/** A tie in words: its type and stage, whom it joins, since when. */
export function TieText({ tie, script }: { readonly tie: Tie; readonly script: Script }) {
  const { type, stage, between, since } = tie
  return (
    <>
      <p class="value">
        {label(type)}, {stage}
        {since && ', since '}
        {since && <ShownDate edtf={since.edtf} />}
      </p>
      <Between names={between} script={script} />
    </>
  )
}

function Between({ names, script }: { readonly names: readonly Names[]; readonly script: Script }) {
  return (
    <p class="aside">
      {names.map((name, index) => (
        <>
          {index > 0 && ' – '}
          <BothNames names={name} script={script} />
        </>
      ))}
    </p>
  )
}
