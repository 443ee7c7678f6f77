import { rasterise } from "@/app/_raster/rasterise";
import { chartFile } from "../chart-file";
import { exportQuestion, type FileContext } from "../export-question";

/** The chart of a question as PNG, twice the size of its SVG. */
export async function GET(request: Request, context: FileContext): Promise<Response> {
  const file = { ending: "chart.png", type: "image/png" };
  return exportQuestion(request, context, file, (of) => rasterise(chartFile(of)));
}
