import type { Database, Statement } from 'libsql'

const known = new WeakMap<Database, Map<string, Statement>>()

/** The statement for this SQL, compiled once for a database: linking asks the same again and again. */
export function prepared(database: Database, sql: string): Statement {
  const statements = known.get(database) ?? new Map<string, Statement>()
  known.set(database, statements)
  const statement = statements.get(sql) ?? database.prepare(sql)
  statements.set(sql, statement)
  return statement
}
