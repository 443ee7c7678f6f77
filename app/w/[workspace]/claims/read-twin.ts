import type { Actor } from "@/lib/access/actor";
import { readClaimList, readClaimMarks } from "@/lib/db/read/claim-list";
import { scopeOf } from "@/lib/db/read/scope";
import { readClaimFilter } from "@/lib/model/claim-view";
import { readColumns } from "@/lib/model/list-columns";
import { mostExported } from "./claim-query";

/** The claims and columns a twin of the list holds, by its own address: at most `mostExported`, all fields where no column is named. */
export async function readTwin(actor: Actor, url: string) {
  const query = Object.fromEntries(new URL(url).searchParams);
  const rows = await readClaimList(scopeOf(actor), readClaimFilter(query, mostExported));
  const columns = readColumns(query.columns);
  const marks = await readClaimMarks(scopeOf(actor), columns ? rows.map(({ id }) => id) : []);
  return { claims: rows.map((row) => ({ ...row, marks: marks.get(row.id) })), columns };
}
