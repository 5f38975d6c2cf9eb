import { readFile } from 'node:fs/promises'
import { read, reader } from '../src/index.ts'

const toBulletin = await reader()
const bytes = await readFile('examples/ningbo-2019.txt')
const bulletin = await toBulletin(await read(bytes, { name: 'ningbo-2019.txt' }))
for (const { exchange } of bulletin.items) console.log(exchange?.when?.edtf, exchange?.kind)
