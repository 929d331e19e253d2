import type postgres from 'postgres'

type Work = (client: postgres.TransactionSql) => unknown

/**
 * Drizzle sends each statement unprepared: asked about first and then run, two round trips, and planned anew each time, which
 * under row-level security costs more than running it. Through this, a connection prepares a statement that has parameters once.
 */
export const prepareStatements = <Client extends postgres.ISql>(client: Client): Client =>
  new Proxy(client, {
    get(target, name) {
      if (name === 'unsafe')
        return (
          query: string,
          parameters: postgres.ParameterOrJSON<never>[] = [],
          options?: postgres.UnsafeQueryOptions,
        ) => target.unsafe(query, parameters, { ...options, prepare: parameters.length > 0 })
      const value: unknown = Reflect.get(target, name)
      if (name !== 'begin' && name !== 'savepoint') return value
      return (...given: unknown[]) => {
        const work = given.pop() as Work
        const run = value as (...all: unknown[]) => unknown
        return run(...given, (inner: postgres.TransactionSql) => work(prepareStatements(inner)))
      }
    },
  })
