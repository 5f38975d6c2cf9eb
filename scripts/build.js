// Builds dist/ from src/: the compiler's output, the files that code reads, and the word evidence.
import { chmodSync, cpSync, rmSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { root, run } from './setup.js'

const readAtRunTime = ['.tsv', '.sql', '.css']

rmSync(join(root, 'dist'), { recursive: true, force: true })
run('npx', ['tsc', '-p', 'tsconfig.build.json'])
cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || readAtRunTime.includes(extname(path)),
})
chmodSync(join(root, 'dist/cli/main.js'), 0o755)
run('npx', ['tsx', 'scripts/compile-lexicon.ts'])
