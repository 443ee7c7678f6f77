import type { OriginCount } from "@/lib/model/question-view";

/** "8 reports · 2 origins". */
export function originWords({ reports, origins }: OriginCount): string {
  return `${reports} ${reports === 1 ? "report" : "reports"} · ${origins.length} ${origins.length === 1 ? "origin" : "origins"}`;
}
