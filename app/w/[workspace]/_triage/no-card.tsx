import { Button, ButtonRow, LinkButton } from "@/app/_ui/button";
import { deskAddress } from "@/app/_ui/sections";
import { DoneState, ErrorState, Skeleton } from "@/app/_ui/states";
import styles from "./triage.module.css";
import type { Cards } from "./use-cards";

interface NoCardProps {
  readonly workspace: string;
  readonly more: Cards["more"];
  readonly today: number;
  readonly onAsk: () => void;
}

/** In the place of a card: the next ones are on their way, the line is cut, or all is decided. */
export function NoCard({ workspace, more, today, onAsk }: NoCardProps) {
  if (more === "coming")
    return (
      <div className={styles.card}>
        <Skeleton lines={14} label="Fetching the next candidates…" />
      </div>
    );
  if (more === "unreachable")
    return (
      <ErrorState
        title="The next candidates did not come"
        act={
          <Button onClick={onAsk} keys="r">
            Try again
          </Button>
        }
      >
        The server was not reached. What you decided is kept here and sent when it answers.
      </ErrorState>
    );
  return (
    <DoneState title={`All of these decided · ${today.toLocaleString("en-GB")} decided today`}>
      <ButtonRow>
        <LinkButton href={deskAddress(workspace, "queue")}>Back to the queue</LinkButton>
        <LinkButton href={deskAddress(workspace, "pairs")}>See what disagrees</LinkButton>
      </ButtonRow>
    </DoneState>
  );
}
