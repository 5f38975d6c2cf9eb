import { expect, test } from 'vitest'
import { isOwnHost } from './own-host.ts'

const hosts = ['Record.Example', 'box.local']

test.each<[host: string, is: boolean]>([
  ['localhost:4100', true],
  ['desk.localhost', true],
  ['LOCALHOST.', true],
  ['127.0.0.1:4100', true],
  ['[::1]:4100', true],
  ['192.168.1.20:4100', true],
  ['record.example', true],
  ['record.example.:4100', true],
  ['box.local:8080', true],
  ['attacker.example:4100', false],
  ['record.example.attacker.example', false],
  ['notlocalhost', false],
  ['localhost.attacker.example', false],
  ['127.0.0.1.attacker.example', false],
  ['sub.record.example', false],
])('isOwnHost() of %s', (host, is) => {
  expect(isOwnHost(new Request(`http://${host}/`), hosts)).toBe(is)
})
