import { worked1 } from "./worked-1.ts";
import { worked2 } from "./worked-2.ts";
import { worked3 } from "./worked-3.ts";

/** The texts that rules are made with. */
export const worked = [...worked1, ...worked2, ...worked3];
