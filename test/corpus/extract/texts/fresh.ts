import { fresh1 } from "./fresh-1.ts";
import { fresh2 } from "./fresh-2.ts";
import { fresh3 } from "./fresh-3.ts";

/** A second set of texts annotated before any rule met them. */
export const fresh = [...fresh1, ...fresh2, ...fresh3];
