import type { Day } from '../mention.ts'

/** A day, month or year in EDTF level 1; what is not known is `X`: `XXXX-02-01`, `2022-05`, `2023`. */
export function edtf({ year, month, day }: Day): string {
  const pieces = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')]
  if (month !== undefined) pieces.push(two(month))
  else if (day !== undefined) pieces.push('XX')
  if (day !== undefined) pieces.push(two(day))
  return pieces.join('-')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The day an EDTF date opens with, as far as it is known; null when it is no such date. */
export function dayIn(text: string): Day | null {
  const match = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?=$|[/T?~%])/.exec(text)
  if (!match) return null
  const [year, month, day] = match
    .slice(1)
    .map((piece) => (/^\d+$/.test(piece ?? '') ? Number(piece) : undefined))
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
}

/** The year a date opens with; NaN where there is none, or it is not known, so that no comparison holds. */
export function yearOf(dated: { readonly edtf: string } | null | undefined): number {
  return Number.parseInt(dated?.edtf ?? '', 10)
}

/** Months since the year 0, so that the distance of two months is a subtraction. */
export function monthCount(year: number, month: number): number {
  return year * 12 + month - 1
}
