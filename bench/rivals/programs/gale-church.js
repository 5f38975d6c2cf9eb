// `node --import tsx gale-church.js FOLDER`: the evaluation's baseline, by length alone.
import { byLength } from '../../../eval/corpora/by-length.ts'
import { eachText } from './each-text.js'

const [folder] = process.argv.slice(2)
await eachText(folder, (source, target) => byLength({ source, target }))
