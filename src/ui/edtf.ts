/** A day, month or year as far as EDTF gives it. */
interface Point {
  readonly year?: string
  readonly month?: number
  readonly day?: number
  readonly doubt: string
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)
const doubts: Readonly<Record<string, string>> = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
}
const unknownYear = 'year unknown'

/** An EDTF date (level 1) in English: "5–7 March 2019", "25 March, year unknown". */
export function englishDate(edtf: string): string {
  if (edtf === '') return 'date unknown'
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return worded(point(from))
  if (isOpen(to)) return `since ${worded(point(from))}`
  if (isOpen(from)) return `until ${worded(point(to))}`
  return range(point(from), point(to))
}

/** The month that a list files a date under: "March 2019", "March, year unknown". */
export function englishMonth(edtf: string): string {
  if (edtf === '') return 'Date unknown'
  const { year, month } = start(edtf)
  return worded({ ...(year && { year }), ...(month && { month }), doubt: '' })
}

/** The start of a date as HTML's `datetime` takes it; undefined where HTML has no way to say it. */
export function machineDate(edtf: string): string | undefined {
  const { year, month, day } = start(edtf)
  const isWhole = year === undefined || /^\d{4}$/.test(year)
  if (!isWhole || (year === undefined && day === undefined)) return undefined
  const numbers = [month, day].filter((part) => part !== undefined)
  return [year, ...numbers.map((part) => String(part).padStart(2, '0'))]
    .filter((part) => part !== undefined)
    .join('-')
}

function start(edtf: string): Point {
  const [from = '', to = ''] = edtf.split('/')
  return point(isOpen(from) ? to : from)
}

function isOpen(edtf: string): boolean {
  return edtf === '' || edtf === '..'
}

function point(edtf: string): Point {
  const found = /^(-?[\dX]{4,6})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf)
  // What is no date of level 1 is shown as it is.
  if (!found) return { year: edtf, doubt: '' }
  const [, year = '', month, day, mark = ''] = found
  return {
    ...(!/^X+$/.test(year) && { year }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    doubt: doubts[mark] ?? '',
  }
}

function worded(date: Point): string {
  const { month, day, doubt } = date
  const dayMonth = [day, month && monthName(month)].filter((part) => part !== undefined).join(' ')
  return doubt + withYear(dayMonth, date)
}

function withYear(dayMonth: string, { year }: Point): string {
  if (year === undefined) return dayMonth === '' ? unknownYear : `${dayMonth}, ${unknownYear}`
  const printed = /^\d{3}X$/.test(year) ? `${year.slice(0, 3)}0s` : year
  return dayMonth === '' ? printed : `${dayMonth} ${printed}`
}

function monthName(month: number): string {
  const seasons = ['spring', 'summer', 'autumn', 'winter']
  return months[month - 1] ?? seasons[month - 21] ?? String(month)
}

function range(from: Point, to: Point): string {
  if (from.year !== to.year || from.month === undefined || to.month === undefined) {
    return `${worded(from)} – ${worded(to)}`
  }
  const last = [to.day, monthName(to.month)].filter((part) => part !== undefined).join(' ')
  const isSameMonth = from.month === to.month && from.day !== undefined && to.day !== undefined
  if (isSameMonth) return `${from.doubt}${withYear(`${from.day}–${last}`, to)}`
  const first = [from.day, monthName(from.month)].filter((part) => part !== undefined).join(' ')
  return `${from.doubt}${withYear(`${first} – ${last}`, to)}`
}
