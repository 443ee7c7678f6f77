import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { addSamplePosts } from "./actions";

/** Where nothing was brought in yet: posts to try the desk with. */
export function AddSamples({ workspace }: { readonly workspace: string }) {
  return (
    <ActionForm action={addSamplePosts.bind(null, workspace)}>
      <SubmitButton pending="Adding…">Add sample posts</SubmitButton>
    </ActionForm>
  );
}
