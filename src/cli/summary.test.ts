import { expect, test } from 'vitest'
import { read } from '../read/read.ts'
import { reader } from '../reader.ts'
import { summary } from './summary.ts'

const text = `Ningbo Foreign Affairs Office 宁波市外事办公室
2019年6月

On June 3, \u001b[31mHelen Marsh, Mayor of Nottingham, visited Ningbo and toured the Old Bund.
6月3日，英国诺丁汉市市长海伦·马什访问宁波，参观老外滩。
`

test('summary() prints nothing that a terminal would obey, and where it happened', async () => {
  const toBulletin = await reader()
  const source = await read(Buffer.from(text), { name: 'a\u001b[2J\n.txt' })
  const told = summary(await toBulletin(source))
  expect(told.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(told).toMatch(/^a�\[2J .txt · /)
  expect(told).toMatch(/\n {4}places: .*Ningbo 宁波 \(destination\)/)
})

test('summary() says what would tell the year and the city that nothing tells', async () => {
  const toBulletin = await reader()
  const source = await read(Buffer.from('On June 3, the mayors met.\n6月3日，两市市长会面。\n'), {
    name: 'a.txt',
  })
  const [headline] = summary(await toBulletin(source)).split('\n')
  expect(headline).toContain('home unknown (--home tells it)')
  expect(headline).toContain('issue date unknown (--issued tells it)')
})
