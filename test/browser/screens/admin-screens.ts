import { desk } from "../sign-in.ts";
import type { FindLink, Screen } from "./screen.ts";

const part = (...path: readonly string[]) => desk("admin", ...path);

const firstOf = (list: string) => async (find: FindLink) =>
  find(part(list), new RegExp(`/admin/${list}/(?!new)[^/?]+$`));

const seen = (name: string, at: Screen["at"], as: Screen["as"] = "Ada"): Screen => ({ name: `admin-${name}`, as, at });

/** Every page of the admin, by its file below app/w/[workspace]/admin/. */
export const adminScreens: Readonly<Record<string, readonly Screen[]>> = {
  "people/page.tsx": [seen("people", part("people"))],
  "people/[member]/page.tsx": [seen("member", firstOf("people"))],
  "roles/page.tsx": [seen("roles", part("roles"))],
  "indicators/page.tsx": [
    seen("indicators", part("indicators")),
    seen("indicators-filtered-empty", `${part("indicators")}?q=nothing-like-it`),
  ],
  "indicators/new/page.tsx": [seen("indicator-new", part("indicators", "new"))],
  "indicators/[key]/page.tsx": [
    seen("indicator", firstOf("indicators")),
    seen("indicator-read-only", firstOf("indicators"), "Victor"),
  ],
  "places/page.tsx": [seen("places", part("places"))],
  "places/new/page.tsx": [seen("place-new", part("places", "new"))],
  "places/[key]/page.tsx": [seen("place", firstOf("places"))],
  "coverages/page.tsx": [seen("coverages", part("coverages"))],
  "coverages/new/page.tsx": [seen("coverage-new", part("coverages", "new"))],
  "coverages/[key]/page.tsx": [seen("coverage", firstOf("coverages"))],
  "rates/page.tsx": [seen("rates", part("rates"))],
  "scale/page.tsx": [seen("scale", part("scale"))],
  "cross-checks/page.tsx": [seen("cross-checks", part("cross-checks"))],
  "health/page.tsx": [seen("health", part("health"))],
};
