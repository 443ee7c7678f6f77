import { refusalResponse } from "@/lib/auth/mutation";
import { currentActor } from "@/lib/auth/require-actor";
import { claimsCsv } from "@/lib/formats/export/claims-csv";
import { spreadsheetFile } from "@/lib/formats/export/csv-cell";
import { readTwin } from "../claims/read-twin";

interface TwinContext {
  readonly params: Promise<{ workspace: string }>;
}

/** The claims list of the same address, with its columns, as CSV, at most 10,000 rows. */
export async function GET(request: Request, { params }: TwinContext): Promise<Response> {
  const actor = await currentActor((await params).workspace);
  if (!actor.ok) return refusalResponse(actor.error);
  const { claims, columns } = await readTwin(actor.value, request.url);
  return new Response(spreadsheetFile(claimsCsv(claims, columns)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="claims.csv"',
      "cache-control": "no-store",
    },
  });
}
