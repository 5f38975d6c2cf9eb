import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'eval/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // The browser's tests and the others' wait for different things.
    maxWorkers: 2,
    globalSetup: 'test/quick-folder.ts',
    // Tests that start programs share two cores with a browser.
    testTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', { onTestRunEnd: (modules) => console.log(closingLine(modules)) }],
  },
})

interface Module {
  children: { allTests(): Iterable<{ result(): { state: string } }> }
}

/** A last line that a program can read: it shows that tests ran. */
function closingLine(modules: Iterable<Module>): string {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed' || state === 'failed') count[state]++
      else count.skipped++
    }
  }
  return `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`
}
