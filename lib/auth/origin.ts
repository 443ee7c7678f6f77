import { headers } from "next/headers";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { site } from "./site.ts";

/** Whether an `Origin` header names exactly this installation; a missing one and "null" do not. */
export function isOwnOrigin(origin: string | null, own: string): boolean {
  return origin !== null && origin !== "null" && origin === own;
}

/**
 * Refuses with `wrong-origin` unless the request says it comes from our own pages. Every mutation carried by a cookie asks this first:
 * the framework lets form posts without an Origin pass, and hostile ones whose X-Forwarded-Host agrees.
 */
export async function requireSameOrigin(): Promise<Result<null, Refusal>> {
  const origin = (await headers()).get("origin");
  const own = site().origin;
  if (isOwnOrigin(origin, own)) return ok(null);
  return refuse("wrong-origin", {
    detail: `Nothing was changed: Gainsay takes forms only from its own address, ${own}.`,
  });
}
