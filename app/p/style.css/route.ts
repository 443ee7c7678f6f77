import { publicationStyle } from "@/lib/formats/export/publication-style";
import { publicResponse } from "../public-response";

/** The stylesheet of published pages. */
export function GET(): Response {
  return publicResponse(publicationStyle, 200, "text/css");
}
