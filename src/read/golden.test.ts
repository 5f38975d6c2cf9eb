import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPage } from './html.ts'

const folder = fileURLToPath(new URL('../../test/golden/read/', import.meta.url))

test.each(readdirSync(folder))('%s', async (name) => {
  const { text, ...metadata } = readPage(readFileSync(`${folder}${name}/in.html`, 'utf8'))
  const page = { ...metadata, lines: text.split('\n') }
  await expect(`${JSON.stringify(page, null, 2)}\n`).toMatchFileSnapshot(
    `${folder}${name}/out.json`,
  )
})
