import { isCalendarDate } from '../calendar-date.ts'

/**
 * The date a caller gives a bulletin: a year, a month or a day in EDTF.
 *
 * @throws {RangeError} when it is none
 */
export function givenDate(date: string): string {
  if (isCalendarDate(date)) return date
  throw new RangeError(
    `Expected a date such as 2023, 2023-02 or 2023-02-28 for "issued", found "${date}"`,
  )
}
