import { claimsCsv } from "@/lib/formats/export/claims-csv";
import { spreadsheetFile } from "@/lib/formats/export/csv-cell";
import { exportQuestion, type FileContext } from "../export-question";
import { exportedClaims } from "../exported-claims";

/** The claims a question gathered as CSV. */
export async function GET(request: Request, context: FileContext): Promise<Response> {
  const file = { ending: "claims.csv", type: "text/csv; charset=utf-8" };
  return exportQuestion(request, context, file, ({ gathered }) => spreadsheetFile(claimsCsv(exportedClaims(gathered))));
}
