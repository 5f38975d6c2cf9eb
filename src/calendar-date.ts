/** Tells whether a text is a year, a month or a day that the calendar has: 2023, 2023-02, 2023-02-28. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined) return false
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false
  const days = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate()
  return day === undefined || (Number(day) >= 1 && Number(day) <= days)
}
