import { setFlagsFromString } from 'node:v8'

// V8 compiles an expression to bytecode, and again to machine code when it runs a second time. Of the thousand and more
// that a draft needs nearly all run twice and more: compiled once, they take a fifth less of a cold start.
setFlagsFromString('--no-regexp-tier-up')
