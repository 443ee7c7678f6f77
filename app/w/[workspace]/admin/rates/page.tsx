import type { Metadata } from "next";
import { Said } from "@/app/_ui/said";
import { Section, Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readRates } from "@/lib/db/read/vocabulary-rows";
import { pageIn } from "@/lib/model/paging";
import { AdminHead } from "../admin-head";
import { RateForm } from "./rate-form";
import { RateTable } from "./rate-table";

export const metadata: Metadata = { title: "Exchange rates" };

interface RatesPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ done?: string; page?: string }>;
}

const words = {
  recorded: "Recorded. Claims in the two currencies are compared again.",
  withdrawn: "The rate is withdrawn; it stays on record.",
};

export default async function RatesPage({ params, searchParams }: RatesPageProps) {
  const actor = await requireActor((await params).workspace);
  const [rates, { done, page }] = await Promise.all([readRates(scopeOf(actor)), searchParams]);
  const mayEdit = may(actor, "vocabulary.edit");
  return (
    <Stack gap="wide">
      <AdminHead
        actor={actor}
        current="rates"
        meta="Amounts in two currencies compare only at a rate that stands here, with who published it."
      />
      <Said done={done} words={words} />
      {rates.length > 0 ? (
        <RateTable workspace={actor.workspaceSlug} rates={rates} mayEdit={mayEdit} page={pageIn(page)} />
      ) : (
        <EmptyState title="No rates on record">
          Until there is one, amounts in two currencies are not compared.
        </EmptyState>
      )}
      {mayEdit ? (
        <Section id="record" title="Record a rate">
          <RateForm workspace={actor.workspaceSlug} />
        </Section>
      ) : null}
    </Stack>
  );
}
