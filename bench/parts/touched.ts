import type pg from "pg";

/** What a query read: rows that its scans produced or threw away, and pages of 8 kB it looked at, in memory or not. The same on every machine. */
export interface Touched {
  readonly rows: number;
  readonly pages: number;
}

interface PlanNode {
  readonly "Node Type": string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Shared Hit Blocks"?: number;
  readonly "Shared Read Blocks"?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Runs a query under EXPLAIN (ANALYZE, BUFFERS) and adds up what it read of tables and indexes. */
export async function touchedBy(
  client: pg.Client,
  query: { readonly text: string; readonly values: readonly unknown[] },
): Promise<Touched> {
  const explained = `explain (analyze, buffers, timing off, format json) ${query.text}`;
  const { rows } = await client.query<{ "QUERY PLAN": readonly { Plan: PlanNode }[] }>(explained, [...query.values]);
  const plan = rows[0]?.["QUERY PLAN"][0]?.Plan;
  if (!plan) throw new Error("the query has no plan");
  // A node's pages include those of the nodes beneath it.
  return { rows: scanned(plan), pages: (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0) };
}

function scanned(node: PlanNode): number {
  const below = (node.Plans ?? []).reduce((sum, one) => sum + scanned(one), 0);
  const reads = /Scan$/.test(node["Node Type"]) && !/^(?:CTE|Function|WorkTable|Subquery)/.test(node["Node Type"]);
  return below + (reads ? (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"] : 0);
}
