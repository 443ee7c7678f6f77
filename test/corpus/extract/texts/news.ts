import { news1 } from "./news-1.ts";
import { news2 } from "./news-2.ts";

/** A fourth set, annotated before the engine was run on them. */
export const news = [...news1, ...news2];
