import { expect, test } from 'vitest'
import { isOwnSite } from './own-site.ts'

const asked = (headers: Record<string, string>, url = 'http://127.0.0.1:4100/check') =>
  isOwnSite(new Request(url, { method: 'POST', headers }))

test.each<[what: string, headers: Record<string, string>, is: boolean]>([
  ['a program', {}, true],
  [
    'a page of the site',
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://127.0.0.1:4100' },
    true,
  ],
  [
    'a page of the site, in a browser that tells its origin',
    { Origin: 'http://127.0.0.1:4100' },
    true,
  ],
  [
    'a page of another site',
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://a.example' },
    false,
  ],
  ['a page of another port', { 'Sec-Fetch-Site': 'same-site' }, false],
  ['another origin', { Origin: 'http://127.0.0.1:8080' }, false],
  ['a page without an origin', { Origin: 'null' }, false],
])('isOwnSite() of %s', (_, headers, is) => {
  expect(asked(headers)).toBe(is)
})

test('isOwnSite() holds behind a proxy that speaks TLS and keeps the host', () => {
  expect(asked({ Origin: 'https://record.example' }, 'http://record.example/check')).toBe(true)
})
