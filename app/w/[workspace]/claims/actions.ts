"use server";

import { redirect } from "next/navigation";
import { keepClaimColumns } from "@/app/_preferences/claim-columns";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readClaimFilter } from "@/lib/model/claim-view";
import { readColumns, usualColumns } from "@/lib/model/list-columns";
import { ok } from "@/lib/model/result";
import { withQuery } from "./claim-query";

/** Shows the list with the columns a form sends, and keeps them for this person. Without a box the claim stands alone. */
export async function chooseColumns(workspace: string, query: string, form: FormData): Promise<void> {
  const columns = readColumns(form.getAll("columns").join(",") || "none") ?? usualColumns;
  await mutation(workspace, async (actor) => ok(await keepClaimColumns(actor, columns)));
  const filter = readClaimFilter(Object.fromEntries(new URLSearchParams(query)));
  redirect(withQuery({ here: deskAddress(workspace, "claims"), filter, columns }));
}
