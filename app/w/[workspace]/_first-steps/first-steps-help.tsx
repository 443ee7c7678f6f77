import { ActionForm } from "@/app/_ui/action-form";
import { Section } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { readAllStepFacts } from "@/lib/db/read/first-steps";
import { scopeOf } from "@/lib/db/read/scope";
import { showsSteps, stepsOf } from "@/lib/model/first-steps";
import { wish } from "./actions";
import { StepList } from "./step-list";

/** The first steps in the help, where they stay when they are off the desk; from here they can be put back. */
export async function FirstStepsHelp({ actor }: { readonly actor: Actor }) {
  const facts = await readAllStepFacts(scopeOf(actor), actor.userId);
  const mayDecide = roleMay(actor.role, "candidate.decide");
  const shown = showsSteps(facts, mayDecide);
  return (
    <Section
      id="first-steps"
      title="First steps"
      acts={
        <ActionForm action={wish.bind(null, actor.workspaceSlug, shown ? "put-away" : "asked")}>
          <SubmitButton small pending="…">
            {shown ? "Put away" : "Show them on the desk"}
          </SubmitButton>
        </ActionForm>
      }
    >
      <StepList workspace={actor.workspaceSlug} steps={stepsOf(facts, mayDecide)} hints />
    </Section>
  );
}
