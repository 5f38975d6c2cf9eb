import { simplified } from '../chinese/script.ts'
import { remembered } from '../remembered.ts'

/** A name as it is compared: no capitals, accents, hyphens or dots; Chinese in Simplified. */
export const foldedName = remembered((name) =>
  simplified(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim(),
)
