import { chartFile } from "../chart-file";
import { exportQuestion, type FileContext } from "../export-question";

/** The chart of a question as SVG. */
export async function GET(request: Request, context: FileContext): Promise<Response> {
  return exportQuestion(request, context, { ending: "chart.svg", type: "image/svg+xml; charset=utf-8" }, chartFile);
}
