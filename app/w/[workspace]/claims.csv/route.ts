import { refusalResponse } from "@/lib/auth/mutation";
import { currentActor } from "@/lib/auth/require-actor";
import { readClaimList } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { claimsCsv } from "@/lib/formats/export/claims-csv";
import { type ClaimQuery, claimFilter, mostExported } from "../claims/claim-query";

interface TwinContext {
  readonly params: Promise<{ workspace: string }>;
}

/** The claims list of the same address as CSV, at most 10,000 rows. */
export async function GET(request: Request, { params }: TwinContext): Promise<Response> {
  const actor = await currentActor((await params).workspace);
  if (!actor.ok) return refusalResponse(actor.error);
  const query = Object.fromEntries(new URL(request.url).searchParams) as ClaimQuery;
  const claims = await readClaimList(scopeOf(actor.value), claimFilter(query, mostExported));
  return new Response(claimsCsv(claims), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="claims.csv"',
      "cache-control": "no-store",
    },
  });
}
