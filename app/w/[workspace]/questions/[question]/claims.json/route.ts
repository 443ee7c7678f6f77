import { claimsJson } from "@/lib/formats/export/claims-csv";
import { exportQuestion, type FileContext } from "../export-question";
import { exportedClaims } from "../exported-claims";

/** The claims a question gathered as JSON, with the question. */
export async function GET(request: Request, context: FileContext): Promise<Response> {
  const file = { ending: "claims.json", type: "application/json; charset=utf-8" };
  return exportQuestion(request, context, file, ({ question: { title, yardstick }, gathered }) =>
    JSON.stringify({ question: { title, yardstick }, ...claimsJson(exportedClaims(gathered)) }),
  );
}
