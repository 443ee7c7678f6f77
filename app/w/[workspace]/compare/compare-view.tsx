import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readComparedClaims } from "@/lib/db/read/compared-claims";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import { compareClaims } from "@/lib/workflow/compare-claims";
import { FirstSteps } from "../_first-steps/first-steps";
import { CompareActs } from "./compare-acts";
import { CompareDesk } from "./compare-desk";
import { type CompareQuery, shownAt } from "./compare-query";
import { FindClaim } from "./find-claim";

interface CompareViewProps {
  readonly actor: Actor;
  readonly query: CompareQuery;
}

/** What the page shows, under its heading, by how many claims stand beside the base. */
export function metaOf(others: number): string {
  return others > 0 ? "A is the base. Every step of the reading is below." : "Lay two to four claims side by side.";
}

/** The claims laid side by side, read and drawn. */
export async function CompareView({ actor, query }: CompareViewProps) {
  const compared = await readComparedClaims(actor, query.claims);
  const [base, ...others] = compared.map(({ statement }) => statement);
  const readings = base ? await compareClaims(actor, base, others) : [];
  const origins = await readStatements(
    scopeOf(actor),
    readings.flatMap(({ originId }) => originId ?? []),
  );
  return (
    <Stack gap="wide">
      <PageHeader
        title="Compare"
        meta={metaOf(readings.length)}
        acts={
          readings.length > 0 ? (
            <CompareActs compared={compared} readings={readings} path={shownAt(actor.workspaceSlug, query)} />
          ) : null
        }
      />
      <Said done={query.done} words={{ linked: "The judgement is saved." }} />
      {readings.length > 0 ? <FirstSteps actor={actor} at="compare" /> : null}
      {readings.length > 0 ? (
        <CompareDesk actor={actor} compared={compared} readings={readings} origins={origins} query={query} />
      ) : null}
      <FindClaim actor={actor} query={query} compared={compared.map(({ statement }) => statement)} />
    </Stack>
  );
}
