import { Button, ButtonRow } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";

/** Search over the words of posts; a plain form, so that the words stand in the address. */
export function PostSearch({ words }: { readonly words: string | null }) {
  return (
    <form method="get">
      <FormGrid columns>
        <TextField type="search" name="q" label="Words in the post" defaultValue={words ?? ""} />
        <ButtonRow>
          <Button type="submit">Search</Button>
        </ButtonRow>
      </FormGrid>
    </form>
  );
}
