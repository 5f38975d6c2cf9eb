import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { repair } from './repair.ts'

const folder = fileURLToPath(new URL('../../test/golden/repair/', import.meta.url))
const cases = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/in.txt`))

test.each(cases)('%s', async (name) => {
  const result = repair(readFileSync(`${folder}${name}/in.txt`, 'utf8'))
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
    `${folder}${name}/out.json`,
  )
})
