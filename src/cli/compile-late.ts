import { setFlagsFromString } from 'node:v8'

/**
 * Has the engine compile a function only when it has run long, and an expression once, not twice. A text is read by
 * thousands of functions and expressions, each for a moment: by its own settings V8 spends a third of the time of a
 * batch on optimising what it then throws away. For a program of its own only: the settings are the whole process's.
 */
export function compileLate(): void {
  const [version = 0] = process.versions.v8.split('.').map(Number)
  setFlagsFromString('--no-regexp-tier-up')
  // The optimising compiler's threshold, some seven times the usual; V8 12 counts calls instead of bytes.
  setFlagsFromString(
    version < 12 ? '--interrupt-budget=500000' : '--invocation-count-for-turbofan=20000',
  )
}
