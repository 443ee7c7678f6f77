import { normalise } from "../../text/normalise.ts";
import { bareDraft, type ImportFormat, nothingToRead } from "./format.ts";

/** Plain text: a post or an archive page saved from a browser. Takes whatever no other format claims. */
export const text: ImportFormat = {
  id: "text",
  title: "Plain text",
  detect: () => true,
  parse({ content }) {
    const normal = normalise(content).text;
    if (normal.trim() === "") return { pages: [], rows: [], problems: [nothingToRead] };
    return { pages: [bareDraft(normal)], rows: [], problems: [] };
  },
};
