#!/usr/bin/env node
import './regexp-tier.ts'
import { main } from './program.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `dragoman read … | head` closes the pipe early: that is no failure.
  if (error.code === 'EPIPE') process.exit()
  throw error
})
process.exitCode = await main(process.argv.slice(2))
