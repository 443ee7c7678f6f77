import type pg from "pg";

/**
 * Lets a connection's queries take turns: reads begun together inside a transaction, ours or those behind an `include`, wait here for each
 * other, where the driver warns of it and will one day refuse. Outside a transaction the pool gives each its own connection.
 */
export function takeTurns(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (...given: unknown[]) => {
    // The pool's own, which waits by itself.
    if (typeof given.at(-1) === "function") return query(...given);
    const turn = last.then(() => query(...given));
    last = turn.catch(() => undefined);
    return turn;
  };
  client.query = inTurn as typeof client.query;
}
