// Builds dist/ from src/: the compiler's output, the files that code reads, and the word evidence.
import { chmodSync, cpSync, readFileSync, rmSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import { root, run } from './setup.js'

const readAtRunTime = ['.tsv', '.sql', '.css']

rmSync(join(root, 'dist'), { recursive: true, force: true })
run('npx', ['tsc', '-p', 'tsconfig.build.json'])
cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || readAtRunTime.includes(extname(path)),
})
await bundle()
chmodSync(join(root, 'dist/cli/main.js'), 0o755)
run('npx', ['tsx', 'scripts/compile-lexicon.ts'])

/**
 * Puts together what the command line loads: hundreds of modules take a tenth of a second to find and open one by one.
 * What they share comes to lie in dist/cli, so a module names a file to read from the folder above: `../data/NAME.tsv`.
 */
async function bundle() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await build({
    absWorkingDir: root,
    entryPoints: [
      'src/cli/main.ts',
      'src/cli/program.ts',
      'src/cli/aligning-worker.ts',
      'src/cli/checking-worker.ts',
      'src/cli/reading-worker.ts',
      'src/server/draft-worker.ts',
    ],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outdir: 'dist',
    outbase: 'src',
    allowOverwrite: true,
    chunkNames: 'cli/[name]-[hash]',
    sourcemap: true,
    // Of zod a tenth is used; the other packages gain nothing.
    external: Object.keys(dependencies).filter((name) => name !== 'zod'),
    logLevel: 'warning',
  })
}
