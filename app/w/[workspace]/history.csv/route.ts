import { refusalResponse } from "@/lib/auth/mutation";
import { currentActor } from "@/lib/auth/require-actor";
import { readWorkspaceHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { spreadsheetFile } from "@/lib/formats/export/csv-cell";
import { historyCsv } from "@/lib/formats/export/history-csv";
import { type HistoryQuery, historyFilter, mostExported } from "../history/history-query";

interface TwinContext {
  readonly params: Promise<{ workspace: string }>;
}

/** The history of the same address as CSV, at most 10,000 rows. */
export async function GET(request: Request, { params }: TwinContext): Promise<Response> {
  const actor = await currentActor((await params).workspace);
  if (!actor.ok) return refusalResponse(actor.error);
  const query = Object.fromEntries(new URL(request.url).searchParams) as HistoryQuery;
  const acts = await readWorkspaceHistory(scopeOf(actor.value), historyFilter(query, mostExported));
  return new Response(spreadsheetFile(historyCsv(acts)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="history.csv"',
      "cache-control": "no-store",
    },
  });
}
