import { cookies } from "next/headers";
import type { Actor } from "@/lib/access/actor";
import { columnsWord, type ListColumnName, readColumns } from "@/lib/model/list-columns";

const name = "gainsay-claim-columns";
const year = 365 * 24 * 60 * 60;

/** The columns this person chose for lists of claims in this browser; null for somebody who never did, and for who sits down after another. */
export async function readClaimColumns(actor: Actor): Promise<readonly ListColumnName[] | null> {
  const [whose, columns] = (await cookies()).get(name)?.value.split(":") ?? [];
  return whose === actor.userId ? readColumns(columns) : null;
}

/** Keeps the columns for this person in this browser; from server actions only. */
export async function keepClaimColumns(actor: Actor, columns: readonly ListColumnName[]): Promise<void> {
  const value = `${actor.userId}:${columnsWord(columns)}`;
  (await cookies()).set(name, value, { httpOnly: true, sameSite: "lax", path: "/", maxAge: year });
}
