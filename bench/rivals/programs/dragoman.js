// `node dragoman.js FROM,TO FOLDER`: the built package. The languages zh,xx have no dictionary.
import { align } from '../../../dist/aligner.js'
import { eachText } from './each-text.js'

const [langs, folder] = process.argv.slice(2)
await eachText(folder, (source, target) => align({ source, target }, { langs: langs.split(',') }))
