/**
 * The date a caller gives a bulletin: a year, a month or a day in EDTF.
 *
 * @throws {RangeError} when it is none
 */
export function givenDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12)
  const days = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate()
  const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= days)
  if (year === undefined || !isMonth || !isDay) {
    throw new RangeError(
      `Expected a date such as 2023, 2023-02 or 2023-02-28 for "issued", found "${date}"`,
    )
  }
  return date
}
