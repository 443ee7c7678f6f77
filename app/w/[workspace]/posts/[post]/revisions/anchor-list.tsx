import Link from "next/link";
import { Notice } from "@/app/_ui/notice";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import type { readAnchorsIn } from "@/lib/db/read/anchors";

interface AnchorListProps {
  readonly workspace: string;
  readonly anchors: Awaited<ReturnType<typeof readAnchorsIn>>;
  readonly number: number;
}

const words = { exact: "stand where they stood", moved: "moved", lost: "are lost" } as const;

/** What became of the words of claims in the newer text: those that are lost come first and loudest. */
export function AnchorList({ workspace, anchors, number }: AnchorListProps) {
  const of = (state: keyof typeof words) => anchors.filter((one) => one.state === state);
  return (
    <Section id="anchors" title={`Words of claims in revision ${number}`}>
      {anchors.length === 0 ? <p>No claim stood on an earlier revision when this one came.</p> : null}
      {of("lost").length > 0 ? (
        <Notice tone="danger" title={`The words of ${of("lost").length} ${words.lost}`}>
          <AnchorRows workspace={workspace} anchors={of("lost")} />
        </Notice>
      ) : null}
      {(["moved", "exact"] as const).map((state) =>
        of(state).length > 0 ? (
          <div key={state}>
            <p>
              The words of {of(state).length} {words[state]}.
            </p>
            <AnchorRows workspace={workspace} anchors={of(state)} />
          </div>
        ) : null,
      )}
    </Section>
  );
}

function AnchorRows({ workspace, anchors }: Pick<AnchorListProps, "workspace" | "anchors">) {
  return (
    <ul>
      {anchors.map((one) => (
        <li key={one.id}>
          “{one.surface}”: <Link href={deskAddress(workspace, "claims", one.claimId)}>{one.sentence}</Link>
        </li>
      ))}
    </ul>
  );
}
