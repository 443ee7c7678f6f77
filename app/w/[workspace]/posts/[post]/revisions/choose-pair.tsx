import { Button } from "@/app/_ui/button";
import { instantWords } from "@/app/_ui/date-words";
import { SelectField } from "@/app/_ui/field";
import { FormGrid, Stack } from "@/app/_ui/stack";
import type { PostRow } from "@/lib/db/read/posts";

interface ChoosePairProps {
  readonly here: string;
  readonly post: PostRow;
  /** The numbers of the two on the screen. */
  readonly pair: readonly [number, number];
}

/** Which two revisions stand side by side: a form that writes the address. */
export function ChoosePair({ here, post, pair }: ChoosePairProps) {
  const choices = post.postRevisions.map(({ number, capturedAt, setAsides }) => ({
    value: String(number),
    label: `${number}, captured ${instantWords(capturedAt)}${setAsides.length > 0 ? ", set aside" : ""}`,
  }));
  return (
    <form method="get" action={`${here}/revisions`}>
      <Stack>
        <FormGrid columns>
          <SelectField name="from" label="From" choices={choices} defaultValue={String(pair[0])} />
          <SelectField name="to" label="To" choices={choices} defaultValue={String(pair[1])} />
        </FormGrid>
        <div>
          <Button type="submit">Compare</Button>
        </div>
      </Stack>
    </form>
  );
}
