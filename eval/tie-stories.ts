import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import { Agreement, Tie } from './gold.ts'
import { agreements, ties } from './organisations.ts'
import type { Row } from './score.ts'

/** A short item by itself, with the ties and the agreements it tells. */
const Story = z.object({
  id: z.int(),
  home: z.object({ city: z.string(), zh: z.string() }),
  en: z.string(),
  zh: z.string(),
  ties: z.array(Tie),
  agreements: z.array(Agreement),
})
type Story = z.infer<typeof Story>

const folder = new URL('sets/ties/', import.meta.url)

/** The parts of the set, each by another hand. */
export const tieParts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .toSorted()

/** How the ties and agreements of a part's items are found, a row an item and field. */
export async function tieRows(part: string): Promise<Row[]> {
  const toBulletin = await reader()
  const rows: Row[] = []
  for (const story of storiesOf(part)) {
    const bulletin = await toBulletin(
      await read(new TextEncoder().encode(printed(story)), { name: 'story.txt' }),
    )
    const exchanges = bulletin.items.flatMap(({ exchange }) => exchange ?? [])
    const told = {
      gold: { record: story },
      guess: {
        exchange: {
          ties: exchanges.flatMap((one) => one.ties),
          agreements: exchanges.flatMap((one) => one.agreements),
        },
      },
    }
    const where = `${part} ${story.id}`
    for (const [field, outcome] of Object.entries({ ...ties(told), ...agreements(told) })) {
      rows.push({ stage: 'extract', field, where, outcome })
    }
  }
  return rows
}

function storiesOf(part: string): Story[] {
  return z.array(Story).parse(JSON.parse(readFileSync(new URL(`${part}.json`, folder), 'utf8')))
}

/** The item as its city's bulletin has it. */
function printed({ home, en, zh }: Story): string {
  return `${home.zh}外事简报\n\n${en}\n\n${zh}\n`
}
