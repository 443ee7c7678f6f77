import { ActionForm } from "@/app/_ui/action-form";
import { Badge } from "@/app/_ui/badge";
import { dayInWords } from "@/app/_ui/date-words";
import { DialogButton } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/field";
import { PagedTable } from "@/app/_ui/paged-table";
import { pageAddress } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readRates } from "@/lib/db/read/vocabulary-rows";
import { withdraw } from "./actions";

type Rate = Awaited<ReturnType<typeof readRates>>[number];

interface RateTableProps {
  readonly workspace: string;
  readonly rates: readonly Rate[];
  readonly mayEdit: boolean;
  /** Which page of them is asked for. */
  readonly page: number;
}

const dayOf = (at: Date) => dayInWords(at.toISOString().slice(0, 10));

/** Rates on record, the latest period first; withdrawn ones stay. */
export function RateTable({ workspace, rates, mayEdit, page }: RateTableProps) {
  return (
    <PagedTable
      page={page}
      hrefOf={(number) => pageAddress(deskAddress(workspace, "admin", "rates"), {}, number)}
      caption="Exchange rates"
      captionHidden
      rows={rates}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "rate",
          heading: "Rate",
          names: true,
          cell: ({ fromUnit, toUnit, rate }) => `1 ${fromUnit} = ${rate} ${toUnit}`,
        },
        {
          key: "period",
          heading: "Period",
          cell: ({ periodStart, periodEnd }) => `${dayOf(periodStart)} to ${dayOf(periodEnd)}`,
        },
        { key: "note", heading: "Published by", cell: ({ note }) => note ?? "" },
        { key: "by", heading: "Recorded", cell: (one) => `${one.recordedBy}, ${dayOf(one.recordedAt)}` },
        {
          key: "state",
          heading: "State",
          cell: ({ id, withdrawnAt }) =>
            withdrawnAt ? (
              <Badge tone="danger">Withdrawn {dayOf(withdrawnAt)}</Badge>
            ) : mayEdit ? (
              <Withdraw workspace={workspace} id={id} />
            ) : (
              <Badge tone="success">In use</Badge>
            ),
        },
      ]}
    />
  );
}

function Withdraw({ workspace, id }: { readonly workspace: string; readonly id: string }) {
  return (
    <DialogButton label="Withdraw" title="Withdraw this rate?" look="danger">
      <ActionForm action={withdraw.bind(null, workspace, id)}>
        <Stack>
          <TextField id={`reason-${id}`} name="reason" label="What was wrong with it" required />
          <div>
            <SubmitButton look="danger">Withdraw rate</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </DialogButton>
  );
}
